import { useMemo, useState } from 'react';
import { readContinuity } from '../../../core/continuity/read-continuity.ts';
import { tracePeople } from '../../../core/continuity/trace-people.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { Ask } from '../../controls/ask.tsx';
import { sayNumber } from '../../words/say-number.ts';
import { usePlanRead } from '../use-plan-read.ts';
import { FlowDiagram } from './flow-diagram.tsx';
import { GroupTables } from './group-tables.tsx';
import { LotChanges } from './lot-changes.tsx';
import { MeasureChoice } from './measure-choice.tsx';
import { MovesTable } from './moves-table.tsx';
import { sayChanges, type Measure } from './say-changes.ts';
import { StaffNote } from './staff-note.tsx';
import { TransferModes } from './transfer-modes.tsx';

/** Who changes provider under the plan: people, packages and hours, from whom to whom, and which groups of people. */
export function ChangesAnswer() {
  const read = usePlanRead();
  return read === null ? <p className="empty">Open an area first.</p> : <Changes read={read} />;
}

function Changes({ read }: { read: PlanRead }) {
  const [measure, setMeasure] = useState<Measure>('people');
  const { trace, continuity } = useMemo(() => {
    const people = tracePeople(read);
    return { trace: people, continuity: readContinuity(read, people) };
  }, [read]);
  const { providers } = read.ledger.dataset;
  const [first, ...rest] = sayChanges(continuity);
  if (continuity.all.packages === 0)
    return <p className="empty">There are no packages, so nobody can change provider.</p>;
  return (
    <div className="changes">
      <p className="changes-first">
        {first} <Ask figure="changingProvider" raw={sayNumber(continuity.changing.people)} />
      </p>
      {rest.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <TransferModes read={read} />

      <section>
        <h2>
          From whom, to whom <Ask figure="moves" raw={`${sayNumber(continuity.all.people)} people in all`} />
        </h2>
        <MeasureChoice measure={measure} onChange={setMeasure} />
        <FlowDiagram moves={continuity.moves} providers={providers} measure={measure} />
        <MovesTable moves={continuity.moves} providers={providers} measure={measure} />
      </section>

      <LotChanges lots={continuity.lots} total={continuity} names={read.scenario.lots} />
      <StaffNote moves={continuity.moves} providers={providers} />
      <GroupTables read={read} trace={trace} />
    </div>
  );
}
