import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeAreas } from '../../../src/core/disclosure/safe-areas.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';

/** Blocks that ended in one area, as words of their letters: `AB C`. */
function joined(blocks: string, counts: readonly number[], least = 5): string {
  const dataset = aDataset({ blocks });
  const areas = safeAreas(weaveFabric(dataset), counts, least);
  const words: string[] = [];
  areas.forEach((area, block) => (words[area] = `${words[area] ?? ''}${dataset.blocks[block]!.code}`));
  return words.join(' ');
}

describe('areas that may be shaded', () => {
  test('a block with enough stays by itself, and so does one with nobody', () => {
    expect(joined('ABC', [5, 0, 9])).toBe('A B C');
  });

  test('the block with fewest is joined first, with the neighbour it shares most border with', () => {
    expect(joined('ABB/ACB', [2, 9, 6])).toBe('AB C');
    expect(joined('AAB/CCB', [6, 9, 2])).toBe('AC B');
  });

  test('it goes on until there are enough, over blocks with nobody if it must', () => {
    expect(joined('ABCD', [1, 0, 0, 4])).toBe('ABCD');
  });

  test('an island is joined with the nearest ground that counts anybody', () => {
    expect(joined('A.BC...D', [1, 0, 7, 7])).toBe('AC B D');
  });

  test('where all there is comes to too few, it ends as one area', () => {
    expect(joined('AB.C', [1, 1, 1])).toBe('ABC');
  });

  test('each area has nobody, or enough, or everybody; blocks are in one each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 12 }), (seed, least) => {
        const { fabric } = aRandomArea(seed, { columns: 6, rows: 5, packages: 60, providers: 2, lots: 2 });
        const { people } = fabric.holdings;
        const areas = safeAreas(fabric, people, least);
        expect(areas).toHaveLength(fabric.count);
        const sums = new Map<number, number>();
        areas.forEach((area, block) => sums.set(area, (sums.get(area) ?? 0) + people[block]!));
        const all = people.reduce((sum, of) => sum + of, 0);
        for (const sum of sums.values()) expect(sum === 0 || sum >= Math.min(least, all)).toBe(true);
        expect(safeAreas(fabric, people, least)).toEqual(areas);
      }),
      { numRuns: 40 },
    );
  });
});
