import { Unlink } from 'lucide-react';
import type { FigureStanding } from '../../../core/paper/out-of-date.ts';
import type { LinkedFigure } from '../../../core/paper/paper.ts';
import { Ask } from '../../controls/ask.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { PLAN_FIGURE_DEFINITIONS } from '../../words/compare/compare-definitions.ts';
import { PLAN_FIGURE_NAMES } from '../../words/compare/say-plan-figure.ts';
import { sayKept, sayStanding } from './say-standing.ts';

/** A figure that an option's case rests on: what it was, how it stands, and what can be done about it. */
export function LinkedFigureRow(props: {
  figure: LinkedFigure;
  /** Null until it is known what may be published. */
  standing: FigureStanding | null;
  /** Null where there is no plan to take it from. */
  onTakeTodays: (() => void) | null;
  onLeaveOut: () => void;
}) {
  const { figure, standing, onTakeTodays, onLeaveOut } = props;
  const name = PLAN_FIGURE_NAMES[figure.key];
  const isStale = standing?.kind === 'changed' || standing?.kind === 'hidden';
  return (
    <tr>
      <th scope="row" className="row-name">
        {name} <Ask figure={PLAN_FIGURE_DEFINITIONS[figure.key]} raw={sayKept(figure)} />
      </th>
      <td className={isStale ? 'row-words stale-figure' : 'row-words'}>
        {standing === null ? sayKept(figure) : sayStanding(figure, standing)}
      </td>
      <td className="row-end">
        {isStale && onTakeTodays !== null && (
          <button
            type="button"
            className="link-button"
            aria-label={`Take today’s: ${name}`}
            onClick={onTakeTodays}
          >
            Take today’s
          </button>
        )}
        <IconButton icon={Unlink} name={`Leave out ${name}`} onPress={onLeaveOut} />
      </td>
    </tr>
  );
}
