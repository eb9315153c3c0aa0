import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { reshapeBorder } from '../../../src/core/edits/reshape-border.ts';
import { aPlan, atCells } from '../a-plan.ts';

/** Blocks of one cell each; in the drawing of a plan each cell shows its lot. */
function reshape(plan: string, line: string): string {
  const { fabric, scenario, drawn } = aPlan(plan);
  const edited = reshapeBorder(scenario, fabric, atCells(line), 'blocks', null);
  return isRefusal(edited) ? edited.refused : drawn(edited);
}

describe('drawing a new border that keeps to whole blocks', () => {
  test('gives the strip between it and the old border to the lot on the other side', () => {
    expect(reshape('11122/11122/11122/11122', '3,1 4,1 4,3 3,3')).toBe('11122/11112/11112/11122');
    expect(reshape('11122/11122/11122/11122', '3,1 2,1 2,3 3,3')).toBe('11122/11222/11222/11122');
  });

  test('gives a block to the side that most of it lies on', () => {
    expect(reshape('11122/11122/11122/11122', '3,0.4 4,0.4 4,2.6 3,2.6')).toBe('11112/11112/11112/11122');
  });
});
