import { usePlanner } from '../planner-context.tsx';
import { sayShare } from '../words/say-number.ts';

/** What is being worked on, and how far it has come where that is known. */
export function ProgressPanel() {
  const progress = usePlanner((state) => state.progress);
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
        </div>
      )}
    </div>
  );
}
