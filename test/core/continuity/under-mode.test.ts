import { expect, test } from 'vitest';
import { continuityUnder } from '../../../src/core/continuity/under-mode.ts';
import { aMove } from './a-move.ts';

test('nobody moves where existing packages stay, and a part does where they move gradually', () => {
  const packages = [1, 2, 3, 4].map((hours) => ({ block: 'N', hours, provider: 'Cedar' }));
  const read = aMove(packages);
  expect(continuityUnder(read, 'transfer-all').changing.people).toBe(4);
  expect(continuityUnder(read, 'gradual').changing.people).toBe(2);
  expect(continuityUnder(read, 'keep-existing').changing.people).toBe(0);
});
