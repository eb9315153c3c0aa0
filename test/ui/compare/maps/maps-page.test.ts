import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LotId, ScenarioId } from '../../../../src/core/scenario/scenario.ts';
import type { Planner } from '../../../../src/store/planner.ts';
import { MapsPage } from '../../../../src/ui/compare/maps/maps-page.tsx';
import { PlannerProvider } from '../../../../src/ui/planner-context.tsx';
import { aPlanner, anOpenPlanner } from '../../../store/a-planner.ts';

/** Its children are given apart, as elements have them. */
const Provider = PlannerProvider as FunctionComponent<{ planner: StoreApi<Planner> }>;
const NO_MAPS = () => ({ show: () => {}, stop: () => {} });

function words(state: Planner): string {
  // What is drawn without a browser is the state that a store began with.
  const planner = createStore<Planner>()(() => state);
  const page = createElement(MapsPage, { mountPlanMaps: NO_MAPS });
  const drawn = renderToStaticMarkup(createElement(Provider, { planner }, page));
  return drawn.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

/** The planner with a copy of its first plan in which one block goes from North to South. */
async function withOneBlockMoved(): Promise<Planner> {
  const { planner } = await anOpenPlanner();
  planner.getState().duplicateScenario('Moved');
  planner.getState().commit('Give B to South', (scenario) => {
    const assignment = scenario.assignment.slice();
    assignment[1] = 2 as LotId;
    return { ...scenario, assignment };
  });
  const { scenarios } = planner.getState();
  planner.getState().setCompared([scenarios[0]!.scenario.id, scenarios.at(-1)!.scenario.id]);
  return planner.getState();
}

test('with one plan there is nothing to compare', () =>
  expect(words(aPlanner().planner.getState())).toContain('Make a second scenario'));

test('the page says in words what the maps show', async () => {
  const said = words(await withOneBlockMoved());
  expect(said).toContain('1 of 4 blocks is in another lot in Moved than in Two lots.');
  expect(said).toMatch(/Moved 1 South \(1\) North \(1\)/);
  expect(said).toContain('Look at the whole area');
});

test('plans that draw the same lots say so', async () => {
  const state = await withOneBlockMoved();
  const [first, , last] = state.scenarios;
  const same = { ...last!, scenario: { ...last!.scenario, assignment: first!.scenario.assignment } };
  const said = words({ ...state, scenarios: [first!, same] });
  expect(said).toContain('No block is in another lot in Moved than in Two lots.');
  expect(said).toMatch(/Moved 0 none none/);
});

test('with three plans, what shows two says which', async () => {
  const state = await withOneBlockMoved();
  const compared = state.scenarios.map(({ scenario }) => scenario.id) as ScenarioId[];
  expect(words({ ...state, compared, laying: 'swipe' })).toContain('the first two of the scenarios');
  expect(words({ ...state, compared, laying: 'side-by-side' })).not.toContain('the first two');
});
