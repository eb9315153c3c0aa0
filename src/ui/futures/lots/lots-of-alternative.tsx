import type { Fabric } from '../../../core/fabric/fabric.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Alternative } from '../../../core/suggest/alternative.ts';
import { RowName } from '../../controls/row-name.tsx';
import { minutesOfLots } from './lot-sums.ts';
import { sayWholeHours } from './say-aim.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** The hours of each lot of a plan, beside today's. */
export function LotsOfAlternative(props: { alternative: Alternative; of: Scenario; fabric: Fabric }) {
  const { alternative, of, fabric } = props;
  const minutes = minutesOfLots(fabric, alternative);
  const today = minutesOfLots(fabric, of);
  const todayOf = (lot: number) => {
    const at = of.lots.findIndex(({ id }) => id === lot);
    return at < 0 ? 'new' : sayWholeHours(today[at]!);
  };
  return (
    <details>
      <summary>Hours of each lot</summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Hours of each lot">
        <table className="table" aria-label="Hours of each lot">
          <ColumnHeads of={['Lot', { figure: 'hours' }, { figure: 'hours', heading: 'Today' }]} />
          <tbody>
            {alternative.lots.map((lot, at) => (
              <tr key={lot.id}>
                <RowName name={lot.name} lot={lot} />
                <td className="number">{sayWholeHours(minutes[at]!)}</td>
                <td className="number">{todayOf(lot.id)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
