import { useState } from 'react';
import { Button } from 'react-aria-components';
import { addScenes } from '../../core/paper/add-scenes.ts';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import type { Published } from '../../ui/compare/use-publication.ts';
import { FormDialog } from '../../ui/controls/form-dialog.tsx';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { usePlanner, usePlannerStore } from '../../ui/planner-context.tsx';
import { useProposal } from '../show/use-proposal.ts';
import { fourSteps } from './four-steps.ts';

/** Makes four steps of the paper and the plan it argues for, all of which can then be changed. */
export function MakeSteps(props: { published: Published; onMade: (number: number) => void }) {
  const { published, onMade } = props;
  const options = usePlanner((state) => state.paper.options);
  const { today, others, chosen: proposal, choose } = useProposal();
  const planner = usePlannerStore();
  const change = useChangePaper();
  const [isOpen, setIsOpen] = useState(false);
  const optionOf = (id: ScenarioId) => options.find(({ scenario }) => scenario === id) ?? null;
  const make = () => {
    if (proposal === null) return;
    const plans = published.kind === 'ready' ? published.found.plans : [];
    const steps = fourSteps(
      plans.find(({ scenario }) => scenario === today) ?? null,
      proposal,
      optionOf(proposal.id),
    );
    const first = planner.getState().paper.scenes.length;
    const refusal = change('Make four steps', (before) => addScenes(before, steps));
    setIsOpen(false);
    const made = planner.getState().paper.scenes[first];
    if (refusal === null && made !== undefined) onMade(made.number);
  };
  return (
    <>
      <Button className="button" onPress={() => setIsOpen(true)}>
        Make four steps for me
      </Button>
      {isOpen && (
        <FormDialog
          title="Make four steps for me"
          action="Make four steps"
          isReady={proposal !== null}
          onSubmit={make}
          onClose={() => setIsOpen(false)}
        >
          <p>
            Where we are now, why it has to change, what we propose, and what changes. You can change every
            word of them. Steps that are there stay.
          </p>
          {proposal === null ? (
            <p>There is no plan but today’s yet. Make a scenario for what you propose first.</p>
          ) : (
            <label className="field">
              <span className="field-label">What do you propose?</span>
              <select value={proposal.id} onChange={({ target }) => choose(target.value as ScenarioId)}>
                {others.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {sayPlan(name, optionOf(id)?.title)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </FormDialog>
      )}
    </>
  );
}

function sayPlan(name: string, option: string | undefined): string {
  return option === undefined || option === name ? name : `${option}: ${name}`;
}
