import { describe, expect, it } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { sayEffect, sayMove } from '../../../src/ui/suggest/say-move.ts';
import { lotId, scenarioWith } from '../a-lot.ts';

const { lots } = scenarioWith(['North', 'Centre']);
const move = (from: number, to: number, unmetMinutes = 0, unevenMinutes = 0) => ({
  block: 0 as BlockIndex,
  from: lotId(from),
  to: lotId(to),
  unmetMinutes,
  unevenMinutes,
});

describe('a suggested move', () => {
  it('says which block goes where', () => {
    expect(sayMove(move(1, 2), 'Hill', lots)).toBe('Give Hill from North to Centre');
    expect(sayMove(move(0, 2), 'Hill', lots)).toBe('Give Hill to Centre');
    expect(sayMove(move(1, 0), 'Hill', lots)).toBe('Take Hill out of North');
  });

  it('says what it is good for, and what it costs', () => {
    expect(sayEffect(move(1, 2, -840, -1800))).toBe('14 h fewer with nobody, 30 h nearer an even share');
    expect(sayEffect(move(1, 2, -840, 120))).toBe('14 h fewer with nobody, 2 h further from an even share');
    expect(sayEffect(move(1, 2, 60, 0))).toBe('1 h more with nobody');
  });
});
