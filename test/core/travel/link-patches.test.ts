import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { metresBetween } from '../../../src/core/geometry/metres-between.ts';
import { linkPatches } from '../../../src/core/travel/link-patches.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';

/** Metres given to each block by its letter. */
function links(drawing: string, letters: string): Record<string, number> {
  const dataset = aDataset({ blocks: drawing });
  const fabric = weaveFabric(dataset);
  const given: Record<string, number> = {};
  linkPatches(blocksCalled(dataset, letters), fabric.neighbours, fabric.insidePoints, (block, metres) => {
    const { code } = dataset.blocks[block]!;
    given[code] = (given[code] ?? 0) + metres;
  });
  return given;
}

function metres(drawing: string, one: string, other: string): number {
  const dataset = aDataset({ blocks: drawing });
  const { insidePoints } = weaveFabric(dataset);
  const [a, b] = blocksCalled(dataset, one + other).map(Number) as [number, number];
  return metresBetween(
    insidePoints[2 * a]!,
    insidePoints[2 * a + 1]!,
    insidePoints[2 * b]!,
    insidePoints[2 * b + 1]!,
  );
}

describe('links between blocks with packages', () => {
  test('are none where the blocks hang together, and for none or one', () => {
    expect(links('ABCD', 'ABCD')).toEqual({});
    expect(links('ABCD', 'B')).toEqual({});
    expect(links('ABCD', '')).toEqual({});
  });

  test('join each gap once by its shortest way, half of it at either end', () => {
    const drawing = 'ABCDEFG';
    const given = links(drawing, 'ABDG');
    expect(Object.keys(given).toSorted()).toEqual(['B', 'D', 'G']);
    expect(given.B).toBeCloseTo(metres(drawing, 'B', 'D') / 2, 6);
    expect(given.D).toBeCloseTo((metres(drawing, 'B', 'D') + metres(drawing, 'D', 'G')) / 2, 6);
    expect(given.G).toBeCloseTo(metres(drawing, 'D', 'G') / 2, 6);
  });

  test('are as short as the best of all ways to join them', () => {
    const drawing = 'A.B..C/....../D..E.F/....../G....H';
    const letters = 'ABCDEFGH';
    const total = Object.values(links(drawing, letters)).reduce((sum, part) => sum + part, 0);
    expect(total).toBeCloseTo(
      shortestJoin(letters, (a, b) => metres(drawing, a, b)),
      6,
    );
  });
});

/** Kruskal's way: the shortest links first, where they join what was apart. */
function shortestJoin(letters: string, apart: (one: string, other: string) => number): number {
  const groupOf = new Map([...letters].map((letter) => [letter, letter]));
  const pairs = [...letters].flatMap((a) =>
    [...letters].filter((b) => b > a).map((b) => ({ a, b, metres: apart(a, b) })),
  );
  let sum = 0;
  for (const pair of pairs.toSorted((one, other) => one.metres - other.metres)) {
    const [from, to] = [groupOf.get(pair.a)!, groupOf.get(pair.b)!];
    if (from === to) continue;
    for (const [letter, group] of groupOf) if (group === from) groupOf.set(letter, to);
    sum += pair.metres;
  }
  return sum;
}
