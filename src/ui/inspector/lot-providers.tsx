import type { SeatFigures } from '../../core/figures/figures.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { sayHours, sayShare } from '../words/say-number.ts';
import { ColumnHeads } from '../controls/column-heads.tsx';

/** A lot's own providers: what each does here, and how full each is over all its lots. */
export function LotProviders({ seats }: { seats: readonly SeatFigures[] }) {
  const { select } = usePlannerActions();
  if (seats.length === 0) return <p>Nobody has a seat in this lot.</p>;
  return (
    <table className="table lot-providers" aria-label="Providers of this lot">
      <ColumnHeads
        of={[
          'Provider',
          { figure: 'givenInLot', heading: 'Here' },
          { figure: 'howFull', heading: 'How full' },
        ]}
      />
      <tbody>
        {seats.map((seat) => (
          <tr key={seat.provider}>
            <th scope="row">
              <button
                type="button"
                className="link-button"
                onClick={() => select({ kind: 'provider', provider: seat.provider })}
              >
                {seat.provider}
              </button>
            </th>
            <td className="number">{sayHours(seat.inLot.weeklyMinutes)}</td>
            <td className="number">
              {sayHours(seat.totalMinutes)} of {sayHours(seat.capacityMinutes)}
              {seat.capacityMinutes > 0 && `, ${sayShare(seat.totalMinutes / seat.capacityMinutes)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
