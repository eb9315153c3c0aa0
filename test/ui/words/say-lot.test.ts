import { expect, it } from 'vitest';
import { NO_LOT } from '../../../src/core/scenario/scenario.ts';
import { sayGive, sayLot } from '../../../src/ui/words/say-lot.ts';
import { lotId, scenarioWith } from '../a-lot.ts';

const { lots } = scenarioWith(['North', 'South']);

it('says a lot by its name', () => {
  expect([lotId(2), NO_LOT].map((lot) => sayLot(lots, lot))).toEqual(['South', 'no lot']);
});

it('names one block that is given away, and counts many', () => {
  expect(sayGive(['Hill'], lots, lotId(2))).toBe('Give Hill to South');
  expect(sayGive(['Hill', 'Abbey'], lots, lotId(2))).toBe('Give 2 blocks to South');
  expect(sayGive(['Hill'], lots, NO_LOT)).toBe('Take Hill out of its lot');
  expect(sayGive(['Hill', 'Abbey'], lots, NO_LOT)).toBe('Take 2 blocks out of their lots');
});
