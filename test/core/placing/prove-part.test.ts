import { expect, test } from 'vitest';
import { provePart } from '../../../src/core/placing/prove-part.ts';
import { sumPart } from '../../../src/core/placing/sum-part.ts';
import { allChoices, leastOfAll, nobodyChosen } from './all-choices.ts';
import { someTasks } from './lay-out-task.ts';

test('a small part is placed as well as any choice places it, aim by aim, and says that it is proven', () => {
  let looked = 0;
  for (const { parts, offers, targets, seed } of someTasks(40, { packages: 6, providers: 3, lots: 2 })) {
    for (const { part, aims } of parts) {
      const sum = sumPart(part, aims, offers, targets);
      const { chosen, provenAims, leastUnmetMinutes } = provePart(part, aims, nobodyChosen(part), sum);
      const least = leastOfAll(part, sum);
      expect([seed, ...sum(chosen)]).toEqual([seed, ...least.map((value) => expect.closeTo(value, 3))]);
      expect(provenAims).toBe(5);
      expect(leastUnmetMinutes).toBeCloseTo(least[0]!, 6);
      looked++;
    }
  }
  expect(looked).toBeGreaterThan(30);
});

test('with next to no work it proves no more than its first prices do, and is never worse than it began', () => {
  for (const { parts, offers, targets } of someTasks(20, { packages: 7, providers: 3, lots: 2 })) {
    for (const { part, aims } of parts) {
      const sum = sumPart(part, aims, offers, targets);
      const begin = nobodyChosen(part);
      const { chosen, leastUnmetMinutes, provenAims } = provePart(part, aims, begin, sum, [1, 1, 1, 1, 1]);
      const least = leastOfAll(part, sum);
      expect(sum(chosen)[0]!).toBeLessThanOrEqual(sum(begin)[0]!);
      expect(leastUnmetMinutes).toBeLessThanOrEqual(least[0]! + 1e-6);
      expect(sum(chosen).slice(0, provenAims)).toEqual(
        least.slice(0, provenAims).map((value) => expect.closeTo(value, 3)),
      );
      expect([...allChoices(part)].some((choice) => choice.every((option, p) => option === chosen[p]))).toBe(
        true,
      );
    }
  }
});
