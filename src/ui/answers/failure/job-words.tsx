import { sayShare } from '../../words/say-number.ts';
import type { JobState } from './use-failure-job.ts';

/** Says that something is being worked out, how far that is, or that it did not work. */
export function JobWords({ job, what }: { job: JobState<unknown>; what: string }) {
  if (job.hasFailed)
    return (
      <p role="alert">
        {what} could not be worked out. Your plan is safe.{' '}
        <button type="button" className="link-button" onClick={job.retry}>
          Try again
        </button>
      </p>
    );
  if (!job.isWorking || (job.result !== null && job.share === null)) return null;
  return (
    <p className="settling" role="status">
      {what} {what.endsWith('s') ? 'are' : 'is'} being worked out
      {job.share === null ? '.' : `: ${sayShare(job.share)}.`}
    </p>
  );
}
