import type { Lot } from '../../../core/scenario/scenario.ts';
import { WAITING_REASONS, type WaitingReason } from '../../../core/waiting/explain-unplaced.ts';
import { REASON_FIGURES } from '../../../core/waiting/reason-figures.ts';
import type { WaitingLoad } from '../../../core/waiting/sum-groups.ts';
import type { WaitingTally } from '../../../core/waiting/tally-waiting.ts';
import { DEFINITIONS } from '../../words/definitions.ts';
import { sayHours, sayNumber } from '../../words/say-number.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { nameLot } from '../name-lot.ts';
import { SumTable } from '../sum-table.tsx';
import { StackedBars, type BarTone } from './stacked-bars.tsx';

type LotTally = Omit<WaitingTally['byLot'][number], 'lot'>;

/** Hours with nobody in each lot, by reason: as bars, and as a table that adds up. */
export function LotReasons({ tally, lots }: { tally: WaitingTally; lots: readonly Lot[] }) {
  const { byReason } = tally;
  const rows = tally.byLot.map(({ lot, ...load }) => ({ load, ...nameLot(lots, lot) }));
  const total = { ...tally.total, reasons: byReason.map(({ nobody }) => nobody) };
  const reasons = WAITING_REASONS.filter((reason) => loadFor(total, reason).packages > 0);
  const isBought = total.bought.packages > 0;
  const cells = (load: LotTally) => (
    <>
      <td className="number">{sayNumber(load.nobody.packages)}</td>
      <td className="number">{sayNumber(load.nobody.people)}</td>
      <td className="number">{sayHours(load.nobody.weeklyMinutes)}</td>
      {reasons.map((reason) => {
        const { weeklyMinutes } = loadFor(load, reason);
        return (
          <td className="number" key={reason}>
            {weeklyMinutes === 0 ? '–' : sayHours(weeklyMinutes)}
          </td>
        );
      })}
      {isBought && <td className="number">{sayHours(load.bought.weeklyMinutes)}</td>}
    </>
  );
  return (
    <>
      {reasons.length > 0 && (
        <StackedBars
          parts={reasons.map((reason) => ({
            name: DEFINITIONS[REASON_FIGURES[reason]].name,
            tone: REASON_TONES[reason],
          }))}
          rows={rows.map(({ load, ...named }) => ({
            ...named,
            parts: reasons.map((reason) => loadFor(load, reason).weeklyMinutes),
          }))}
        />
      )}
      <SumTable
        caption="With nobody in each lot, a week, by reason"
        label="Lots and reasons"
        of="Lot"
        headings={
          <>
            <FigureHeading figure="unmet" heading="Packages" raw={String(total.nobody.packages)} />
            <FigureHeading figure="peopleWithNobody" heading="People" raw={String(total.nobody.people)} />
            <FigureHeading
              figure="waitingReason"
              heading="Hours"
              raw={`${total.nobody.weeklyMinutes} minutes a week`}
            />
            {reasons.map((reason) => (
              <FigureHeading
                key={reason}
                figure={REASON_FIGURES[reason]}
                raw={`${loadFor(total, reason).weeklyMinutes} minutes a week`}
              />
            ))}
            {isBought && <FigureHeading figure="spot" raw={`${total.bought.weeklyMinutes} minutes a week`} />}
          </>
        }
        rows={rows}
        renderCells={({ load }) => cells(load)}
        total={cells(total)}
      />
    </>
  );
}

function loadFor({ reasons }: LotTally, reason: WaitingReason): WaitingLoad {
  return reasons[WAITING_REASONS.indexOf(reason)]!;
}

const REASON_TONES: Readonly<Record<WaitingReason, BarTone>> = {
  'in-no-lot': 'third',
  'no-eligible-provider': 'second',
  'too-far': 'fourth',
  'no-second-provider': 'first',
  'no-capacity': 'fifth',
};
