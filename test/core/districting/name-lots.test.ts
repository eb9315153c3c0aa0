import { expect, test } from 'vitest';
import type { LotTask } from '../../../src/core/districting/lot-task.ts';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { nameLots } from '../../../src/core/districting/name-lots.ts';
import { aGridTask, aTerm, plan } from './a-lot-task.ts';

const today = plan('001122');
const cost = Float64Array.from({ length: 18 }, (_, at) => Number(today[Math.floor(at / 3)] !== at % 3));

function named(drawing: string, rest: Partial<LotTask> = {}): string {
  const lotOf = plan(drawing);
  nameLots(lotGround(aGridTask(6, 1, 3, { terms: [aTerm({ kind: 'lot-cost', cost })], ...rest })), lotOf);
  return lotOf.join('');
}

test('lots made afresh take the numbers with which fewest blocks change', () =>
  expect(named('112000')).toBe('001222'));

test('a lot with a held block keeps its number', () =>
  expect(named('112000', { current: today, held: Uint8Array.of(1, 0, 0, 0, 0, 0) })).toBe('110222'));
