import { describe, expect, test } from 'vitest';
import type { PlanRead } from '../../../src/core/figures/plan-read.ts';
import { awardTask } from '../../../src/core/awards/award-task.ts';
import { checkAward } from '../../../src/core/awards/check-award.ts';
import { chooseAwards } from '../../../src/core/awards/choose-awards.ts';
import { CQC_RATINGS } from '../../../src/core/scenario/rules.ts';
import { loadSolver } from '../../../src/io/solver/load-solver.ts';
import { seeded } from '../seeded.ts';
import { aTender } from './a-tender.ts';

const solve = await loadSolver();
const NAMES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'];

describe('a choice of providers, looked at as the checklist looks at a plan', () => {
  const looked = Array.from({ length: 25 }, (_, seed) => {
    const read = aRandomTender(seed);
    const task = awardTask(read, { qualityFloor: seed % 2 ? 40 : null, aside: [] });
    const choice = chooseAwards(task, solve, { seconds: 9 });
    return { choice, findings: checkAward(read, task, choice) };
  });

  test('breaks no rule where the rules can be kept, and some rule where they cannot', () => {
    for (const { choice, findings } of looked)
      expect([findings.length > 0, findings]).toEqual([choice.conflict.length > 0, findings]);
    const broken = looked.filter(({ choice }) => choice.conflict.length > 0).length;
    expect(broken).toBeGreaterThan(5);
    expect(broken).toBeLessThan(20);
  });

  test('gives nobody more than their bid', () => {
    for (const { choice } of looked)
      for (const { weeklyMinutes, mostMinutes } of choice.seats)
        expect(weeklyMinutes).toBeLessThanOrEqual(mostMinutes);
  });
});

function aRandomTender(seed: number): PlanRead {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const maybe = <Of>(value: Of) => (below(2) === 0 ? value : null);
  const providers = NAMES.map((name) => ({
    name,
    hours: below(60),
    rate: 18 + below(8),
    ...(below(5) > 0 && { cqc: CQC_RATINGS[below(4)]! }),
    ...(below(4) === 0 && { doubleHanded: false }),
  }));
  const packages = Array.from({ length: 30 }, () => ({
    block: 'ABC'[below(3)]!,
    hours: 1 + below(12),
    carers: 1 + below(2),
    provider: NAMES[below(6)]!,
  }));
  const bids = [1, 2, 3].flatMap((lot) =>
    NAMES.filter(() => below(4) > 0).map(
      (name) => `${lot} ${name} ${1 + below(60)} ${18 + below(8)} ${below(101)}`,
    ),
  );
  return aTender(
    { blocks: 'ABC', packages, providers },
    (plan) =>
      plan
        .withLot('North', 'A', 'Alder')
        .withLot('South', 'B', 'Birch', 'Cedar')
        .withLot('East', 'C')
        .withStandby('Elm', 'back-up', 1)
        .withRules({
          providersPerLot: 1 + below(2),
          mostProvidersPerLot: maybe(2 + below(2)),
          mostLotsPerProvider: maybe(1 + below(2)),
          mostSharePercent: maybe(20 + below(60)),
          leastCqcRating: maybe('Requires improvement' as const),
          providerViability: {
            leastMinutes: maybe(60 * below(20)),
            mostMinutes: maybe(60 * (20 + below(40))),
          },
        }),
    below(4) === 0 ? bids.filter((words) => !words.startsWith('2')) : bids,
  );
}
