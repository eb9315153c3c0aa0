import { useId, useMemo, useState } from 'react';
import { changeOfLots } from '../../../core/comparison/change-of-lots.ts';
import { readContinuity } from '../../../core/continuity/read-continuity.ts';
import { tracePeople } from '../../../core/continuity/trace-people.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import type { ScenarioId } from '../../../core/scenario/scenario.ts';
import { FlowDiagram } from '../../answers/changes/flow-diagram.tsx';
import { GroupTables } from '../../answers/changes/group-tables.tsx';
import { MeasureChoice } from '../../answers/changes/measure-choice.tsx';
import { MovesTable } from '../../answers/changes/moves-table.tsx';
import type { Measure } from '../../answers/changes/say-changes.ts';
import { usePlannerActions } from '../../planner-context.tsx';
import { ChooseCompared } from '../choose-compared.tsx';
import { ReadsState } from '../reads-state.tsx';
import { useCompared } from '../use-compared.ts';
import { useComparedReads } from '../use-compared-reads.ts';
import { ChangedBlocks } from './changed-blocks.tsx';
import { LotMatrix } from './lot-matrix.tsx';
import { ProviderTable } from './provider-table.tsx';
import { sayLotChanges } from './say-lot-changes.ts';

/** What changes from one plan to another, and for whom: ground, people, providers and groups. */
export function ChangesPage() {
  const compared = useCompared();
  const [chosen, setChosen] = useState<ScenarioId | null>(null);
  const to = compared.find(({ id }, at) => at > 0 && id === chosen) ?? compared[1];
  const asked = useMemo(() => (to === undefined ? compared : [compared[0]!, to]), [compared, to]);
  const reads = useComparedReads(asked);
  return (
    <>
      <ChooseCompared />
      {compared.length > 2 && (
        <WhichPlan plans={compared.slice(1)} chosen={to!.id} onChoose={(id) => setChosen(id as ScenarioId)} />
      )}
      <ReadsState count={compared.length} asked={asked.length} reads={reads}>
        {([from, other]) => <Changes key={other!.scenario.id} from={from!} to={other!} />}
      </ReadsState>
    </>
  );
}

function WhichPlan(props: {
  plans: readonly { readonly id: string; readonly name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const id = useId();
  return (
    <label className="field" htmlFor={id}>
      <span className="field-label">What would change under</span>
      <select id={id} value={props.chosen} onChange={({ target }) => props.onChoose(target.value)}>
        {props.plans.map((plan) => (
          <option key={plan.id} value={plan.id}>
            {plan.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Changes({ from, to }: { from: PlanRead; to: PlanRead }) {
  const { openPresentPage } = usePlannerActions();
  const change = useMemo(() => changeOfLots(from, to), [from, to]);
  const { trace, continuity } = useMemo(() => {
    const people = tracePeople(to);
    return { trace: people, continuity: readContinuity(to, people) };
  }, [to]);
  const [measure, setMeasure] = useState<Measure>('people');
  const { providers } = to.ledger.dataset;
  const [first, ...others] = sayLotChanges(from, to, change, continuity);
  return (
    <>
      <div className="answer-lead">
        <p>{first}</p>
        {others.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <p className="quiet">
        These are exact numbers, for the council’s own eyes.{' '}
        <button type="button" className="link-button" onClick={() => openPresentPage('safe')}>
          What is safe to show
        </button>
      </p>
      <LotMatrix from={from} to={to} change={change} />
      <ChangedBlocks from={from} to={to} change={change} />
      <ProviderTable from={from} to={to} />
      <section>
        <h2>Who changes provider under {to.scenario.name}</h2>
        <p className="quiet">Against who serves them today, whatever the first plan says.</p>
        <MeasureChoice measure={measure} onChange={setMeasure} />
        <FlowDiagram moves={continuity.moves} providers={providers} measure={measure} />
        <MovesTable moves={continuity.moves} providers={providers} measure={measure} />
      </section>
      <GroupTables read={to} trace={trace} />
    </>
  );
}
