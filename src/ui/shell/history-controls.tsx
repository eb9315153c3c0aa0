import { History as HistoryIcon, Redo2, Undo2 } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { History } from '../../core/scenario/history.ts';
import { activeScenario } from '../../store/active-scenario.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** Undo, redo, and the list of all that was done. */
export function HistoryControls() {
  const history = usePlanner((state) => activeScenario(state)?.history ?? null);
  const { undo, redo } = usePlannerActions();
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
      <DialogTrigger>
        <Button className="icon-button" aria-label="What was done">
          <HistoryIcon size={18} aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Dialog className="history-dialog">
            <Heading slot="title" level={2}>
              What was done
            </Heading>
            <HistoryList history={history} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

function HistoryList({ history }: { history: History }) {
  if (history.entries.length === 0) return <p className="quiet">Nothing yet.</p>;
  return (
    <ol className="history-list" reversed tabIndex={0} aria-label="Changes, newest first">
      {history.entries
        .map((entry, at) => (
          <li key={at} className={at >= history.done ? 'undone' : undefined}>
            {entry.label}
            {at >= history.done && <span className="quiet"> (undone)</span>}
          </li>
        ))
        .reverse()}
    </ol>
  );
}
