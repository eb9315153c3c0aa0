import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { splitLot } from '../../../src/core/edits/split-lot.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { aPlan, atCells } from '../a-plan.ts';

const NEW = { name: 'New', colour: '#28A197' };

function split(plan: string, line: string, follows: 'blocks' | 'line' = 'blocks', closed = false): string {
  const { dataset, fabric, scenario, drawn } = aPlan(plan);
  const drawing = { line: atCells(line), closed };
  const edited = splitLot(scenario, fabric, 1 as LotId, drawing, follows, NEW, null, dataset.packages);
  return isRefusal(edited) ? edited.refused : drawn(edited);
}

describe('splitting a lot by a line', () => {
  test('makes a new lot of the smaller side', () => {
    expect(split('1111/1111/1111', '1,-1 1,4')).toBe('2111/2111/2111');
    expect(split('1111/1111/1111', '-1,1.9 5,1.9')).toBe('1111/1111/2222');
  });
  test('carries a line that stops inside the lot straight on', () => {
    expect(split('1111/1111/1111', '3,1.2 3,1.8')).toBe('1112/1112/1112');
  });
  test('a closed line', () => {
    expect(split('1111/1111/1111', '0.9,0.9 2.1,0.9 2.1,2.1 0.9,2.1', 'blocks', true)).toBe('1111/1211/1111');
  });
  test('line', () => {
    expect(split('1111/1111/1111', '1.5,-1 1.5,4', 'line')).toBe('2?11/2?11/2?11');
  });
});
