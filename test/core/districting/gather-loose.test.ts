import { expect, test } from 'vitest';
import { gatherLoose } from '../../../src/core/districting/gather-loose.ts';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import type { LotTask } from '../../../src/core/districting/lot-task.ts';
import { aGridTask, plan } from './a-lot-task.ts';

function gathered(drawing: string, rest: Partial<LotTask> = {}): string {
  const lotOf = plan(drawing);
  gatherLoose(lotGround(aGridTask(5, 2, 3, { current: plan(drawing), ...rest })), lotOf);
  return lotOf.join('');
}

test('a stray piece goes whole where it touches most, and its lot keeps the heaviest', () =>
  expect(gathered('00110 00110')).toBe('0011100111'));

test('blocks in no lot go to the nearest', () => expect(gathered('0...1 0...1')).toBe('0001100011'));

test('a piece with a held block stays', () =>
  expect(gathered('00110 00110', { held: Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 0, 0, 0) })).toBe('0011000110'));

test('what only a closed lot touches stays in none', () =>
  expect(gathered('11... 11...', { closed: Uint8Array.of(0, 1, 0) })).toBe('11-1-1-111-1-1-1'));
