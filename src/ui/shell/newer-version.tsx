import { Info } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { keptApp, onKeptApp, startNewer } from '../../workers/kept-app.ts';
import { usePlanner } from '../planner-context.tsx';

/**
 * Says that a later version waits, and starts it when a person asks: never while work is not kept, and never
 * under the hands of another tab.
 */
export function NewerVersion() {
  const { newer } = useSyncExternalStore(onKeptApp, keptApp);
  const isPresenting = usePlanner((state) => state.presenting !== null);
  const kept = usePlanner((state) => state.saveState?.kind ?? 'kept');
  const [isPutOff, setPutOff] = useState(false);
  const [othersOpen, setOthersOpen] = useState(false);
  const isShown = newer === 'ready' && !isPutOff && !isPresenting;
  const start = async () => {
    setOthersOpen((await startNewer(() => location.reload())) === 'other-pages-open');
  };
  return (
    <div role="status" className="notice-place">
      {isShown && (
        <div className="notice newer-version">
          <Info size={20} aria-hidden="true" />
          <p>
            <strong>A new version of Lotwise is ready.</strong> {sayWhatToDo(kept, othersOpen)}
          </p>
          <Button
            className="button"
            isDisabled={kept === 'saving' || kept === 'failed'}
            onPress={() => void start()}
          >
            Start it now
          </Button>
          <Button className="button" onPress={() => setPutOff(true)}>
            Leave it for now
          </Button>
        </div>
      )}
    </div>
  );
}

function sayWhatToDo(kept: string, othersOpen: boolean): string {
  if (kept === 'failed')
    return 'This browser could not keep your work: save it to a file before you start it.';
  if (othersOpen)
    return 'Lotwise is open in another tab. Close that tab first, then start the new version here.';
  return 'Your work is kept. You can go on: it starts by itself when all tabs of Lotwise have been closed.';
}
