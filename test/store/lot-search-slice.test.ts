import { expect, test, vi } from 'vitest';
import type { Assignment, LotId, Scenario } from '../../src/core/scenario/scenario.ts';
import type { Alternative, Suggestion, SuggestProgress } from '../../src/core/suggest/alternative.ts';
import type { JobOptions } from '../../src/workers/run-job.ts';
import type { Dependencies } from '../../src/store/dependencies.ts';
import { drawnLots, drawnMinutes, drawnNeed, drawnPlan } from '../../src/store/drawn-plan.ts';
import { anOpenPlanner, NORTH, quiet, SOUTH, TWO_LOTS } from './a-planner.ts';

/** A search that is answered by hand. */
function aSearch() {
  const asked: { options: JobOptions<SuggestProgress>; answer: (suggestion: Suggestion) => void }[] = [];
  const suggestLots = vi.fn<Dependencies['suggestLots']>(
    (_plan, _wish, options) =>
      new Promise<Suggestion>((answer, reject) => {
        options.signal!.addEventListener('abort', () => reject(options.signal!.reason));
        asked.push({ options, answer });
      }),
  );
  return { asked, suggestLots };
}

function anAlternative(lots: string, plan: Pick<Scenario, 'lots'> = TWO_LOTS): Alternative {
  const values = {
    'even-hours': 0,
    compact: 0,
    zones: 0,
    stay: 0,
    'keep-provider': 0,
    travel: 0,
    mix: 0,
    room: 0,
  };
  return {
    leaning: null,
    lots: plan.lots,
    assignment: Int16Array.from(lots, Number) as Assignment,
    values,
    cost: 1,
    outOfBandMinutes: 0,
    isContiguous: true,
    changes: { blocks: 1, people: 1, weeklyMinutes: 180 },
  };
}

function found(...alternatives: Alternative[]): Suggestion {
  return { today: anAlternative('1122'), alternatives, iterations: 1 };
}

async function aPlannerThatSearches() {
  const search = aSearch();
  const { planner } = await anOpenPlanner({ suggestLots: search.suggestLots });
  planner.getState().openFuture('lots');
  planner.getState().suggestLots();
  return { planner, get: planner.getState, ...search };
}

test('the best so far is drawn while the search goes on, and the plan stays as it is', async () => {
  const { get, asked } = await aPlannerThatSearches();
  expect(get().lotSearch).toMatchObject({ state: 'running', suggestion: null });
  expect(Array.from(drawnPlan(get()).assignment)).toEqual([1, 1, 2, 2]);
  asked[0]!.options.onProgress!({ done: 0.5, iterations: 10, best: anAlternative('1222') });
  expect(Array.from(drawnPlan(get()).assignment)).toEqual([1, 2, 2, 2]);
  expect([...drawnMinutes(get())]).toEqual([
    [1, 7 * 60],
    [2, 10 * 60],
  ]);
  expect([...get().ledger!.assignment]).toEqual([1, 1, 2, 2]);
  expect(drawnNeed(get())).toBeNull();
  get().setRoom('plan');
  expect(drawnNeed(get())).toBe(get().need);
  expect(Array.from(drawnPlan(get()).assignment)).toEqual([1, 1, 2, 2]);
});

test('what was found is shown, the best first, until the plan is looked at again', async () => {
  const { get, asked } = await aPlannerThatSearches();
  asked[0]!.answer(found(anAlternative('1222'), anAlternative('1112')));
  await quiet();
  expect(get().lotSearch).toMatchObject({ state: 'done' });
  expect([...get().draft!.assignment]).toEqual([1, 2, 2, 2]);
  get().showAlternative(1);
  expect([...get().draft!.assignment]).toEqual([1, 1, 1, 2]);
  get().showAlternative(7);
  expect(get().draft).toBeNull();
  get().showAlternative(1);
  get().showAlternative(null);
  expect(drawnLots(get())).toBe(get().scenarios[0]!.scenario.lots);
});

