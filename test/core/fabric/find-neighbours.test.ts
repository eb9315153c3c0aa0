import { describe, expect, test } from 'vitest';
import { findNeighbours } from '../../../src/core/fabric/find-neighbours.ts';
import { shareArcs } from '../../../src/core/fabric/share-arcs.ts';
import { aDataset } from '../a-dataset.ts';
import { cornerAt } from '../drawing.ts';
import { haversine } from '../geometry/haversine.ts';

function neighboursIn(drawing: string): Record<string, Record<string, number>> {
  const { blocks } = aDataset({ blocks: drawing });
  const { offsets, targets, borderMetres } = findNeighbours(blocks.length, shareArcs(blocks).arcs);
  const found = blocks.map((block, at) => {
    const beside: Record<string, number> = {};
    for (let next = offsets[at]!; next < offsets[at + 1]!; next++) {
      beside[blocks[targets[next]!]!.code] = borderMetres[next]!;
    }
    return [block.code, beside] as const;
  });
  return Object.fromEntries(found);
}

describe('neighbours', () => {
  test('share a border of some length, which is the same from both sides', () => {
    const beside = neighboursIn('AAB / ACB / ACC');
    expect(Object.keys(beside['A']!)).toEqual(['B', 'C']);
    expect(beside['A']!['C']).toBe(beside['C']!['A']);
    const [across, down] = [
      haversine(cornerAt(1, 1), cornerAt(2, 1)),
      haversine(cornerAt(1, 1), cornerAt(1, 2)),
    ];
    expect(beside['A']!['B']).toBeCloseTo(down, 0);
    expect(beside['A']!['C']).toBeCloseTo(across + 2 * down, 0);
    expect(beside['B']!['C']).toBeCloseTo(across + down, 0);
  });

  test('do not count when they touch at a corner', () => {
    const beside = neighboursIn('AB / CD');
    expect(Object.keys(beside['A']!)).toEqual(['B', 'C']);
    expect(Object.keys(beside['D']!)).toEqual(['B', 'C']);
    expect(neighboursIn('A. / .B')).toEqual({ A: {}, B: {} });
  });

  test('meet along a border in two stretches, whose lengths add up', () => {
    const beside = neighboursIn('AAA / BCB / AAA');
    const width = haversine(cornerAt(0, 1), cornerAt(1, 1));
    expect(beside['A']!['B']! / width).toBeCloseTo(4, 2);
    expect(beside['A']!['C']! / width).toBeCloseTo(2, 2);
  });

  test('are found around a block inside another', () => {
    expect(Object.keys(neighboursIn('AAA / ABA / AAA')['B']!)).toEqual(['A']);
  });
});
