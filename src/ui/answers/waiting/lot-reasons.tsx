import { NO_LOT, type Lot } from '../../../core/scenario/scenario.ts';
import { WAITING_REASONS, type WaitingReason } from '../../../core/waiting/explain-unplaced.ts';
import type { WaitingTally } from '../../../core/waiting/tally-waiting.ts';
import { DEFINITIONS } from '../../words/definitions.ts';
import { sayHours, sayNumber } from '../../words/say-number.ts';
import { FigureHeading } from '../served/figure-heading.tsx';
import { RowName } from '../served/row-name.tsx';
import { REASON_FIGURES } from './say-waiting.ts';
import { StackedBars, type BarTone } from './stacked-bars.tsx';

/** Hours with nobody in each lot, by reason: as bars, and as a table that adds up. */
export function LotReasons({ tally, lots }: { tally: WaitingTally; lots: readonly Lot[] }) {
  const { byReason, total } = tally;
  const rows = tally.byLot.map((each) => {
    const lot = lots.find(({ id }) => id === each.lot);
    return { ...each, named: lot === undefined ? { name: 'In no lot' } : { name: lot.name, lot } };
  });
  const reasons = WAITING_REASONS.filter((_, at) => byReason[at]!.nobody.packages > 0);
  const minutes = (row: (typeof rows)[number]) =>
    reasons.map((reason) => loadFor(row.reasons, reason).weeklyMinutes);
  const isBought = total.bought.packages > 0;
  return (
    <>
      {reasons.length > 0 && (
        <StackedBars
          parts={reasons.map((reason) => ({
            name: DEFINITIONS[REASON_FIGURES[reason]].name,
            tone: REASON_TONES[reason],
          }))}
          rows={rows.map((row) => ({ ...row.named, parts: minutes(row) }))}
        />
      )}
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Lots and reasons">
        <table className="table">
          <caption>With nobody in each lot, a week, by reason</caption>
          <thead>
            <tr>
              <th scope="col">Lot</th>
              <FigureHeading figure="unmet" heading="Packages" raw={String(total.nobody.packages)} />
              <th scope="col" className="number">
                People
              </th>
              <FigureHeading
                figure="waitingReason"
                heading="Hours"
                raw={`${total.nobody.weeklyMinutes} minutes a week`}
              />
              {reasons.map((reason) => (
                <FigureHeading
                  key={reason}
                  figure={REASON_FIGURES[reason]}
                  raw={`${
                    loadFor(
                      byReason.map(({ nobody }) => nobody),
                      reason,
                    ).weeklyMinutes
                  } minutes a week`}
                />
              ))}
              {isBought && (
                <FigureHeading figure="spot" raw={`${total.bought.weeklyMinutes} minutes a week`} />
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.lot === NO_LOT ? 'none' : row.lot}>
                <RowName {...row.named} />
                <td className="number">{sayNumber(row.nobody.packages)}</td>
                <td className="number">{sayNumber(row.nobody.people)}</td>
                <td className="number">{sayHours(row.nobody.weeklyMinutes)}</td>
                {minutes(row).map((part, at) => (
                  <td className="number" key={reasons[at]}>
                    {part === 0 ? '–' : sayHours(part)}
                  </td>
                ))}
                {isBought && <td className="number">{sayHours(row.bought.weeklyMinutes)}</td>}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              <td className="number">{sayNumber(total.nobody.packages)}</td>
              <td className="number">{sayNumber(total.nobody.people)}</td>
              <td className="number">{sayHours(total.nobody.weeklyMinutes)}</td>
              {reasons.map((reason) => (
                <td className="number" key={reason}>
                  {sayHours(
                    loadFor(
                      byReason.map(({ nobody }) => nobody),
                      reason,
                    ).weeklyMinutes,
                  )}
                </td>
              ))}
              {isBought && <td className="number">{sayHours(total.bought.weeklyMinutes)}</td>}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

/** Loads are beside `WAITING_REASONS`. */
function loadFor<Load>(loads: readonly Load[], reason: WaitingReason): Load {
  return loads[WAITING_REASONS.indexOf(reason)]!;
}

const REASON_TONES: Readonly<Record<WaitingReason, BarTone>> = {
  'in-no-lot': 'third',
  'no-eligible-provider': 'second',
  'too-far': 'fourth',
  'no-second-provider': 'first',
  'no-capacity': 'fifth',
};
