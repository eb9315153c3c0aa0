import { expect, it } from 'vitest';
import type { ZoneLayer } from '../../../src/core/dataset/dataset.ts';
import { NO_LOT } from '../../../src/core/scenario/scenario.ts';
import { NO_FILTER } from '../../../src/core/tools/tool.ts';
import { sayFilteredBlocks } from '../../../src/ui/words/say-filter.ts';
import { lotId, scenarioWith } from '../a-lot.ts';

const { lots } = scenarioWith(['North', 'West']);
const geometry = { type: 'Polygon' as const, coordinates: [] };
const layers: ZoneLayer[] = [
  { name: 'Wards', role: 'ward', zones: ['Abbey', 'Morden'].map((name) => ({ name, geometry })) },
];
const said = (filter: Partial<typeof NO_FILTER>) =>
  sayFilteredBlocks({ ...NO_FILTER, ...filter }, lots, layers);

it('says nothing of filters that are off', () => {
  expect(said({})).toBe('blocks');
});

it('says which lot the blocks are of, or that they are in none', () => {
  expect(said({ from: lotId(2) })).toBe('blocks of West');
  expect(said({ from: NO_LOT })).toBe('blocks in no lot');
});

it('says both filters where both are on', () => {
  expect(said({ within: { layer: 0, zone: 1 } })).toBe('blocks inside Morden');
  expect(said({ from: lotId(1), within: { layer: 0, zone: 0 } })).toBe('blocks of North inside Abbey');
});
