import type { Scenario } from '../../../core/scenario/scenario.ts';
import { ConfirmDialog } from '../../controls/confirm-dialog.tsx';
import { NameDialog } from '../../controls/name-dialog.tsx';
import { usePlannerActions } from '../../planner-context.tsx';

export interface ShelfTask {
  readonly does: 'rename' | 'duplicate' | 'delete';
  readonly scenario: Scenario;
}

/** The dialog for one task of the shelf. */
export function ShelfDialog({ task, onClose }: { task: ShelfTask; onClose: () => void }) {
  const { does, scenario } = task;
  const { nameScenario, copyScenario, removeScenario } = usePlannerActions();
  switch (does) {
    case 'rename':
      return (
        <NameDialog
          title={`Rename ${scenario.name}`}
          action="Rename"
          initial={scenario.name}
          onDone={(name) => void nameScenario(scenario.id, name)}
          onClose={onClose}
        />
      );
    case 'duplicate':
      return (
        <NameDialog
          title={`Duplicate ${scenario.name}`}
          action="Duplicate"
          initial={`${scenario.name} (copy)`}
          onDone={(name) => copyScenario(scenario.id, name)}
          onClose={onClose}
        />
      );
    case 'delete':
      return (
        <ConfirmDialog
          title={`Delete ${scenario.name}?`}
          sentence="This cannot be undone. Save it to a file first, or put it away, if you may want it again. Your other scenarios and your data stay as they are."
          action="Delete the scenario"
          onDone={() => removeScenario(scenario.id)}
          onClose={onClose}
        />
      );
  }
}
