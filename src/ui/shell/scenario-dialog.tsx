import { renameScenario } from '../../core/edits/rename-scenario.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { ConfirmDialog } from '../controls/confirm-dialog.tsx';
import { NameDialog } from '../controls/name-dialog.tsx';
import { usePlannerActions } from '../planner-context.tsx';
import { ScenarioSettings } from './scenario-settings.tsx';

export type ScenarioTask = 'new' | 'duplicate' | 'rename' | 'delete' | 'settings';

/** The dialog for one task of the scenario menu. */
export function ScenarioDialog(props: { task: ScenarioTask; scenario: Scenario; onClose: () => void }) {
  const { task, scenario, onClose } = props;
  const actions = usePlannerActions();
  switch (task) {
    case 'new':
      return (
        <NameDialog
          title="New scenario"
          action="Make it"
          initial="New scenario"
          onDone={actions.newScenario}
          onClose={onClose}
        />
      );
    case 'duplicate':
      return (
        <NameDialog
          title={`Duplicate ${scenario.name}`}
          action="Duplicate"
          initial={`${scenario.name} (copy)`}
          onDone={actions.duplicateScenario}
          onClose={onClose}
        />
      );
    case 'rename':
      return (
        <NameDialog
          title={`Rename ${scenario.name}`}
          action="Rename"
          initial={scenario.name}
          onDone={(name) =>
            actions.commit(`Rename the scenario to ${name}`, (now) => renameScenario(now, name))
          }
          onClose={onClose}
        />
      );
    case 'delete':
      return (
        <ConfirmDialog
          title={`Delete ${scenario.name}?`}
          sentence="This cannot be undone. Save it to a file first if you may want it again. Your other scenarios and your data stay as they are."
          action="Delete the scenario"
          onDone={() => actions.removeScenario(scenario.id)}
          onClose={onClose}
        />
      );
    case 'settings':
      return <ScenarioSettings scenario={scenario} onClose={onClose} />;
  }
}
