import type { YearsWish } from '../core/years/years-wish.ts';
import { activeScenario } from './active-scenario.ts';
import type { Dependencies } from './dependencies.ts';
import type { FuturesActions, YearsRun } from './futures.ts';
import { liveJob } from './live-job.ts';
import type { Read, Write } from './slice.ts';

type YearsActions = Pick<FuturesActions, 'setYearsWish' | 'runYears' | 'stopYears'>;

/** The years ahead of the plan on the desk, run off the main thread; the figures grow more exact as they come. */
export function yearsSlice(
  set: Write,
  get: Read,
  { runYears, now }: Pick<Dependencies, 'runYears' | 'now'>,
): YearsActions {
  const job = liveJob<YearsRun>(
    () => get().years,
    (years, announcement) => set({ years, ...(announcement !== undefined && { announcement }) }),
    { stopped: 'Stopped.', failed: 'The years could not be run.' },
  );
  return {
    setYearsWish: (part) => set({ yearsWish: { ...get().yearsWish, ...part } }),
    runYears: () => {
      const of = activeScenario(get())?.scenario;
      if (!of) return;
      const { scenarios, yearsWish } = get();
      const { against: setAgainst } = yearsWish;
      const other = scenarios.find(
        ({ scenario }) => setAgainst.kind === 'scenario' && scenario.id === setAgainst.scenario,
      );
      const isGone = setAgainst.kind === 'scenario' && other === undefined;
      const wish: YearsWish = isGone ? { ...yearsWish, against: { kind: 'nothing' } } : yearsWish;
      const start = now();
      const first: YearsRun = {
        state: 'running',
        wish,
        of,
        replications: 0,
        milliseconds: 0,
        figures: null,
        against: null,
        difference: null,
      };
      job.begin(first, 'Running the years.', async (show, signal) => {
        const showSoFar = (part: Partial<YearsRun>, announcement?: string) =>
          show({ ...part, milliseconds: Math.max(0, now() - start) }, announcement);
        const read = await get().settledRead(of, signal);
        const against = other === undefined ? null : await get().settledRead(other.scenario, signal);
        const result = await runYears(read, wish, against, { onProgress: showSoFar, signal });
        showSoFar({ ...result, state: 'done' }, `The years are run: ${result.replications} futures.`);
      });
    },
    stopYears: job.stop,
  };
}
