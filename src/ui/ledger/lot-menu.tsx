import { Ellipsis } from 'lucide-react';
import { memo, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { deleteLot } from '../../core/edits/delete-lot.ts';
import { renameLot } from '../../core/edits/rename-lot.ts';
import type { Lot } from '../../core/scenario/scenario.ts';
import { later } from '../later.tsx';
import { scenarioOf, usePlanner, usePlannerActions, usePlannerStore } from '../planner-context.tsx';
import { toggleLock } from './lock-lot.tsx';
import { lookAtLot } from './look-at-lot.ts';

const ColourDialog = later(async () => (await import('./colour-dialog.tsx')).ColourDialog);
const MergeDialog = later(async () => (await import('./merge-dialog.tsx')).MergeDialog);
const NameDialog = later(async () => (await import('../controls/name-dialog.tsx')).NameDialog);

const NO_LOTS: readonly Lot[] = [];

type Task = 'rename' | 'colour' | 'merge';

/** What can be done with one lot as a whole. */
export const LotMenu = memo(function LotMenu({ lot }: { lot: Lot }) {
  const actions = usePlannerActions();
  // Not the scenario itself: every lot's menu would be drawn again with every edit.
  const lots = usePlanner((state) => scenarioOf(state)?.lots ?? NO_LOTS);
  const locked = usePlanner((state) => scenarioOf(state)?.locks.lots.includes(lot.id) ?? false);
  const planner = usePlannerStore();
  const [task, setTask] = useState<Task | null>(null);
  const close = () => setTask(null);

  const act = (key: string | number) => {
    if (key === 'select') actions.select({ kind: 'lot', lot: lot.id });
    else if (key === 'paint') actions.setHand({ tool: 'paint', lot: lot.id });
    else if (key === 'split') actions.setHand({ tool: 'split', lot: lot.id });
    else if (key === 'note') actions.draftNote({ kind: 'lot', lot: lot.id });
    else if (key === 'lock') toggleLock(actions.commit, lot, locked);
    else if (key === 'zoom') lookAtLot(actions, scenarioOf(planner.getState())!, lot.id);
    else if (key === 'delete')
      actions.commit(`Delete ${lot.name}`, (now, { fabric }) => deleteLot(now, fabric, lot.id));
    else setTask(key as Task);
  };
  return (
    <>
      <MenuTrigger>
        <Button className="icon-button" aria-label={`More for ${lot.name}`}>
          <Ellipsis size={18} aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" onAction={act} aria-label={`More for ${lot.name}`}>
            <MenuItem id="select">Show all its figures</MenuItem>
            <MenuItem id="zoom">Zoom to it</MenuItem>
            <MenuItem id="paint">Paint it</MenuItem>
            <MenuItem id="note">Add a note…</MenuItem>
            <MenuItem id="lock">{locked ? 'Unlock' : 'Lock'}</MenuItem>
            <Separator />
            <MenuItem id="rename">Rename…</MenuItem>
            <MenuItem id="colour">Change its colour…</MenuItem>
            <MenuItem id="split" isDisabled={locked}>
              Split it with a line
            </MenuItem>
            <MenuItem id="merge" isDisabled={lots.length < 2}>
              Merge into another lot…
            </MenuItem>
            <MenuItem id="delete">Delete</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {task === 'rename' && (
        <NameDialog
          title={`Rename ${lot.name}`}
          action="Rename"
          initial={lot.name}
          onDone={(name) =>
            actions.commit(`Rename ${lot.name} to ${name}`, (now) => renameLot(now, lot.id, name))
          }
          onClose={close}
        />
      )}
      {task === 'colour' && <ColourDialog lot={lot} onClose={close} />}
      {task === 'merge' && (
        <MergeDialog lot={lot} others={lots.filter((each) => each.id !== lot.id)} onClose={close} />
      )}
    </>
  );
});
