import { describe, expect, it } from 'vitest';
import type { Fabric } from '../../../src/core/fabric/fabric.ts';
import { blocksElsewhere, blocksOfZone } from '../../../src/ui/checks/zone-blocks.ts';
import { lotId } from '../a-lot.ts';

const fabric = {
  zones: [{ zoneOfBlock: Int32Array.of(0, 0, 0, 0) }, { zoneOfBlock: Int32Array.of(1, 0, 1, 1) }],
} as unknown as Fabric;

describe('the blocks of a zone', () => {
  it('are those that lie mainly in it', () => {
    expect(blocksOfZone(fabric, 1, 1)).toEqual([0, 2, 3]);
    expect(blocksOfZone(fabric, 2, 0)).toEqual([]);
  });

  it('that another lot has, or none, make it whole', () => {
    const assignment = Int16Array.of(1, 1, 2, 0);
    expect(blocksElsewhere(fabric, assignment, { layer: 1, zone: 1, lot: lotId(1) })).toEqual([2, 3]);
  });
});
