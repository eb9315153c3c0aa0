import { useMemo } from 'react';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { daysWaiting } from '../../../core/waiting/days-waiting.ts';
import { fateOfWaiting } from '../../../core/waiting/fate-of-waiting.ts';
import { findCauses } from '../../../core/waiting/find-causes.ts';
import { tallyWaiting } from '../../../core/waiting/tally-waiting.ts';
import { usePlanRead } from '../use-plan-read.ts';
import { CauseSentences } from './cause-sentences.tsx';
import { GroupTable } from './group-table.tsx';
import { LotReasons } from './lot-reasons.tsx';
import { PlacesTable } from './places-table.tsx';
import { sayFate, sayTotal, sayWait } from './say-waiting.ts';
import { ShowOnMap } from './show-on-map.tsx';
import { WaitingToday } from './waiting-today.tsx';

/** Who is left waiting under the plan and why; where they are; and who waits today. */
export function WaitingAnswer() {
  const read = usePlanRead();
  const answer = useMemo(() => (read === null ? null : answerOf(read)), [read]);
  if (read === null || answer === null)
    return <p className="empty">Open an area to see who is left waiting.</p>;
  const { tally, causes, today, fate } = answer;
  const { services } = read.ledger.dataset;
  const isAnyone = tally.unplaced.length > 0;
  const [total, bought] = sayTotal(tally.total);
  return (
    <>
      <div className="answer-lead">
        <p>{total}</p>
        {bought !== undefined && <p>{bought}</p>}
        <p>
          {sayWait(today.all)} {sayFate(fate)}
        </p>
      </div>
      {isAnyone && (
        <>
          <section>
            <h2>Why</h2>
            <CauseSentences causes={causes} read={read} />
            <LotReasons tally={tally} lots={read.scenario.lots} />
            <GroupTable
              caption="By the care they need"
              of="Service"
              rows={tally.byService.map((each) => ({ ...each, name: services[each.service]! }))}
            />
          </section>
          <section>
            <h2>Where</h2>
            <ShowOnMap kind="unmet" />
            <PlacesTable blocks={tally.byBlock} read={read} />
            {tally.byZone.map(({ layer, zones }) => (
              <GroupTable
                key={layer}
                caption={`By ${layer}`}
                of={layer}
                rows={zones.map((each) => ({ ...each, name: each.zone ?? 'In none of them' }))}
              />
            ))}
          </section>
        </>
      )}
      <section>
        <h2>Waiting today</h2>
        <WaitingToday today={today} lots={read.scenario.lots} asOf={read.ledger.dataset.asOf} />
      </section>
    </>
  );
}

function answerOf(read: PlanRead) {
  const { dataset, fabric, demand, assignment } = read.ledger;
  const tally = tallyWaiting(read);
  return {
    tally,
    causes: findCauses(dataset.services, demand, tally.unplaced),
    today: daysWaiting(dataset, fabric, assignment, read.scenario.lots),
    fate: fateOfWaiting(read),
  };
}
