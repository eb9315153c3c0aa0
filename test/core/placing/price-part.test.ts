import { expect, test } from 'vitest';
import { emptyTables } from '../../../src/core/placing/fill-tables.ts';
import { gainsOf, isBest, pricePart, type Fill } from '../../../src/core/placing/price-part.ts';
import { sumPart } from '../../../src/core/placing/sum-part.ts';
import { allChoices, leastOfAll, nobodyChosen } from './all-choices.ts';
import { someTasks } from './lay-out-task.ts';

test('the bound is under what any choice comes to, and the prices alone say so of each', () => {
  let tight = 0;
  for (const { parts, offers, targets } of someTasks(30, { packages: 6, providers: 3, lots: 2 })) {
    for (const { part, aims } of parts) {
      const sum = sumPart(part, aims, offers, targets);
      const isOpen = new Uint8Array(part.store.length).fill(1);
      const fills: Fill[] = [];
      const aim = aims[0]!;
      const best = sum(nobodyChosen(part))[0]!;
      const { prices, bound } = pricePart(part, { aim, before: [], best, isOpen }, emptyTables(part), fills);
      const [least] = leastOfAll(part, sum);
      expect(bound).toBeLessThanOrEqual(least! + 1e-4);
      if (bound > least! - 1) tight++;
      for (const chosen of allChoices(part)) {
        const priced = chosen.reduce((total, option) => total + prices.cost[option]!, prices.constant);
        expect(priced).toBeLessThanOrEqual(sum(chosen)[0]! + 1e-4);
      }
    }
  }
  expect(tight).toBeGreaterThan(20);
});

test('a closed option gains nothing, and an open one what its package is worth less what it costs', () => {
  const { part } = someTasks(1, { packages: 5 })[0]!.parts[0]!;
  const cost = Float64Array.from(part.store, (_, option) => option);
  const worth = Float64Array.from(part.at, () => 100);
  const isOpen = Uint8Array.from(part.store, (_, option) => option % 2);
  const gains = gainsOf(part, { constant: 0, cost, worth }, isOpen);
  expect([...gains]).toEqual([...cost].map((own, option) => (option % 2 === 1 ? 100 - own : 0)));
});

test('a bound proves the best where nothing a step better could be above it', () => {
  const aim = { ...someTasks(1)[0]!.parts[0]!.aims[0]!, step: 15 };
  expect(isBest(86, { aim, best: 100 })).toBe(true);
  expect(isBest(85, { aim, best: 100 })).toBe(false);
  expect(isBest(99, { aim: { ...aim, step: 0 }, best: 100 })).toBe(false);
});
