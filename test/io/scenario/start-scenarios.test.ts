import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Dataset, Provider } from '../../../src/core/dataset/dataset.ts';
import type { LotScheme } from '../../../src/io/ground/read-lots.ts';
import { startScenarios } from '../../../src/io/scenario/start-scenarios.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { USUAL_RULES } from '../../../src/core/scenario/rules.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { draw } from '../../core/drawing.ts';

const GROUND = 'AABB/CCDD';
const shape = (drawing: string, letter: string) => draw(drawing).shapeOf(letter);
const start = (dataset: Dataset, schemes: readonly LotScheme[], spotMinutes = 0) =>
  startScenarios(dataset, weaveFabric(dataset), schemes, spotMinutes);
const drawn = (name: string, drawing: string, letters: Record<string, string>): LotScheme => ({
  name,
  lots: Object.entries(letters).map(([letter, lot]) => ({
    name: lot,
    outline: shape(drawing, letter),
    codes: [],
  })),
});

describe('the scenarios to begin with', () => {
  test('are one for each scheme, and a block goes to the lot that holds most of it', () => {
    const dataset = aDataset({ blocks: 'AAAB/CCCD' });
    const scenarios = start(dataset, [
      drawn('Two halves', 'WWEE/WWEE', { W: 'West', E: 'East' }),
      drawn('North only', 'NNNN/....', { N: 'North' }),
    ]);
    expect(scenarios.map(({ id, name }) => [id, name])).toEqual([
      ['two-halves', 'Two halves'],
      ['north-only', 'North only'],
    ]);
    expect(scenarios.map(({ assignment }) => [...assignment])).toEqual([
      [1, 2, 1, 2],
      [1, 1, 0, 0],
    ]);
  });

  test('follow the codes of a list', () => {
    const scheme = {
      name: 'List',
      lots: [
        { name: 'X', outline: null, codes: ['D', 'A'] },
        { name: 'Y', outline: null, codes: ['B'] },
      ],
    };
    expect([...start(aDataset({ blocks: GROUND }), [scheme])[0]!.assignment]).toEqual([1, 2, 0, 1]);
  });

  test('have a lot for each zone of the first clusters or networks where there are no lots', () => {
    const data = aDataset({ blocks: GROUND, zones: { Wards: 'AAAA/AAAA', Networks: 'WWEE/WWEE' } });
    const [wards, networks] = data.zoneLayers;
    const dataset = {
      ...data,
      zoneLayers: [
        { ...wards!, role: 'ward' as const },
        { ...networks!, role: 'cluster' as const },
      ],
    };
    const [scenario] = start(dataset, []);
    expect(scenario).toMatchObject({
      name: 'First plan',
      lots: [
        { id: 1, name: 'E' },
        { id: 2, name: 'W' },
      ],
    });
    expect([...scenario!.assignment]).toEqual([2, 1, 2, 1]);
  });

  test('are the whole area as one lot where there is nothing to go by', () => {
    const [scenario, ...others] = start(aDataset({ blocks: GROUND }), []);
    expect(others).toEqual([]);
    expect(scenario!.lots.map((lot) => lot.name)).toEqual(['Whole area']);
    expect([...scenario!.assignment]).toEqual([1, 1, 1, 1]);
  });

  test('appoint the providers whose own file names the lot, and keep back-ups behind the lots it names', () => {
    const data = aDataset({
      blocks: GROUND,
      providers: ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm'].map((name) => ({ name, hours: 9 })),
    });
    const is: Partial<Provider>[] = [
      { role: 'lot', lots: ['west'] },
      { role: 'lot', lots: ['West', 'East'] },
      { role: 'back-up', lots: ['West'] },
      { role: 'specialist', lots: [] },
      { role: 'spot', lots: ['West'] },
    ];
    const dataset = {
      ...data,
      providers: data.providers.map((provider, at) => ({ ...provider, ...is[at] })),
    };
    const [scenario] = start(
      dataset,
      [drawn('Halves', 'WWEE/WWEE', { W: 'West', E: 'East' })],
      5 * 60 + 10 * 60,
    );
    expect(scenario!.appointments).toEqual([
      { lot: 1, provider: 'Alder', role: 'primary', share: 1 },
      { lot: 1, provider: 'Birch', role: 'primary', share: 1 },
      { lot: 2, provider: 'Birch', role: 'primary', share: 1 },
    ]);
    expect(scenario!.standby).toEqual([
      { provider: 'Cedar', kind: 'back-up', lots: [1] },
      { provider: 'Dogwood', kind: 'specialist', lots: [] },
    ]);
    expect(scenario!.rules).toEqual(USUAL_RULES);
    expect(scenario!.assumptions).toEqual({ ...USUAL_ASSUMPTIONS, spotHoursPerWeek: 20 });
  });

  test('keep a back-up behind every lot whose file names all of them, or others', () => {
    const backUp = (name: string, ...lots: string[]) => ({ name, hours: 9, role: 'back-up' as const, lots });
    const dataset = aDataset({
      blocks: GROUND,
      providers: [
        backUp('Alder', 'EAST', 'west'),
        backUp('Birch', 'North'),
        backUp('Cedar', 'North', 'East'),
      ],
    });
    const [scenario] = start(dataset, [drawn('Halves', 'WWEE/WWEE', { W: 'West', E: 'East' })]);
    expect(scenario!.standby.map(({ provider, lots }) => [provider, ...lots])).toEqual([
      ['Alder'],
      ['Birch'],
      ['Cedar', 2],
    ]);
  });

  test('price an hour as the packages do, by their minutes and to the penny', () => {
    const poundsPerHour = (...rates: [hours: number, pounds?: number][]) => {
      const packages = rates.map(([hours, pounds]) => ({
        hours,
        ...(pounds === undefined ? {} : { pounds }),
      }));
      return start(aDataset({ blocks: GROUND, packages }), [])[0]!.assumptions.money.poundsPerHour;
    };
    expect(poundsPerHour([10, 20], [20, 21.5], [5])).toBe(21);
    expect(poundsPerHour([1, 20], [2, 20.01])).toBe(20.01);
    expect(poundsPerHour([5])).toBe(USUAL_ASSUMPTIONS.money.poundsPerHour);
  });

  test('give neighbouring lots different colours', () => {
    const [scenario] = start(aDataset({ blocks: GROUND }), [
      drawn('Halves', 'WWEE/WWEE', { W: 'West', E: 'East' }),
    ]);
    expect(new Set(scenario!.lots.map((lot) => lot.colour)).size).toBe(2);
  });

  test('have ids of their own though their names are alike', () => {
    const scheme = drawn('Halves', 'WWEE/WWEE', { W: 'West', E: 'East' });
    expect(start(aDataset({ blocks: GROUND }), [scheme, scheme]).map(({ id }) => id)).toEqual([
      'halves',
      'halves-2',
    ]);
  });
});

test('of two layers the first plan follows the one whose zones providers say they serve', () => {
  const data = aDataset({ blocks: GROUND, zones: { Networks: 'NNNN/NNNN', Clusters: 'WWEE/WWEE' } });
  const [networks, clusters] = data.zoneLayers;
  const provider = { id: 'Alder', role: 'lot', lots: ['w'], capacityMinutes: 60, services: [] };
  const dataset = {
    ...data,
    providers: [{ ...provider, hourlyRate: null, cqcRating: null }] as unknown as Dataset['providers'],
    zoneLayers: [
      { ...networks!, role: 'primary-care-network' as const },
      { ...clusters!, role: 'cluster' as const },
    ],
  };
  const [scenario] = start(dataset, []);
  expect(scenario!.lots.map((lot) => lot.name)).toEqual(['E', 'W']);
  expect(scenario!.appointments).toMatchObject([{ provider: 'Alder' }]);
});
