import { expect, it } from 'vitest';
import { NO_LOCKS } from '../../../src/core/scenario/scenario.ts';
import { sayLocks } from '../../../src/ui/ledger/say-locks.ts';
import { lotId } from '../a-lot.ts';

it('says what is locked, and nothing where nothing is', () => {
  expect(sayLocks(NO_LOCKS)).toBeNull();
  expect(sayLocks({ ...NO_LOCKS, lots: [lotId(1)] })).toBe('1 lot is locked');
  const zones = [{ layer: 'PCNs', zone: 'Morden' }];
  expect(sayLocks({ lots: [lotId(1), lotId(2)], blocks: ['E1'], zones })).toBe(
    '2 lots, 1 block and 1 zone are locked',
  );
});
