import { useMemo } from 'react';
import { providerChanges } from '../../../core/comparison/provider-changes.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import type { LotId, Scenario } from '../../../core/scenario/scenario.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';
import { sayList } from '../../words/say-list.ts';
import { sayLot } from '../../words/say-lot.ts';
import { sayHours, sayHoursChange } from '../../words/say-number.ts';

/** Who gains and who loses lots and hours. */
export function ProviderTable({ from, to }: { from: PlanRead; to: PlanRead }) {
  const changes = useMemo(() => providerChanges(from, to), [from, to]);
  return (
    <section>
      <h2>Providers that gain and lose</h2>
      {changes.length === 0 ? (
        <p>No provider has a seat or care in either plan.</p>
      ) : (
        <div
          className="table-scroll table-long"
          tabIndex={0}
          role="region"
          aria-label="Providers of both plans"
        >
          <table className="table">
            <caption>Providers of both plans, those whose hours change most first</caption>
            <ColumnHeads
              of={[
                'Provider',
                `Lots in ${from.scenario.name}`,
                `Lots in ${to.scenario.name}`,
                { figure: 'providerLoad', heading: 'Hours before' },
                { figure: 'providerLoad', heading: 'Hours after' },
                { figure: 'providerHoursChange', heading: 'Change' },
              ]}
            />
            <tbody>
              {changes.map(({ provider, lotsBefore, lotsAfter, minutesBefore, minutesAfter }) => (
                <tr key={provider}>
                  <th scope="row">{provider}</th>
                  <td>{sayLots(from.scenario, lotsBefore)}</td>
                  <td>{sayLots(to.scenario, lotsAfter)}</td>
                  <td className="number">{sayHours(minutesBefore)}</td>
                  <td className="number">{sayHours(minutesAfter)}</td>
                  <td className="number">{sayHoursChange(minutesAfter - minutesBefore)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              {TAKEN_ELSE.map(([part, name]) => (
                <SumRow key={part} name={name} before={minutesIn(from, part)} after={minutesIn(to, part)} />
              ))}
              <SumRow
                name="All"
                before={from.figures.total.load.weeklyMinutes}
                after={to.figures.total.load.weeklyMinutes}
              />
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}

/** What no provider takes. */
const TAKEN_ELSE = [
  ['spot', 'Bought on the spot market'],
  ['unmet', 'With nobody'],
] as const;

function minutesIn({ figures }: PlanRead, part: 'spot' | 'unmet'): number {
  return figures.total.placement[part].weeklyMinutes;
}

function SumRow({ name, before, after }: { name: string; before: number; after: number }) {
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {name}
      </th>
      <td className="number">{sayHours(before)}</td>
      <td className="number">{sayHours(after)}</td>
      <td className="number">{sayHoursChange(after - before)}</td>
    </tr>
  );
}

function sayLots({ lots }: Scenario, seats: readonly LotId[]): string {
  return seats.length === 0 ? 'No seat' : sayList(seats.map((lot) => sayLot(lots, lot)));
}
