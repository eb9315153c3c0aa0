import { Ask } from '../../controls/ask.tsx';
import type { Alternative } from '../../../core/suggest/alternative.ts';
import type { LotSearch } from '../../../store/futures.ts';
import { usePlanner, usePlannerStore } from '../../planner-context.tsx';
import { sayCount } from '../../words/say-number.ts';
import { boundTaskOf } from './bound-task-of.ts';
import { alternativesOf, isAsToday } from './say-alternative.ts';
import { sayCovered, sayDistance, sayLimit, sayProof } from './say-limit.ts';
import { useBoundJob, type BoundJob } from './use-bound-job.ts';
import { useSearchedPlan } from './use-searched-plan.ts';

/** How much more compact than one of the plans found any plan could be: worked out when it is asked. */
export function ProofSection({ place }: { place: number }) {
  const search = usePlanner((state) => state.lotSearch);
  const alternative = search === null ? undefined : alternativesOf(search)[place];
  if (search === null || alternative === undefined || alternative.values.compact <= 0) return null;
  const against = isAsToday(alternative, search.of) ? 'your plan as it is today' : `plan ${place + 1}`;
  return <Proof search={search} alternative={alternative} against={against} />;
}

function Proof(props: { search: LotSearch; alternative: Alternative; against: string }) {
  const { search, alternative, against } = props;
  const planner = usePlannerStore();
  const [job, { start, stop }] = useBoundJob(alternative);
  const begin = () =>
    start(
      () => boundTaskOf(planner.getState().area!, search, alternative.lots.length),
      alternative.values.compact,
    );
  const isRunning = job?.state === 'running';
  return (
    <section className="proof" aria-labelledby="proof-of-limit" aria-busy={isRunning}>
      <h3 id="proof-of-limit">How much more compact could any plan be?</h3>
      <p>
        A limit that no plan can pass says whether it is worth looking further. It is set against {against}.
      </p>
      {job !== null && <ProofWords search={search} alternative={alternative} job={job} />}
      <div className="search-buttons">
        {isRunning ? (
          <button type="button" className="button" onClick={stop}>
            Stop here
          </button>
        ) : (
          job?.state !== 'done' && (
            <button type="button" className="button" onClick={begin}>
              {job === null ? 'Work out the limit' : 'Try again'}
            </button>
          )
        )}
      </div>
    </section>
  );
}

function ProofWords(props: { search: LotSearch; alternative: Alternative; job: BoundJob }) {
  const { search, alternative, job } = props;
  const { state, bound, seconds } = job;
  const value = alternative.values.compact;
  const taken = sayCount(Math.round(seconds), 'second');
  if (state === 'failed') return <p role="alert">The limit could not be worked out. Your plan is safe.</p>;
  if (state === 'running')
    return (
      <>
        <progress aria-label="Working out the limit" />
        <p>
          {taken} so far.{' '}
          {bound !== null && bound > 0 && `No plan can be more than ${sayLimit(value, bound)} more compact.`}
        </p>
      </>
    );
  if (bound === null || bound === 0) return <p role="status">Stopped before anything was proven.</p>;
  return (
    <ProvenLimit search={search} alternative={alternative} bound={bound} hasStopped={state === 'stopped'} />
  );
}

function ProvenLimit(props: {
  search: LotSearch;
  alternative: Alternative;
  bound: number;
  hasStopped: boolean;
}) {
  const { search, alternative, bound, hasStopped } = props;
  const { ground } = useSearchedPlan(search);
  const { lots, outOfBandMinutes, values } = alternative;
  const { viability } = search.of.rules;
  const hasBands =
    search.wish.bandPercent !== null ||
    [viability, ...search.of.lots.map((lot) => lot.viability)].some(
      (band) => band && (band.leastMinutes !== null || band.mostMinutes !== null),
    );
  return (
    <>
      <p role="status" className="proof-limit">
        {sayProof(values.compact, bound, lots.length, hasBands)}{' '}
        <Ask figure="compactLimit" raw={`${100 * (1 - bound / values.compact)}%`} />
      </p>
      {hasStopped && <p>It was stopped early. A longer look may bring the limit nearer.</p>}
      <p>
        Here {ground.hasMinutes ? 'care' : 'ground'} lies about{' '}
        {sayDistance(values.compact, ground.weight, false)} from the middle of its lot. No such plan can bring
        that under {sayDistance(bound, ground.weight, true)}.
      </p>
      <ul>
        {sayCovered(search.wish, hasBands, outOfBandMinutes === 0).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
