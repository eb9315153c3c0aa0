import type { YearsWish } from '../core/years/years-wish.ts';
import { activeScenario } from './active-scenario.ts';
import type { Dependencies } from './dependencies.ts';
import type { FuturesActions, YearsRun } from './futures.ts';
import type { Read, Write } from './slice.ts';
import { isStopped } from './stopped.ts';

type YearsActions = Pick<FuturesActions, 'setYearsWish' | 'runYears' | 'stopYears'>;

/** The years ahead of the plan on the desk, run off the main thread; the figures grow more exact as they come. */
export function yearsSlice(
  set: Write,
  get: Read,
  { runYears, now }: Pick<Dependencies, 'runYears' | 'now'>,
): YearsActions {
  let work: AbortController | null = null;
  return {
    setYearsWish: (part) => set({ yearsWish: { ...get().yearsWish, ...part } }),
    runYears: () => {
      const of = activeScenario(get())?.scenario;
      if (!of) return;
      work?.abort();
      const ending = (work = new AbortController());
      const { signal } = ending;
      const { scenarios, yearsWish } = get();
      const { against: setAgainst } = yearsWish;
      const other = scenarios.find(
        ({ scenario }) => setAgainst.kind === 'scenario' && scenario.id === setAgainst.scenario,
      );
      const isGone = setAgainst.kind === 'scenario' && other === undefined;
      const wish: YearsWish = isGone ? { ...yearsWish, against: { kind: 'nothing' } } : yearsWish;
      const start = now();
      /** What was shown last; another run, or another area, puts an end to showing. */
      let shown: YearsRun = {
        state: 'running',
        wish,
        of,
        replications: 0,
        milliseconds: 0,
        figures: null,
        against: null,
        difference: null,
      };
      set({ years: shown, announcement: 'Running the years.' });
      const show = (part: Partial<YearsRun>, announcement?: string) => {
        if (get().years !== shown) return ending.abort();
        shown = { ...shown, ...part, milliseconds: now() - start };
        set({ years: shown, ...(announcement !== undefined && { announcement }) });
      };
      const run = async () => {
        const read = await get().settledRead(of, signal);
        const against = other === undefined ? null : await get().settledRead(other.scenario, signal);
        const result = await runYears(read, wish, against, { onProgress: show, signal });
        show({ ...result, state: 'done' }, `The years are run: ${result.replications} futures.`);
      };
      run().catch((error: unknown) => {
        if (isStopped(error)) return show({ state: 'stopped' }, 'Stopped.');
        console.error(error);
        show({ state: 'failed' }, 'The years could not be run.');
      });
    },
    stopYears: () => work?.abort(),
  };
}
