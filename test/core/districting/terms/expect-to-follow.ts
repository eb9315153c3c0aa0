import fc from 'fast-check';
import { expect } from 'vitest';
import { lotGround } from '../../../../src/core/districting/lot-ground.ts';
import type { TermKind } from '../../../../src/core/districting/lot-task.ts';
import { measureTerm } from '../../../../src/core/districting/measure-term.ts';
import { runTerm } from '../../../../src/core/districting/terms/run-term.ts';
import { seeded } from '../../seeded.ts';
import { aRandomLotTask } from '../a-lot-task.ts';

/** Moves blocks about by chance: the value kept up to date must be the value from nothing, and change as was said. */
export function expectToFollow(kind: TermKind['kind'], mayTurnOutBetter = false): void {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
      const task = aRandomLotTask(seed);
      const random = seeded(seed + 1);
      const term = task.terms.find((one) => one.kind === kind)!;
      const lotOf = Int16Array.from({ length: task.blockCount }, () => Math.floor(random() * task.lotCount));
      const running = runTerm(lotGround(task), term, lotOf);
      running.restart();
      for (let step = 0; step < 120; step++) {
        const block = Math.floor(random() * task.blockCount);
        const from = lotOf[block]!;
        const to = (from + 1 + Math.floor(random() * (task.lotCount - 1))) % task.lotCount;
        const expected = running.value() + running.change(block, from, to);
        const rounding = 1e-9 * (1 + Math.abs(expected));
        lotOf[block] = to;
        running.move(block, from, to);
        expect(running.value()).toBeLessThanOrEqual(expected + rounding);
        if (!mayTurnOutBetter) expect(running.value()).toBeGreaterThanOrEqual(expected - rounding);
        expect(Math.abs(running.value() - measureTerm(task, term, lotOf))).toBeLessThanOrEqual(rounding);
      }
    }),
    { numRuns: 15 },
  );
}
