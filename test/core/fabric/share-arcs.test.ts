import { describe, expect, test } from 'vitest';
import { NO_BLOCK, type SharedArcs } from '../../../src/core/fabric/fabric.ts';
import { shareArcs } from '../../../src/core/fabric/share-arcs.ts';
import { aDataset } from '../a-dataset.ts';
import { cornerAt } from '../drawing.ts';
import { haversine } from '../geometry/haversine.ts';

const arcsOf = (blocks: string) => shareArcs(aDataset({ blocks }).blocks).arcs;

function borderBetween({ count, first, second, lengthMetres }: SharedArcs, a: number, b: number): number {
  let metres = 0;
  for (let arc = 0; arc < count; arc++) {
    if (first[arc] === a && second[arc] === b) metres += lengthMetres[arc]!;
  }
  return metres;
}

describe('borders stored once', () => {
  test('have both blocks beside them, and no block on the outer edge', () => {
    const arcs = arcsOf('AB');
    expect(borderBetween(arcs, 0, 1)).toBeCloseTo(haversine(cornerAt(1, 0), cornerAt(1, 1)), 1);
    const around = (x: number) =>
      haversine(cornerAt(x, 0), cornerAt(x + 1, 0)) +
      haversine(cornerAt(x, 1), cornerAt(x + 1, 1)) +
      haversine(cornerAt(2 * x, 0), cornerAt(2 * x, 1));
    expect(borderBetween(arcs, 0, NO_BLOCK)).toBeCloseTo(around(0), 1);
    expect(borderBetween(arcs, 1, NO_BLOCK)).toBeCloseTo(around(1), 1);
  });

  test('are shared all round a block inside another', () => {
    const arcs = arcsOf('AAA / ABA / AAA');
    expect(borderBetween(arcs, 1, NO_BLOCK)).toBe(0);
    expect(borderBetween(arcs, 0, 1) / haversine(cornerAt(1, 1), cornerAt(1, 2))).toBeCloseTo(4, 2);
  });

  test('measure multiples of 1/64 metre, so that sums are exact in any order', () => {
    const { lengthMetres } = arcsOf('AAB / ACB / DCB');
    expect([...lengthMetres].every((metres) => Number.isInteger(metres * 64))).toBe(true);
    expect(Math.min(...lengthMetres)).toBeGreaterThan(900);
  });

  test('are listed for each of their blocks', () => {
    const { count, first, second, ofBlock } = arcsOf('AAB / ACB / DCB');
    for (let block = 0; block < 4; block++) {
      const listed = [...ofBlock.targets.subarray(ofBlock.offsets[block]!, ofBlock.offsets[block + 1]!)];
      const beside = Array.from({ length: count }, (_, arc) => arc).filter(
        (arc) => first[arc] === block || second[arc] === block,
      );
      expect(listed.toSorted((a, b) => a - b)).toEqual(beside);
    }
  });

  test('go to the first two where files overlap and three blocks claim one', () => {
    const [left, right] = aDataset({ blocks: 'AB' }).blocks;
    const { arcs } = shareArcs([left!, right!, { ...left!, code: 'copy' }]);
    expect(borderBetween(arcs, 0, 1)).toBeGreaterThan(900);
    expect(borderBetween(arcs, 0, 2)).toBeGreaterThan(900);
    expect([...arcs.first]).not.toContain(2);
  });
});
