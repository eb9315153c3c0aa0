import { Button } from 'react-aria-components';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayShare } from '../words/say-number.ts';

/** What is being worked on, how far it has come where that is known, and how to stop it. */
export function ProgressPanel() {
  const progress = usePlanner((state) => state.progress);
  const { cancelOpening } = usePlannerActions();
  return (
    <div role="status" className="progress-place">
      {progress !== null && (
        <div className="progress">
          <span>
            {progress.what}
            {progress.share !== null && <span className="quiet"> {sayShare(progress.share)}</span>}
          </span>
          <progress
            aria-label={progress.what}
            {...(progress.share === null ? {} : { value: progress.share, max: 1 })}
          />
          <Button className="button" onPress={cancelOpening}>
            Stop
          </Button>
        </div>
      )}
    </div>
  );
}
