import { expect, test } from 'vitest';
import type { PackageIndex } from '../../src/core/dataset/packages.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { createNeedShades, needBlockLayers } from '../../src/map/need-blocks.ts';
import type { Need } from '../../src/store/planner.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aFakeMap } from './a-fake-map.ts';
import { aLook } from './a-look.ts';

const dataset = aDataset({
  blocks: 'ABC',
  packages: [
    { block: 'A', hours: 20 },
    { block: 'B', hours: 1 },
  ],
});
const fabric = weaveFabric(dataset);
const top = 20 / (fabric.areaSquareMetres[0]! / 1e6);
const need = (...packages: number[]): Need => ({
  kind: 'unmet',
  packages: packages as PackageIndex[],
  weeklyMinutes: 0,
  bandwidthMetres: 500,
  topHoursPerSquareKilometre: top,
});

test('blocks are shaded by their need, and only those are told where it changes', () => {
  const fake = aFakeMap();
  const shade = createNeedShades(fake.map, dataset.packages);
  shade(fabric, need(0, 1));
  expect([...fake.states]).toEqual([
    ['blocks/0', { need: 5 }],
    ['blocks/1', { need: 1 }],
  ]);
  fake.calls = 0;
  shade(fabric, need(0));
  expect(fake.calls).toBe(1);
  expect(fake.states.get('blocks/1')).toEqual({ need: 0 });
  shade(fabric, null);
  expect(fake.states.get('blocks/0')).toEqual({ need: 0 });
});

test('shades are drawn only where they are asked for in place of the heatmap, and there is need', () => {
  const shown = (look: ReturnType<typeof aLook>) =>
    needBlockLayers(look).map(({ layout }) => layout!.visibility);
  const layers = { ...aLook().layers, shading: 'blocks' as const };
  expect(shown(aLook({ layers }))).toEqual(['visible', 'visible', 'visible']);
  for (const look of [
    aLook(),
    aLook({ layers: { ...layers, need: 'off' } }),
    aLook({ layers, topHoursPerSquareKilometre: 0 }),
  ])
    expect(shown(look)).toEqual(['none', 'none', 'none']);
});
