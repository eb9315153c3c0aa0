import type { ProviderPlace } from '../../core/figures/provider-places.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { LotSwatch } from '../controls/lot-swatch.tsx';
import { saySeatTerms } from '../ledger/say-seat.ts';
import { SeatButton } from '../ledger/seat-button.tsx';
import { percentsOf } from '../ledger/share-out.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { sayHours } from '../words/say-number.ts';
import { sayRole } from '../words/say-place.ts';
import { ColumnHeads } from '../controls/column-heads.tsx';

/** A provider's seats lot by lot, with their terms and what each is given; the lines add up to the last. */
export function ProviderSeats({ place, scenario }: { place: ProviderPlace; scenario: Scenario }) {
  const { select } = usePlannerActions();
  const { lots, appointments } = scenario;
  const { provider, seats, given, outside } = place;
  if (seats.length === 0 && given.packages === 0) return <p>It has no seat in this plan.</p>;
  return (
    <table className="table provider-seats" aria-label="Lots of this provider">
      <ColumnHeads
        of={['Lot', { figure: 'providerLoad', heading: 'Given' }, { hidden: 'Share and limits' }]}
      />
      <tbody>
        {seats.map((seat) => {
          const lot = lots.find((each) => each.id === seat.lot)!;
          const here = appointments.filter((each) => each.lot === lot.id);
          const percents = percentsOf(here, seat.role);
          const percent = percents.find((each) => each.provider === provider.id)!.percent;
          const terms = saySeatTerms(percent === 100 ? null : percent, seat.capMinutes);
          return (
            <tr key={lot.id}>
              <th scope="row">
                <span className="with-swatch">
                  <LotSwatch lot={lot} size={12} />
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => select({ kind: 'lot', lot: lot.id })}
                  >
                    {lot.name}
                  </button>
                </span>
                <span className="quiet seat-said">
                  {[sayRole(seat), terms].filter((each) => each !== null).join(', ')}
                </span>
              </th>
              <td className="number">{sayHours(seat.given.weeklyMinutes)}</td>
              <td>
                <SeatButton lot={lot} provider={provider.id} />
              </td>
            </tr>
          );
        })}
        {outside.packages > 0 && (
          <tr>
            <th scope="row">Outside its lots</th>
            <td className="number">{sayHours(outside.weeklyMinutes)}</td>
            <td aria-hidden="true" />
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          <td className="number">{sayHours(given.weeklyMinutes)}</td>
          <td aria-hidden="true" />
        </tr>
      </tfoot>
    </table>
  );
}
