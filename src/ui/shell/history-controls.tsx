import { History as HistoryIcon, Redo2, Undo2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { activeScenario } from '../../store/active-scenario.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { later } from '../later.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { isAboutPaper } from './is-about-paper.ts';

const HistoryPages = later(async () => (await import('../history/history-pages.tsx')).HistoryPages);

/** Undo, redo, and all that was done: of the paper where it is what is written, of the plan elsewhere. */
export function HistoryControls() {
  return usePlanner(isAboutPaper) ? <PaperHistoryControls /> : <PlanHistoryControls />;
}

function PaperHistoryControls() {
  const { before, after } = usePlanner((state) => state.paperHistory);
  const { undoPaper, redoPaper } = usePlannerActions();
  const hasArea = usePlanner((state) => state.area !== null);
  if (!hasArea) return null;
  return (
    <div className="history-controls" role="group" aria-label="History of the paper">
      <StepButtons last={before.at(-1)?.label} next={after.at(-1)?.label} undo={undoPaper} redo={redoPaper} />
    </div>
  );
}

function StepButtons(props: {
  last: string | undefined;
  next: string | undefined;
  undo: () => void;
  redo: () => void;
}) {
  const { last, next, undo, redo } = props;
  return (
    <>
      <IconButton
        icon={Undo2}
        name={last === undefined ? 'Nothing to undo' : `Undo: ${last}`}
        disabled={last === undefined}
        onPress={undo}
      />
      <IconButton
        icon={Redo2}
        name={next === undefined ? 'Nothing to redo' : `Redo: ${next}`}
        disabled={next === undefined}
        onPress={redo}
      />
    </>
  );
}

function PlanHistoryControls() {
  const history = usePlanner((state) => activeScenario(state)?.history ?? null);
  const { undo, redo } = usePlannerActions();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  if (history === null) return null;
  const last = history.entries[history.done - 1];
  const next = history.entries[history.done];
  return (
    <div className="history-controls" role="group" aria-label="History">
      <StepButtons last={last?.label} next={next?.label} undo={undo} redo={redo} />
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

function HistoryDialog({ onClose }: { onClose: () => void }) {
  useEscape(onClose);
  return (
    <Dialog className="history-dialog">
      <Heading slot="title" level={2}>
        What was done
      </Heading>
      <HistoryPages />
    </Dialog>
  );
}

/** Escape closes from anywhere, even before the focus and the pages have come inside, or while a field has it. */
function useEscape(onClose: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, [onClose]);
}
