import { expect, test } from 'vitest';
import { drawPlan, type PlanDrawn } from '../../src/map/draw-plan.ts';
import { planChange } from '../../src/store/plan-change.ts';
import type { ComparedPlan } from '../../src/store/compared-plans.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aScenario } from '../core/a-scenario.ts';
import { anArea, plansCalled } from '../store/a-compared-plan.ts';
import { aFakeMap, type FakeMap } from './a-fake-map.ts';
import { aLook } from './a-look.ts';

const DATASET = aDataset({
  blocks: 'ABCD',
  packages: [...'ABCD'].map((block) => ({ block, hours: 10 })),
  zones: { networks: 'XXYY' },
});
const [TODAY, AFTER] = plansCalled(anArea(DATASET), {
  Today: aScenario(DATASET).withLot('North', 'AB').withLot('South', 'CD').scenario,
  After: aScenario(DATASET).withLot('North', 'A').withLot('South', 'BCD').scenario,
}) as [ComparedPlan, ComparedPlan];
const { colours } = aLook();

function drawn(plan: ComparedPlan, more: Partial<PlanDrawn> = {}): PlanDrawn {
  return { plan, change: null, zones: null, need: null, large: false, ...more };
}

const lotsOn = ({ states }: FakeMap) => [0, 1, 2, 3].map((block) => states.get(`blocks/${block}`)?.['lot']);
const changedOn = ({ states }: FakeMap) =>
  [0, 1, 2, 3].map((block) => states.get(`blocks/${block}`)?.['changed'] === true);

test('a plan has its lots and their names, and no hours or packages', () => {
  const fake = aFakeMap();
  drawPlan(fake.map, drawn(TODAY), colours);
  expect(lotsOn(fake)).toEqual([1, 1, 2, 2]);
  expect(fake.words.get('lot-labels')).toEqual(['North', 'South']);
  expect([...fake.data.keys()].toSorted()).toEqual([
    'arcs',
    'blocks',
    'change-labels',
    'lot-labels',
    'lot-shapes',
    'zones',
  ]);
});

test('another plan on the same map tells only the blocks that differ, and no shapes of blocks', () => {
  const fake = aFakeMap();
  const drawing = drawPlan(fake.map, drawn(TODAY), colours);
  fake.data.clear();
  fake.calls = 0;
  drawing.show(drawn(AFTER));
  expect(lotsOn(fake)).toEqual([1, 2, 2, 2]);
  expect([...fake.data.keys()].toSorted()).toEqual(['change-labels', 'lot-labels', 'lot-shapes']);
  expect(fake.calls).toBe(1 + 2);
});

test('what is asked for again is not done again', () => {
  const fake = aFakeMap();
  const drawing = drawPlan(fake.map, drawn(TODAY), colours);
  fake.data.clear();
  fake.styles.clear();
  fake.calls = 0;
  drawing.show(drawn(TODAY));
  expect([fake.calls, fake.data.size, fake.styles.size]).toEqual([0, 0, 0]);
});

test('blocks that change lot are flagged and say from which lot to which; hatching of lots gives way', () => {
  const fake = aFakeMap();
  const drawing = drawPlan(fake.map, drawn(AFTER, { change: planChange(TODAY, AFTER) }), colours);
  expect(changedOn(fake)).toEqual([false, true, false, false]);
  expect(fake.words.get('change-labels')).toEqual(['North\nto South']);
  expect(fake.styles.get('pattern-changed/visibility')).toBe('visible');
  expect(fake.styles.get('lot-hatching/fill-opacity')).not.toBe(1);
  drawing.show(drawn(AFTER));
  expect(changedOn(fake)).toEqual([false, false, false, false]);
  expect(fake.words.get('change-labels')).toEqual([]);
  expect(fake.styles.get('pattern-changed/visibility')).toBe('none');
  expect(fake.styles.get('lot-hatching/fill-opacity')).toBe(1);
});

test('zones and need come and go without the lots being drawn again', () => {
  const fake = aFakeMap();
  const drawing = drawPlan(fake.map, drawn(TODAY), colours);
  fake.calls = 0;
  drawing.show(drawn(TODAY, { zones: 0, need: { densities: Float64Array.of(0, 5, 5, 0), top: 5 } }));
  expect(fake.words.get('zones')).toEqual([undefined, 'X', 'Y']);
  expect(fake.calls).toBe(2);
  expect(fake.states.get('blocks/1')).toMatchObject({ lot: 1, need: 5 });
  drawing.show(drawn(TODAY));
  expect(fake.words.get('zones')).toEqual([]);
  expect(fake.states.get('blocks/1')).toMatchObject({ lot: 1, need: 0 });
});

test('on a wall no letters are smaller than 20 pixels', () => {
  const fake = aFakeMap();
  drawPlan(fake.map, drawn(TODAY, { zones: 0, large: true, change: planChange(TODAY, AFTER) }), colours);
  const sizes = [...fake.styles].filter(([name]) => name.endsWith('/text-size'));
  expect(sizes.map(([name]) => name).toSorted()).toEqual([
    'change-labels/text-size',
    'lot-labels/text-size',
    'zone-names/text-size',
  ]);
  for (const [, size] of sizes) {
    const [, , , , least, , most] = size as unknown[] as [
      string,
      unknown,
      unknown,
      number,
      number,
      number,
      number,
    ];
    expect(Math.min(least, most)).toBeGreaterThanOrEqual(20);
  }
});
