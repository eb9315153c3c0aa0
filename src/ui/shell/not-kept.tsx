import { CircleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { isAllInFiles } from '../../store/file-saves.ts';
import { usePlanner, usePlannerActions, usePlannerStore } from '../planner-context.tsx';
import { sayNotKept } from '../words/say-not-kept.ts';

/** Says, as long as it is so, that this browser does not keep the work, with the way to a file beside it. */
export function NotKept() {
  const state = usePlanner((planner) => planner.saveState);
  return (
    <div role="alert" className="notice-place">
      {state?.kind === 'failed' && (
        <div className="notice notice-error not-kept">
          <CircleAlert size={20} aria-hidden="true" />
          <p className="notice-words">{sayNotKept(state.cause, state.why)}</p>
          <InFiles />
        </div>
      )}
    </div>
  );
}

/** Whether it is in files at least. Apart, as that is looked into at every change while it is asked. */
function InFiles() {
  const isInFiles = usePlanner(isAllInFiles);
  const hasFiles = usePlanner(({ fileSaves }) => Object.keys(fileSaves.scenarios).length > 0);
  const { saveProject } = usePlannerActions();
  useWarningBeforeLeaving();
  if (isInFiles) return <p>{hasFiles ? 'All of it is in files.' : 'Nothing has been changed yet.'}</p>;
  return (
    <Button className="button" onPress={() => void saveProject(null)}>
      Save to a file
    </Button>
  );
}

/** The browser asks before the page is left, while something on it is neither kept nor in a file. */
function useWarningBeforeLeaving(): void {
  const planner = usePlannerStore();
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!isAllInFiles(planner.getState())) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [planner]);
}
