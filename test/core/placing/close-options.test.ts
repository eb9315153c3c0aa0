import { expect, test } from 'vitest';
import { closeOptions } from '../../../src/core/placing/close-options.ts';
import { emptyTables, fillTables } from '../../../src/core/placing/fill-tables.ts';
import { gainsOf, pricePart } from '../../../src/core/placing/price-part.ts';
import { sumPart } from '../../../src/core/placing/sum-part.ts';
import { allChoices, leastOfAll, nobodyChosen } from './all-choices.ts';
import { someTasks } from './lay-out-task.ts';

test('no option of a choice that comes to no more than may be lost is closed, and others are', () => {
  let closed = 0;
  for (const { parts, offers, targets } of someTasks(30, { packages: 6, providers: 3, lots: 2 })) {
    for (const { part, aims } of parts) {
      const sum = sumPart(part, aims, offers, targets);
      const isOpen = new Uint8Array(part.store.length).fill(1);
      const tables = emptyTables(part);
      const turn = { aim: aims[0]!, before: [], best: sum(nobodyChosen(part))[0]!, isOpen };
      const { prices, bound } = pricePart(part, turn, tables, []);
      const gain = gainsOf(part, prices, isOpen);
      fillTables(part, tables, gain);
      const [least] = leastOfAll(part, sum);
      const open = closeOptions(part, prices, tables, gain, isOpen, least! - bound + 1e-4);
      for (const chosen of allChoices(part)) {
        if (sum(chosen)[0]! > least!) continue;
        expect(chosen.every((option) => open[option] === 1)).toBe(true);
      }
      closed += open.filter((is) => is === 0).length;
    }
  }
  expect(closed).toBeGreaterThan(20);
});
