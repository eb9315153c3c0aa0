import { useState } from 'react';
import type { PaperPart, PlanMeeting } from '../../io/project/meet-projects.ts';
import type { PlanChoice } from '../../io/project/merge-projects.ts';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import type { Meeting } from '../../store/project.ts';
import { FormDialog } from '../controls/form-dialog.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayList } from '../words/say-list.ts';
import { PaperChoices } from './paper-choices.tsx';
import { PlanChoices } from './plan-choices.tsx';

/** What differs between a colleague's file and the desk, with a choice for each. Nothing changes until it is applied. */
export function MeetingDialog() {
  const meeting = usePlanner((state) => state.meeting);
  return meeting === null ? null : <Choices key={meeting.from} meeting={meeting} />;
}

function Choices({ meeting }: { meeting: Meeting }) {
  const { merge, dropMeeting } = usePlannerActions();
  const { from, theirs, differs, warnings } = meeting;
  const [plans, setPlans] = useState(() => firstChoices(meeting));
  const [paper, setPaper] = useState<ReadonlySet<PaperPart>>(new Set());
  const toChoose = differs.plans.filter(({ kind }) => kind === 'differs' || kind === 'only-theirs');
  const isReady = paper.size > 0 || toChoose.some(({ id }) => plans.get(id) !== 'mine');
  return (
    <FormDialog
      title={`What differs in ${from}`}
      action="Apply"
      isReady={isReady}
      onSubmit={() => merge({ plans, paper })}
      onClose={dropMeeting}
    >
      <div className="meeting">
        <p>Nothing changes until you press Apply. What you take can be undone.</p>
        {warnings.map((warning) => (
          <p key={warning} className="quiet">
            {warning}
          </p>
        ))}
        {toChoose.length > 0 && (
          <PlanChoices
            plans={toChoose}
            choices={plans}
            onChoose={(id, choice) => setPlans(new Map([...plans, [id, choice]]))}
          />
        )}
        {differs.paper.length > 0 && theirs.paper !== null && (
          <PaperChoices
            parts={differs.paper}
            theirs={theirs.paper}
            nameOf={(id) => differs.plans.find((plan) => plan.id === id)?.name ?? null}
            taken={paper}
            onChoose={(part, isTaken) => {
              const next = new Set(paper);
              if (isTaken) next.add(part);
              else next.delete(part);
              setPaper(next);
            }}
          />
        )}
        <Others plans={differs.plans} />
      </div>
    </FormDialog>
  );
}

/** Of one scenario both are kept, as its file was always opened beside others; of a project mine is. */
function firstChoices({ theirs, differs }: Meeting): ReadonlyMap<ScenarioId, PlanChoice> {
  return new Map(
    differs.plans.map(({ id, kind }) => [
      id,
      kind === 'only-theirs' ? 'theirs' : theirs.paper === null && kind === 'differs' ? 'both' : 'mine',
    ]),
  );
}

function Others({ plans }: { plans: readonly PlanMeeting[] }) {
  const named = (kind: PlanMeeting['kind']) =>
    plans.filter((plan) => plan.kind === kind).map(({ name }) => `‘${name}’`);
  const [same, mine] = [named('same'), named('only-mine')];
  return (
    <>
      {same.length > 0 && <p className="quiet">The same in both: {sayList(same)}.</p>}
      {mine.length > 0 && <p className="quiet">Only yours, and they stay: {sayList(mine)}.</p>}
    </>
  );
}
