import type { Scenario } from '../../core/scenario/scenario.ts';
import { ConfirmDialog } from '../controls/confirm-dialog.tsx';
import { NameDialog } from '../controls/name-dialog.tsx';
import { usePlannerActions } from '../planner-context.tsx';
import { ScenarioSettings } from './scenario-settings.tsx';

export type ScenarioTask = 'new' | 'duplicate' | 'rename' | 'delete' | 'settings';

/** The dialog for one task on a scenario, from its menu or from the shelf. */
export function ScenarioDialog(props: {
  task: ScenarioTask;
  scenario: Scenario;
  onDuplicate: (name: string) => void;
  onClose: () => void;
}) {
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
          onDone={props.onDuplicate}
          onClose={onClose}
        />
      );
    case 'rename':
      return (
        <NameDialog
          title={`Rename ${scenario.name}`}
          action="Rename"
          initial={scenario.name}
          onDone={(name) => actions.nameScenario(scenario.id, name)}
          onClose={onClose}
        />
      );
    case 'delete':
      return (
        <ConfirmDialog
          title={`Delete ${scenario.name}?`}
          sentence="This cannot be undone. Save it to a file first, or put it away, if you may want it again. Your other scenarios and your data stay as they are."
          action="Delete the scenario"
          onDone={() => actions.removeScenario(scenario.id)}
          onClose={onClose}
        />
      );
    case 'settings':
      return <ScenarioSettings scenario={scenario} onClose={onClose} />;
  }
}
