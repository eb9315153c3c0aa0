import { expect, test } from 'vitest';
import type { PlacingAim } from '../../../src/core/placing/placing-aims.ts';
import { NONE, type PlacingPart } from '../../../src/core/placing/placing-part.ts';
import { scorePlacing } from '../../../src/core/placing/placing-score.ts';
import { seeded } from '../seeded.ts';
import { someTasks, type LaidOutTask } from './lay-out-task.ts';
import { inOrder } from './place-all-ways.ts';

/** What an aim comes to for a choice: costs, and helpers as small as their rows allow. */
function worthOf({ cost, rows, helpers }: PlacingAim, chosen: readonly number[]): number {
  const missing = rows.map(({ weight, right }) =>
    chosen.reduce((left, option) => left - weight[option]!, right),
  );
  const helped = helpers.map(({ rows: its, sign }) => Math.max(0, ...its.map((row) => sign * missing[row]!)));
  return chosen.reduce(
    (sum, option) => sum + cost[option]!,
    helped.reduce((sum, one) => sum + one, 0),
  );
}

/** Some option for each package, whether there is room or not. */
function anyChoice({ at, firstOption }: PlacingPart, random: () => number): number[] {
  return Array.from(at, (_, p) => {
    const count = firstOption[p + 1]! - firstOption[p]!;
    return firstOption[p]! + Math.floor(random() * count);
  });
}

/** The five aims of the whole placing in which this part is chosen so and nobody has any other. */
function scored(
  { demand, offers, assignment, task }: LaidOutTask,
  part: PlacingPart,
  chosen: readonly number[],
) {
  const taker = task.fixed.slice();
  chosen.forEach((option, p) => {
    if (part.store[option] !== NONE) taker[part.at[p]!] = part.provider[part.store[option]!]!;
  });
  return inOrder(scorePlacing(demand, offers, assignment, taker));
}

test('between any two choices each aim differs by what the scores of the placings do', () => {
  const differing = [0, 0, 0, 0, 0];
  for (const laidOut of someTasks(120)) {
    const random = seeded(laidOut.seed);
    for (const { part, aims } of laidOut.parts) {
      for (let turn = 0; turn < 5; turn++) {
        const [one, other] = [anyChoice(part, random), anyChoice(part, random)];
        const [scoreOne, scoreOther] = [scored(laidOut, part, one), scored(laidOut, part, other)];
        const expected = scoreOne.map((value, at) => (value - scoreOther[at]!) * (at === 4 ? 1000 : 1));
        const ours = aims.map((aim) => worthOf(aim, one) - worthOf(aim, other));
        expect(ours).toEqual(expected.map((value) => expect.closeTo(value, 3)));
        ours.forEach((value, at) => {
          const isSame = Math.abs(value) < 1e-6;
          expect(isSame || Math.abs(value) >= aims[at]!.step).toBe(true);
          if (!isSame) differing[at]!++;
        });
      }
    }
  }
  expect(Math.min(...differing)).toBeGreaterThan(200);
});

test('helpers need never be more than their most, one helps each of its rows alike, and rows are met', () => {
  for (const laidOut of someTasks(120)) {
    const random = seeded(laidOut.seed + 1);
    for (const { part, aims } of laidOut.parts) {
      const chosen = anyChoice(part, random);
      for (const { rows, helpers } of aims) {
        rows.forEach(({ weight, right, isExact }, row) => {
          const missing = chosen.reduce((left, option) => left - weight[option]!, right);
          const most = (sign: number) =>
            helpers.reduce(
              (sum, one) => (one.rows.includes(row) && one.sign === sign ? sum + one.most : sum),
              0,
            );
          expect(missing).toBeLessThanOrEqual(most(1) + 1e-6);
          expect(isExact ? -missing : 0).toBeLessThanOrEqual(most(-1) + 1e-6);
        });
      }
    }
  }
});
