import { History as HistoryIcon, Redo2, Undo2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { activeScenario } from '../../store/active-scenario.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { HistoryDialog } from '../history/history-dialog.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** Undo, redo, and all that was done. */
export function HistoryControls() {
  const history = usePlanner((state) => activeScenario(state)?.history ?? null);
  const { undo, redo } = usePlannerActions();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  if (history === null) return null;
  const last = history.entries[history.done - 1];
  const next = history.entries[history.done];
  return (
    <div className="history-controls" role="group" aria-label="History">
      <IconButton
        icon={Undo2}
        name={last === undefined ? 'Nothing to undo' : `Undo: ${last.label}`}
        disabled={last === undefined}
        onPress={undo}
      />
      <IconButton
        icon={Redo2}
        name={next === undefined ? 'Nothing to redo' : `Redo: ${next.label}`}
        disabled={next === undefined}
        onPress={redo}
      />
      <DialogTrigger isOpen={open} onOpenChange={setOpen}>
        <Button className="icon-button" aria-label="What was done">
          <HistoryIcon size={18} aria-hidden="true" />
        </Button>
        <Popover className="popover history-popover" placement="bottom end">
          <HistoryDialog onClose={close} />
        </Popover>
      </DialogTrigger>
    </div>
  );
}
