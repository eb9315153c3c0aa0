import { CircleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { isAllInFiles } from '../../store/file-saves.ts';
import { usePlanner, usePlannerActions, usePlannerStore } from '../planner-context.tsx';
import { sayNotKept } from '../words/say-not-kept.ts';

/** Says, as long as it is so, that this browser does not keep the work, with the way to a file beside it. */
export function NotKept() {
  const state = usePlanner((planner) => planner.saveState);
  const isInFiles = usePlanner(isAllInFiles);
  const hasFiles = usePlanner(({ fileSaves }) => Object.keys(fileSaves.scenarios).length > 0);
  const { saveProject } = usePlannerActions();
  const isKept = state?.kind !== 'failed';
  useWarningBeforeLeaving(!isKept);
  return (
    <div role="alert" className="notice-place">
      {!isKept && (
        <div className="notice notice-error not-kept">
          <CircleAlert size={20} aria-hidden="true" />
          <p className="notice-words">{sayNotKept(state.cause, state.why)}</p>
          {isInFiles ? (
            <p>{hasFiles ? 'All of it is in files.' : 'Nothing has been changed yet.'}</p>
          ) : (
            <Button className="button" onPress={() => void saveProject(null)}>
              Save to a file
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** The browser asks before the page is left, while something on it is neither kept nor in a file. */
function useWarningBeforeLeaving(isNotKept: boolean): void {
  const planner = usePlannerStore();
  useEffect(() => {
    if (!isNotKept) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (!isAllInFiles(planner.getState())) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [planner, isNotKept]);
}
