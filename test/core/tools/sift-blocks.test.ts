import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { siftBlocks } from '../../../src/core/tools/sift-blocks.ts';
import { NO_FILTER, type HandFilter } from '../../../src/core/tools/tool.ts';
import { aDataset, blocksCalled, lettersOf } from '../a-dataset.ts';

const DATASET = aDataset({ blocks: 'ABC/DEF', zones: { PCN: 'NNN/SSS' } });
const FABRIC = weaveFabric(DATASET);
const NORTH_SIDE = { layer: 0, zone: 0 };

/** Every block under the stroke, with A and D in lot 1, B in lot 2 and the others in none. */
function sift(filter: Partial<HandFilter>, lot: number, locked = '', stroke = 'ABCDEF'): string {
  const held = new Uint8Array(FABRIC.count);
  for (const block of blocksCalled(DATASET, locked)) held[block] = 1;
  const sifted = siftBlocks(
    blocksCalled(DATASET, stroke),
    FABRIC,
    Int16Array.of(1, 2, 0, 1, 0, 0),
    locked === '' ? null : held,
    { ...NO_FILTER, ...filter },
    lot as LotId,
  );
  return `${lettersOf(DATASET, sifted.taken)} ${sifted.locked}`;
}

describe('what a hand may take', () => {
  test('is every block that is not in the lot already', () => {
    expect(sift({}, 1)).toBe('BCEF 0');
    expect(sift({}, 0)).toBe('ABD 0');
  });

  test('is only blocks of one lot, or of none', () => {
    expect(sift({ from: 2 as LotId }, 1)).toBe('B 0');
    expect(sift({ from: 0 as LotId }, 1)).toBe('CEF 0');
  });

  test('is only blocks of one zone', () => {
    expect(sift({ within: NORTH_SIDE }, 1)).toBe('BC 0');
    expect(sift({ within: { layer: 0, zone: 1 } }, 1)).toBe('EF 0');
  });

  test('is nothing within a zone of a layer that is not there', () => {
    expect(sift({ within: { layer: 7, zone: 0 } }, 1)).toBe(' 0');
  });

  test('is what passes both parts of the filter', () => {
    expect(sift({ from: 0 as LotId, within: NORTH_SIDE }, 1)).toBe('C 0');
  });

  test('leaves locked blocks, and counts only those it would have changed', () => {
    expect(sift({}, 1, 'ABE')).toBe('CF 2');
    expect(sift({ from: 0 as LotId }, 1, 'ABE')).toBe('CF 1');
    expect(sift({ within: NORTH_SIDE }, 1, 'ABE')).toBe('C 1');
  });

  test('keeps the order in which the hand met them', () => {
    const stroke = blocksCalled(DATASET, 'FBC');
    const none = new Int16Array(FABRIC.count);
    expect(siftBlocks(stroke, FABRIC, none, null, NO_FILTER, 1 as LotId).taken).toEqual(stroke);
  });
});
