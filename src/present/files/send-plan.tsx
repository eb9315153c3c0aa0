import { Button } from 'react-aria-components';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { usePlannerActions } from '../../ui/planner-context.tsx';
import { PlanLinkField } from './plan-link-field.tsx';
import { WayOut } from './way-out.tsx';

/** A plan for others to look at and go on with, without data. */
export function SendPlan({ scenario }: { scenario: Scenario }) {
  const { saveScenarioFile, saveProject } = usePlannerActions();
  return (
    <section>
      <h2>Send a plan</h2>
      <p>These hold plans and no package of care. Whoever opens one needs the same area open.</p>
      <div className="ways-out">
        <WayOut
          name="Scenario file"
          holds="One plan whole: its lots, providers, bids, rules, assumptions, notes and reasons."
          who="colleagues. Bids and your notes are in it, so it is not to be published."
        >
          <p>
            <Button className="button" onPress={() => void saveScenarioFile(scenario.id)}>
              Save the scenario file
            </Button>
          </p>
        </WayOut>
        <WayOut
          name="Project without data"
          holds="All scenarios as files, those that are put away as well, and the paper: options, questions, dates, steps and words of the pack."
          who="colleagues who work on the paper. Presenter’s notes are in it."
        >
          <p>
            <Button className="button" onPress={() => void saveProject(null)}>
              Save the project without data
            </Button>
          </p>
        </WayOut>
        <WayOut
          name="Link"
          isWide
          holds="Lots with their names, colours and blocks, and who is appointed to each with what share. No people, hours, prices or notes."
          who="anyone who may know the lots and the appointments. What is behind the hash of an address is not sent to any server."
        >
          <PlanLinkField scenario={scenario} />
        </WayOut>
      </div>
    </section>
  );
}
