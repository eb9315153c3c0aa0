import { expect, test } from 'vitest';
import { panesOf } from '../../src/map/panes-of.ts';
import type { PlanMapsView } from '../../src/store/comparison.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aScenario } from '../core/a-scenario.ts';
import { anArea, plansCalled } from '../store/a-compared-plan.ts';

const DATASET = aDataset({ blocks: 'ABCD' });
const PLAN = aScenario(DATASET).withLot('North', 'AB').withLot('South', 'CD').scenario;
const OTHER = aScenario(DATASET).withLot('North', 'A').withLot('South', 'BCD').scenario;
const PLANS = plansCalled(anArea(DATASET), { One: PLAN, Two: OTHER, Three: PLAN });

const view = (laying: PlanMapsView['laying']): PlanMapsView => ({
  scenarios: [],
  laying,
  bounds: null,
  zones: null,
  need: 'off',
  large: false,
});

test('side by side each plan has a map under its name, and behind a line only the first two', () => {
  expect(panesOf(PLANS, view('side-by-side'), null).map(({ caption }) => caption)).toEqual([
    'One',
    'Two',
    'Three',
  ]);
  expect(panesOf(PLANS, view('swipe'), null).map(({ title }) => title)).toEqual(['One', 'Two']);
});

test('what changes is one map of the second plan, which says how much changes', () => {
  const panes = panesOf(PLANS, view('difference'), null);
  expect(panes).toHaveLength(1);
  expect(panes[0]).toMatchObject({
    plan: PLANS[1],
    change: { blocks: 1 },
    title: 'what changes from One to Two',
    caption: 'From One to Two: 1 block changes lot',
  });
});

test('one plan is one map without a caption, however maps are laid', () => {
  for (const laying of ['side-by-side', 'swipe', 'difference'] as const)
    expect(panesOf(PLANS.slice(0, 1), view(laying), null)).toMatchObject([
      { title: 'One', caption: null, change: null },
    ]);
});

test('each plan has its own need', () => {
  const shades = { densities: Float64Array.of(1, 0, 0, 0), top: 1 };
  const ofPlan = new Map([[PLANS[1]!.scenario.id, shades]]);
  const needs = { kind: 'unmet', top: 1, leastPeople: 8, ofPlan } as const;
  expect(panesOf(PLANS, view('side-by-side'), needs).map(({ need }) => need)).toEqual([null, shades, null]);
});
