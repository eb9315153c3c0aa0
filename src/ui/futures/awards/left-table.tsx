import type { AwardChoice } from '../../../core/awards/award-choice.ts';
import type { LotAward } from '../../../core/edits/award-lots.ts';
import type { LotId, Scenario } from '../../../core/scenario/scenario.ts';
import { nameLot } from '../../answers/name-lot.ts';
import { SumTable } from '../../answers/sum-table.tsx';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { sayList } from '../../words/say-list.ts';
import { sayHours } from '../../words/say-number.ts';

/** By lot: what asks for a provider, what has one and what has nobody, and who has a seat now and would lose it. */
export function LeftTable(props: { choice: AwardChoice; awards: readonly LotAward[]; scenario: Scenario }) {
  const { choice, awards, scenario } = props;
  const rows = choice.lots.map(({ lot, askedMinutes, unmetMinutes }) => ({
    ...nameLot(scenario.lots, lot),
    askedMinutes,
    unmetMinutes,
    leaving: leavingOf(awards, scenario, lot),
  }));
  const asked = rows.reduce((sum, { askedMinutes }) => sum + askedMinutes, 0);
  return (
    <SumTable
      caption="Hours a week by lot"
      of="Lot"
      rows={rows}
      isLong={rows.length > 12}
      headings={
        <>
          <FigureHeading figure="awardAsked" raw={`${asked} minutes a week`} />
          <FigureHeading
            figure="awardHours"
            heading="Given"
            raw={`${asked - choice.unmetMinutes} minutes a week`}
          />
          <FigureHeading figure="awardUnmet" raw={`${choice.unmetMinutes} minutes a week`} />
          <th scope="col">Would lose its seat</th>
        </>
      }
      renderCells={({ askedMinutes, unmetMinutes, leaving }) => (
        <>
          <Hours asked={askedMinutes} unmet={unmetMinutes} />
          <td className="row-name">{leaving.length === 0 ? 'Nobody' : sayList(leaving)}</td>
        </>
      )}
      total={
        <>
          <Hours asked={asked} unmet={choice.unmetMinutes} />
          <td aria-hidden="true" />
        </>
      }
    />
  );
}

function Hours({ asked, unmet }: { asked: number; unmet: number }) {
  return (
    <>
      <td className="number">{sayHours(asked)}</td>
      <td className="number">{sayHours(asked - unmet)}</td>
      <td className="number">{sayHours(unmet)}</td>
    </>
  );
}

/** A lot that nobody bids for keeps its seats. */
function leavingOf(awards: readonly LotAward[], { appointments }: Scenario, lot: LotId): string[] {
  const award = awards.find((each) => each.lot === lot);
  if (award === undefined) return [];
  return appointments
    .filter((seat) => seat.lot === lot && !award.seats.some(({ provider }) => provider === seat.provider))
    .map(({ provider }) => provider);
}
