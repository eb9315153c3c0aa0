import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { piecesOfLot } from '../../../src/core/figures/pieces-of-lot.ts';
import { aDataset, lettersOf } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';

function piecesIn(blocks: string, lot: string): string[] {
  const dataset = aDataset({ blocks });
  const { assignment } = aScenario(dataset).withLot('North', lot).scenario;
  return piecesOfLot(weaveFabric(dataset), assignment, 1).map((piece) => lettersOf(dataset, piece));
}

describe('the pieces of a lot', () => {
  test('are one where all its blocks are joined by borders', () => {
    expect(piecesIn('ABC / DEF / GHI', 'ABCFIHG')).toEqual(['ABCFGHI']);
  });

  test('are apart where blocks touch at a corner alone', () => {
    expect(piecesIn('AB / CD', 'AD')).toEqual(['D', 'A']);
    expect(piecesIn('AB / CD', 'ABD')).toEqual(['ABD']);
  });

  test('come with the largest ground first, not the most blocks', () => {
    expect(piecesIn('AAAA.B / AAAA.C', 'ABC')).toEqual(['A', 'BC']);
    expect(piecesIn('B.AAAA / C.AAAA', 'ABC')).toEqual(['A', 'BC']);
  });

  test('are one where a block in two parts joins them', () => {
    expect(piecesIn('ABC / .D. / EBF', 'ABE')).toEqual(['ABE']);
  });

  test('are none for a lot without blocks', () => expect(piecesIn('AB', '')).toEqual([]));

  test('are those found by joining blocks two by two along every arc', () => {
    for (let seed = 0; seed < 20; seed++) {
      const size = { columns: 9, rows: 9, packages: 1, providers: 1, lots: 2 };
      const { fabric, scenario } = aRandomArea(seed, size);
      const root = Array.from({ length: fabric.count }, (_, block) => block);
      const find = (block: number): number => (root[block] === block ? block : find(root[block]!));
      for (let arc = 0; arc < fabric.arcs.count; arc++) {
        const [a, b] = [fabric.arcs.first[arc]!, fabric.arcs.second[arc]!];
        if (b >= 0 && scenario.assignment[a] === scenario.assignment[b]) root[find(a)] = find(b);
      }
      const blocks = root.flatMap((_, block) => (scenario.assignment[block] === 1 ? [block] : []));
      const pieces = piecesOfLot(fabric, scenario.assignment, 1);
      expect(pieces.flat().toSorted((a, b) => a - b)).toEqual(blocks);
      expect(pieces).toHaveLength(new Set(blocks.map(find)).size);
      expect(pieces.every((piece) => new Set(piece.map(find)).size === 1)).toBe(true);
    }
  });
});
