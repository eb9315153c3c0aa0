import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { NO_LOCKS, type LotId, type Scenario } from '../../../../src/core/scenario/scenario.ts';
import type { LotSearch } from '../../../../src/store/futures.ts';
import type { Planner } from '../../../../src/store/planner.ts';
import { LotsPage } from '../../../../src/ui/futures/lots/lots-page.tsx';
import { PlannerProvider } from '../../../../src/ui/planner-context.tsx';
import { aPlanner, anOpenPlanner, TWO_LOTS } from '../../../store/a-planner.ts';
import { anAlternative, aSearch } from './an-alternative.ts';

/** Its children are given apart, as elements have them. */
const Provider = PlannerProvider as FunctionComponent<{ planner: StoreApi<Planner> }>;

/** The words of the page with this search, on a plan changed so. */
async function page(search: LotSearch | null, change: Partial<Scenario> = {}): Promise<string> {
  const { planner } = await anOpenPlanner();
  if (Object.keys(change).length > 0)
    planner.getState().commit('Change', (scenario) => ({ ...scenario, ...change }));
  return words({ ...planner.getState(), lotSearch: search });
}

function words(state: Planner): string {
  // What is drawn without a browser is the state that a store began with.
  const planner = createStore<Planner>()(() => state);
  const drawn = renderToStaticMarkup(createElement(Provider, { planner }, createElement(LotsPage)));
  return drawn.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

const suggestion = {
  today: anAlternative('1122'),
  alternatives: [anAlternative('1222'), anAlternative('1112', { leaning: 'even-hours' })],
  iterations: 10,
};

test('with no area there is nothing to search', () =>
  expect(words(aPlanner().planner.getState())).toContain('Open an area to look for better lots'));

test('the page begins with wishes in a few words and a button', async () => {
  const said = await page(null);
  expect(said).toContain('Share hours evenly');
  expect(said).toContain('Tidy the lots I have');
  expect(said).toContain('Suggest lots');
  expect(said).not.toContain('Plans to choose from');
});

test('without lots a search draws the first, and there is nothing to tidy', async () => {
  const said = await page(null, { lots: [], assignment: TWO_LOTS.assignment.map(() => 0), appointments: [] });
  expect(said).toContain('There are no lots yet');
  expect(said).not.toContain('Tidy the lots I have');
});

test('locks are said to hold, and locks on everything stop a search', async () => {
  const one = await page(null, { locks: { ...NO_LOCKS, lots: [1 as LotId] } });
  expect(one).toContain('1 lot is locked. What is locked stays as it is.');
  const all = await page(null, { locks: { ...NO_LOCKS, lots: [1, 2] as LotId[] } });
  expect(all).toContain('Every block is locked');
});

test('while it goes on it says how far it is and what it has', async () => {
  const progress = { done: 0.5, iterations: 1200, best: anAlternative('1222') };
  const said = await page(aSearch({ state: 'running', progress }));
  expect(said).toContain('50% done, 1,200 moves tried.');
  expect(said).toContain('Best so far:');
  expect(said).toContain('Stop');
  expect(said).not.toContain('Plans to choose from');
});

test('plans are told apart, and what must be placed first is still to come', async () => {
  const said = await page(aSearch({ suggestion }));
  expect(said).toContain('1. As you asked');
  expect(said).toContain('2. More even hours');
  expect(said).toContain('working it out…');
  expect(said).toContain('Adopt as a scenario');
});

test('a search that finds today’s lots again says that they are good', async () => {
  const same = { ...suggestion, alternatives: [anAlternative('1122')] };
  const said = await page(aSearch({ suggestion: same }));
  expect(said).toContain('already as good as this search can make them');
  expect(said).not.toContain('Adopt as a scenario');
});

test('lots that are in order have nothing to tidy', async () =>
  expect(await page(aSearch({ asked: 'tidy', suggestion: { ...suggestion, alternatives: [] } }))).toContain(
    'There is nothing to tidy',
  ));

test('a search that was stopped keeps the best plan, if there was one', async () => {
  const progress = { done: 0.5, iterations: 1200, best: anAlternative('1222') };
  expect(await page(aSearch({ state: 'stopped', progress }))).toContain('the best plan it had found');
  expect(await page(aSearch({ state: 'stopped' }))).toContain('before it had found a plan');
});

test('a search that failed says that the plan is safe', async () =>
  expect(await page(aSearch({ state: 'failed' }))).toContain('Your plan is safe'));

test('plans of a plan that has changed since offer to be asked again', async () => {
  const said = await page(aSearch({ suggestion }), { assignment: Int16Array.from([1, 2, 2, 2]) });
  expect(said).toContain('Your plan has changed since');
  expect(said).toContain('Ask again');
});
