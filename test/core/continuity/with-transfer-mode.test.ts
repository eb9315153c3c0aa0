import { expect, test } from 'vitest';
import { readContinuity } from '../../../src/core/continuity/read-continuity.ts';
import { withTransferMode } from '../../../src/core/continuity/with-transfer-mode.ts';
import { settledRead } from '../../../src/core/figures/settled-read.ts';
import { TRANSFER_MODES } from '../../../src/core/scenario/assumptions.ts';
import { aMove } from './a-move.ts';

test('nobody moves where existing packages stay, and a part does where they move gradually', () => {
  const packages = [1, 2, 3, 4].map((hours) => ({ block: 'N', hours, provider: 'Cedar' }));
  const { ledger, scenario } = aMove(packages);
  const changing = TRANSFER_MODES.map((mode) => {
    const asked = withTransferMode(scenario, mode);
    return readContinuity(settledRead(ledger.dataset, ledger.fabric, asked, ledger.demand)).changing.people;
  });
  expect(changing).toEqual([4, 0, 2]);
});
