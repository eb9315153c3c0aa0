import type { Estimate } from '../../../core/years/years-figures.ts';
import { sayAmount, sayEstimateRange } from '../../words/say-estimate.ts';

/** A mean with its range below it, where that is said otherwise; a dash for null, and for what never happens. */
export function EstimateCell(props: { estimate: Estimate | null; say?: (value: number) => string }) {
  const { estimate, say = sayAmount } = props;
  if (estimate === null || (estimate.mean === 0 && estimate.high === 0)) return <td className="number">–</td>;
  const [mean, range] = [say(estimate.mean), sayEstimateRange(estimate, say)];
  return (
    <td className="number">
      {mean}
      {range !== mean && <span className="years-range">{range}</span>}
    </td>
  );
}
