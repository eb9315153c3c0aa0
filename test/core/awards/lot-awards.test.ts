import { expect, test } from 'vitest';
import { awardTask } from '../../../src/core/awards/award-task.ts';
import { USUAL_AWARD_WISH } from '../../../src/core/awards/award-wish.ts';
import { chooseAwards } from '../../../src/core/awards/choose-awards.ts';
import { lotAwards } from '../../../src/core/awards/lot-awards.ts';
import { awardLots } from '../../../src/core/edits/award-lots.ts';
import type { Rules } from '../../../src/core/scenario/rules.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { loadSolver } from '../../../src/io/solver/load-solver.ts';
import { aTender } from './a-tender.ts';

const solve = await loadSolver();
const read = aTender(
  {
    blocks: 'ABC',
    packages: [
      { block: 'A', hours: 10 },
      { block: 'B', hours: 20 },
      { block: 'C', hours: 30 },
    ],
    providers: [
      { name: 'Alder', hours: 50 },
      { name: 'Birch', hours: 50, cqc: 'Inadequate' },
    ],
  },
  (plan) =>
    plan
      .withLot('North', 'A', 'Birch')
      .withLot('South', 'B', 'Birch')
      .withLot('East', 'C', 'Birch')
      .withRules({ providersPerLot: 1, leastCqcRating: 'Good' }),
  ['1 Alder 40 20 80', '3 Birch 50 20'],
);
const { scenario } = read;

test('lots with bids are awarded, to nobody where no bid may win, and other lots stay as they are', async () => {
  const task = awardTask(read, USUAL_AWARD_WISH);
  const awards = lotAwards(task, chooseAwards(task, solve, { seconds: 9 }));
  expect(awards).toEqual([
    { lot: 1, seats: [] },
    { lot: 3, seats: [] },
  ]);
  const rated = { ...USUAL_AWARD_WISH, aside: ['cqc-rating' as const] };
  const free = awardTask(read, rated);
  const given = lotAwards(free, chooseAwards(free, solve, { seconds: 9 }));
  expect(given).toEqual([
    { lot: 1, seats: [{ provider: 'Alder', weeklyMinutes: 600, capMinutes: 2400 }] },
    { lot: 3, seats: [{ provider: 'Birch', weeklyMinutes: 1800, capMinutes: 3000 }] },
  ]);
  const { appointments } = awardLots(scenario, given) as Scenario;
  expect(appointments.map(({ lot, provider }) => `${lot} ${provider}`)).toEqual([
    '2 Birch',
    '1 Alder',
    '3 Birch',
  ]);
});

test('a provider whose bids come to more than a rule lets it have takes what it is given', () => {
  const capsUnder = (rules: Partial<Rules>) => {
    const ruled = {
      ...read,
      scenario: { ...scenario, rules: { ...scenario.rules, leastCqcRating: null, ...rules } },
    };
    const task = awardTask(ruled, USUAL_AWARD_WISH);
    const awards = lotAwards(task, chooseAwards(task, solve, { seconds: 9 }));
    return awards.flatMap(({ seats }) =>
      seats.map(({ provider, capMinutes }) => [provider, capMinutes / 60]),
    );
  };
  expect(capsUnder({})).toEqual([
    ['Alder', 40],
    ['Birch', 50],
  ]);
  expect(capsUnder({ providerViability: { leastMinutes: null, mostMinutes: 45 * 60 } })).toEqual([
    ['Alder', 40],
    ['Birch', 30],
  ]);
  expect(capsUnder({ mostSharePercent: 70 })).toEqual([
    ['Alder', 40],
    ['Birch', 30],
  ]);
});
