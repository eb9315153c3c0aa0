import { describe, expect, test } from 'vitest';
import { listBlockEdges } from '../../../src/core/fabric/block-edges.ts';
import type { BlockFeature } from '../../../src/core/dataset/dataset.ts';
import { draw } from '../drawing.ts';

const blocksOf = (text: string): BlockFeature[] => {
  const { letters, shapeOf } = draw(text);
  return letters.map((code) => ({ code, name: code, geometry: shapeOf(code) }));
};

describe('the corners and sides of blocks', () => {
  test('are each kept once, however many blocks have them', () => {
    const { longitudes, corners, loose } = listBlockEdges(blocksOf('AB'));
    expect(longitudes).toHaveLength(6);
    expect(corners).toHaveLength(8);
    expect(loose.from).toHaveLength(6);
  });

  test('are loose on the outer edge alone, with the block on their left', () => {
    const { loose, longitudes, latitudes } = listBlockEdges(blocksOf('AB/AB'));
    const around = loose.from.reduce((sum, from, side) => {
      const to = loose.to[side]!;
      return sum + longitudes[from]! * latitudes[to]! - longitudes[to]! * latitudes[from]!;
    }, 0);
    expect(loose.from.length).toBe(6 + 2);
    expect(around).toBeGreaterThan(0);
    expect(new Set(loose.block)).toEqual(new Set([0, 1]));
  });

  test('cancel whichever way each ring was drawn', () => {
    const [a, b] = blocksOf('AB');
    const turned = {
      ...b!,
      geometry: { ...b!.geometry, coordinates: [(b!.geometry.coordinates[0] as number[][]).toReversed()] },
    };
    expect(listBlockEdges([a!, turned as BlockFeature]).loose.from).toHaveLength(6);
  });

  test('of a block inside another are no edge of the whole', () => {
    expect(listBlockEdges(blocksOf('AAA/ABA/AAA')).loose.block.every((block) => block === 0)).toBe(true);
  });

  test('count as often as blocks lie on one side', () => {
    const [a] = blocksOf('A');
    expect(listBlockEdges([a!, a!]).loose.weight).toEqual([2, 2, 2, 2]);
  });
});
