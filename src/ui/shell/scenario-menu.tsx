import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import { canChooseFile } from '../../store/choose-file.ts';
import { currentOf } from '../../store/comparison-slice.ts';
import { pickFiles } from '../controls/pick-files.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { later } from '../later.tsx';
import type { ScenarioTask } from './scenario-dialog.tsx';

const ScenarioDialog = later(async () => (await import('./scenario-dialog.tsx')).ScenarioDialog);

/** Which scenario is open, the others, and what can be done with it as a whole. */
export function ScenarioMenu() {
  const scenarios = usePlanner((state) => state.scenarios);
  const scenario = usePlanner(scenarioOf);
  const file = usePlanner(({ chosenFiles, activeId }) => chosenFiles.get(activeId!));
  // It can be neither put away nor deleted; where there is one scenario it is that.
  const isToday = usePlanner((state) => currentOf(state)?.scenario.id === scenario?.id);
  const actions = usePlannerActions();
  const [task, setTask] = useState<ScenarioTask | null>(null);
  if (scenario === null) return null;

  const onShelf = scenarios.filter((open) => !open.archived || open.scenario.id === scenario.id);
  const act = (key: string | number) => {
    if (key === 'open') pickFiles((files) => void actions.openFiles(files));
    else if (key === 'save') void actions.saveScenarioFile();
    else if (key === 'choose') void actions.chooseScenarioFile();
    else if (key === 'shelf') actions.openComparePage('shelf');
    else if (String(key).startsWith(SWITCH))
      actions.openScenario(String(key).slice(SWITCH.length) as ScenarioId);
    else setTask(key as ScenarioTask);
  };
  return (
    <>
      <MenuTrigger>
        <Button className="bar-button" aria-label={`Scenario: ${scenario.name}`}>
          <span className="bar-button-name">{scenario.name}</span>
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
        <Popover className="popover">
          <Menu className="menu" onAction={act}>
            <MenuSection aria-label="Scenarios">
              {onShelf.map(({ scenario: each }) => (
                <MenuItem
                  key={each.id}
                  id={SWITCH + each.id}
                  textValue={each.name}
                  aria-label={each.id === scenario.id ? `${each.name}, open now` : each.name}
                >
                  <span className="menu-check">
                    {each.id === scenario.id && <Check size={16} aria-hidden="true" />}
                  </span>
                  <span className="menu-name">{each.name}</span>
                </MenuItem>
              ))}
            </MenuSection>
            <Separator />
            <MenuSection aria-label="This scenario">
              <MenuItem id="settings">Settings…</MenuItem>
              <MenuItem id="rename">Rename…</MenuItem>
              <MenuItem id="duplicate">Duplicate…</MenuItem>
              <MenuItem id="delete" isDisabled={isToday}>
                Delete…
              </MenuItem>
              <MenuItem id="save">{file === undefined ? 'Save to a file' : `Save to ${file.name}`}</MenuItem>
              {canChooseFile() && <MenuItem id="choose">Choose a file to save over each time…</MenuItem>}
            </MenuSection>
            <Separator />
            <MenuSection aria-label="Another scenario">
              <MenuItem id="new">New scenario…</MenuItem>
              <MenuItem id="open">Open a scenario file…</MenuItem>
              <MenuItem id="shelf">All scenarios</MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      {task !== null && (
        <ScenarioDialog
          task={task}
          scenario={scenario}
          onDuplicate={actions.duplicateScenario}
          onClose={() => setTask(null)}
        />
      )}
    </>
  );
}

const SWITCH = 'switch-';
