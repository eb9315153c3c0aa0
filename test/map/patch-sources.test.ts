import { expect, test } from 'vitest';
import { cutFabric } from '../../src/core/fabric/cut-fabric.ts';
import type { Cuts } from '../../src/core/fabric/cuts.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { arcFeatures, blockFeatures } from '../../src/map/area-sources.ts';
import { patchSources } from '../../src/map/patch-sources.ts';
import { aDataset } from '../core/a-dataset.ts';
import { draw } from '../core/drawing.ts';
import { aFakeMap, type FakeMap } from './a-fake-map.ts';

const DATASET = aDataset({ blocks: 'AABBCC/AABBCC/DDEEFF/DDEEFF' });
const GROUND = weaveFabric(DATASET);
/** Cuts down the middle of these blocks, each in a western and an eastern piece. */
function halves(...blocks: string[]): Cuts {
  const pieces = draw('ABCDEF/ABCDEF/GHIJKL/GHIJKL');
  return blocks.map((block) => {
    const west = 'ACEGIK'['ABCDEF'.indexOf(block)]!;
    const east = 'BDFHJL'['ABCDEF'.indexOf(block)]!;
    return {
      block,
      pieces: [west, east].map((letter, at) => ({ number: at + 1, geometry: pieces.shapeOf(letter) })),
    };
  });
}
const fabricWith = (...blocks: string[]) => cutFabric(DATASET, GROUND, halves(...blocks));

/** What the source holds once a map that held `before` has taken the patches. */
function patched(fake: FakeMap, source: 'blocks' | 'arcs', before: object[]): unknown[] {
  const held = new Map(before.map((feature) => [(feature as { id: number }).id, feature]));
  for (const { diff } of fake.patches.filter((patch) => patch.source === source)) {
    for (const id of diff.remove ?? []) held.delete(id as number);
    for (const feature of diff.add ?? []) held.set(feature.id as number, feature);
  }
  return [...held].toSorted(([a], [b]) => a - b).map(([, feature]) => feature);
}

test.each([
  ['a first cut', [], ['B']],
  ['a second cut, before the first', ['E'], ['B', 'E']],
  ['a cut that is taken back', ['B', 'E'], ['E']],
  ['the last cut taken back', ['E'], []],
  ['other cuts altogether', ['A', 'F'], ['B', 'C']],
])('after %s the map holds the very shapes of the new fabric', (_, before, after) => {
  const [from, to] = [fabricWith(...before), fabricWith(...after)];
  const fake = aFakeMap();
  patchSources(fake.map, from, to);
  expect(patched(fake, 'blocks', blockFeatures(from).features)).toEqual(blockFeatures(to).features);
  expect(patched(fake, 'arcs', arcFeatures(from).features)).toEqual(arcFeatures(to).features);
});

test('a cut sends the pieces, and no shape that is as it was', () => {
  const fake = aFakeMap();
  patchSources(fake.map, GROUND, fabricWith('A'));
  const sent = fake.patches.find(({ source }) => source === 'blocks')!.diff.add!.map(({ id }) => id);
  expect(sent.toSorted()).toEqual([0, 6]);
});

test('what stays as it is is not sent again', () => {
  const fake = aFakeMap();
  patchSources(fake.map, fabricWith('A'), fabricWith('A'));
  patchSources(fake.map, GROUND, GROUND);
  expect(fake.patches).toEqual([]);
});
