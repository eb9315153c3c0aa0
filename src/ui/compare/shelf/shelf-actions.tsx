import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { OpenScenario } from '../../../store/planner.ts';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';

/** What is to be done with a scenario of the shelf, once its dialog is answered. */
export interface ShelfTask {
  readonly does: 'rename' | 'duplicate' | 'delete';
  readonly scenario: Scenario;
}

/** What can be done with a scenario of the shelf. The plan that stands for today can be neither put away nor deleted. */
export function ShelfActions(props: {
  open: OpenScenario;
  isCurrent: boolean;
  onTask: (task: ShelfTask) => void;
}) {
  const { open, isCurrent, onTask } = props;
  const { scenario, archived } = open;
  const isOnly = usePlanner((state) => state.scenarios.length < 2);
  const actions = usePlannerActions();
  const act = (key: string | number) => {
    if (key === 'current') {
      const label = `Let ${scenario.name} stand for how things are now`;
      actions.changePaper(label, (paper) => ({ ...paper, current: scenario.id }));
    } else if (key === 'archive') actions.archiveScenario(scenario.id, true);
    else onTask({ does: key as ShelfTask['does'], scenario });
  };
  const openIt = () => {
    if (archived) actions.archiveScenario(scenario.id, false);
    actions.openScenario(scenario.id);
    actions.setRoom('plan');
  };
  return (
    <div className="shelf-actions">
      <button type="button" className="button" onClick={openIt}>
        Open<span className="visually-hidden"> {scenario.name}</span>
      </button>
      {archived && (
        <button type="button" className="button" onClick={() => actions.archiveScenario(scenario.id, false)}>
          Bring back<span className="visually-hidden"> {scenario.name}</span>
        </button>
      )}
      <MenuTrigger>
        <Button className="icon-button" aria-label={`More about ${scenario.name}`}>
          <Ellipsis size={18} aria-hidden="true" />
        </Button>
        <Popover className="popover">
          <Menu
            className="menu"
            onAction={act}
            disabledKeys={isCurrent ? ['current', 'archive', 'delete'] : isOnly ? ['delete'] : []}
          >
            <MenuItem id="rename">Rename…</MenuItem>
            <MenuItem id="duplicate">Duplicate…</MenuItem>
            {!archived && <MenuItem id="current">Let it stand for how things are now</MenuItem>}
            {!archived && <MenuItem id="archive">Put away</MenuItem>}
            <MenuItem id="delete">Delete…</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
