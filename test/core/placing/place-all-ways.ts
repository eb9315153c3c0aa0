import { UNMET } from '../../../src/core/allocation/allocation.ts';
import { scorePlacing, type PlacingScore } from '../../../src/core/placing/placing-score.ts';
import type { RandomTask } from './a-random-task.ts';
import { whatIsWrong } from './what-is-wrong.ts';

/** The best score of all placings there are, found by trying every one; for a handful of packages. */
export function placeAllWays(task: RandomTask): PlacingScore {
  const { demand, offers, assignment } = task;
  const taker = new Int16Array(demand.packageCount).fill(UNMET);
  let best: PlacingScore | null = null;
  const tryFrom = (at: number): void => {
    if (at === demand.packageCount) {
      if (whatIsWrong(task, taker).length > 0) return;
      const score = scorePlacing(demand, offers, assignment, taker);
      if (best === null || isBetter(score, best)) best = score;
      return;
    }
    for (let provider = UNMET; provider < demand.providerCount; provider++) {
      if (provider === UNMET + 1) continue;
      taker[at] = provider;
      tryFrom(at + 1);
    }
  };
  tryFrom(0);
  return best!;
}

/** The aims of a score in their order. */
export function inOrder(score: PlacingScore): number[] {
  return [
    score.unmetMinutes,
    score.outsideMinutes,
    score.peopleChanging,
    score.shareMinutes,
    score.travelKilometreMinutes,
  ];
}

/** Whether the first aim in which two scores differ has less in the first; shares to a millionth of a minute. */
export function isBetter(one: PlacingScore, other: PlacingScore): boolean {
  const [a, b] = [inOrder(one), inOrder(other)];
  const at = a.findIndex((value, aim) => Math.abs(value - b[aim]!) > 1e-6);
  return at >= 0 && a[at]! < b[at]!;
}