test('a search that is stopped leaves the best so far, which can be adopted', async () => {
  const { get, asked } = await aPlannerThatSearches();
  asked[0]!.options.onProgress!({ done: 0.1, iterations: 10, best: anAlternative('1222') });
  get().stopSuggesting();
  await quiet();
  expect(get().lotSearch).toMatchObject({ state: 'stopped', suggestion: null });
  expect(get().adoptAlternative(0, 'Found early')).toBe(true);
  const adopted = get().scenarios.at(-1)!.scenario;
  expect([adopted.name, adopted.id]).toEqual(['Found early', get().activeId]);
  expect([...adopted.assignment]).toEqual([1, 2, 2, 2]);
  expect(adopted.appointments).toEqual(TWO_LOTS.appointments);
  expect([...get().scenarios[0]!.scenario.assignment]).toEqual([1, 1, 2, 2]);
});

test('an alternative without a name is not adopted, and one that is not there neither', async () => {
  const { get, asked } = await aPlannerThatSearches();
  asked[0]!.answer(found(anAlternative('1222')));
  await quiet();
  expect(get().adoptAlternative(0, ' ')).toBe(false);
  expect(get().adoptAlternative(3, 'Nothing')).toBe(false);
  expect(get().scenarios).toHaveLength(2);
});

test('only the border between two lots is taken over, as one entry of the history', async () => {
  const { get, asked } = await aPlannerThatSearches();
  asked[0]!.answer(found(anAlternative('1222')));
  await quiet();
  expect(get().adoptBorder(0, NORTH, SOUTH)).toBe(true);
  const { scenario, history } = get().scenarios[0]!;
  expect([...scenario.assignment]).toEqual([1, 2, 2, 2]);
  expect(history.entries.at(-1)!.label).toBe('Use the suggested border between North and South');
  get().undo();
  expect([...get().scenarios[0]!.scenario.assignment]).toEqual([1, 1, 2, 2]);
});

test('a border is not taken over into another scenario', async () => {
  const { get, asked } = await aPlannerThatSearches();
  asked[0]!.answer(found(anAlternative('1222')));
  await quiet();
  get().openScenario(get().scenarios[1]!.scenario.id);
  expect(get().adoptBorder(0, NORTH, SOUTH)).toBe(false);
});

test('a search asked again ends the one under way, whose answer is not heard', async () => {
  const { get, asked } = await aPlannerThatSearches();
  get().suggestLots();
  expect(asked[0]!.options.signal!.aborted).toBe(true);
  asked[0]!.options.onProgress!({ done: 0.9, iterations: 10, best: anAlternative('1112') });
  await quiet();
  expect(get().lotSearch).toMatchObject({ state: 'running', progress: null });
  expect(get().draft).toBeNull();
});

test('a search that fails says so, and keeps what it found', async () => {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { planner } = await anOpenPlanner({ suggestLots: () => Promise.reject(new Error('no memory')) });
  planner.getState().suggestLots();
  await quiet();
  expect(planner.getState().lotSearch).toMatchObject({ state: 'failed' });
  expect(complained).toHaveBeenCalledOnce();
  complained.mockRestore();
});

test('another area ends a search and forgets what it found', async () => {
  const { get, asked } = await aPlannerThatSearches();
  asked[0]!.options.onProgress!({ done: 0.1, iterations: 10, best: anAlternative('1222') });
  await get().openSample('kent');
  await quiet();
  expect([get().lotSearch, get().draft, get().lotWish]).toEqual([null, null, null]);
  asked[0]!.options.onProgress!({ done: 0.2, iterations: 20, best: anAlternative('1222') });
  expect(asked[0]!.options.signal!.aborted).toBe(true);
  expect(get().draft).toBeNull();
});

test('a wish is what is usual for the plan, but for what was changed', async () => {
  const { planner } = await anOpenPlanner();
  planner.getState().setLotWish({ bandPercent: 5 });
  expect(planner.getState().lotWish).toMatchObject({ bandPercent: 5, lotCount: { least: 2, most: 2 } });
  planner.getState().openScenario(planner.getState().scenarios[1]!.scenario.id);
  expect(planner.getState().lotWish).toBeNull();
});

test('the Futures room opens with nothing in the hand that could paint', async () => {
  const { planner } = await anOpenPlanner();
  planner.getState().setHand({ tool: 'paint', lot: 1 as LotId });
  planner.getState().setRoom('futures');
  expect(planner.getState()).toMatchObject({ room: 'futures', futurePage: 'lots', hand: { tool: 'select' } });
});
