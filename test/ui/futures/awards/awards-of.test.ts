import { expect, test } from 'vitest';
import { awardTask } from '../../../../src/core/awards/award-task.ts';
import { USUAL_AWARD_WISH, type AwardWish } from '../../../../src/core/awards/award-wish.ts';
import { chooseAwards } from '../../../../src/core/awards/choose-awards.ts';
import { awardLots } from '../../../../src/core/edits/award-lots.ts';
import type { Scenario } from '../../../../src/core/scenario/scenario.ts';
import { loadSolver } from '../../../../src/io/solver/load-solver.ts';
import { awardsOf, isOutOfDate } from '../../../../src/ui/futures/awards/awards-of.ts';
import { aTender } from '../../../core/awards/a-tender.ts';

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
  const awards = awardsOf(task, chooseAwards(task, await loadSolver(), { seconds: 9 }));
  expect(awards).toEqual([
    { lot: 1, seats: [] },
    { lot: 3, seats: [] },
  ]);
  const rated = { ...USUAL_AWARD_WISH, aside: ['cqc-rating' as const] };
  const free = awardTask(read, rated);
  const given = awardsOf(free, chooseAwards(free, await loadSolver(), { seconds: 9 }));
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

test('a choice is out of date when anything but the seats has changed', () => {
  const asked = { scenario, wish: USUAL_AWARD_WISH };
  const isOld = (change: Partial<Scenario>, wish: Partial<AwardWish> = {}) =>
    isOutOfDate(asked, { scenario: { ...scenario, ...change }, wish: { ...USUAL_AWARD_WISH, ...wish } });
  expect(isOld({ appointments: [] })).toBe(false);
  expect(isOld({}, { aside: ['share-of-area'] })).toBe(false);
  expect(isOld({ bids: [] })).toBe(true);
  expect(isOld({ rules: { ...scenario.rules } })).toBe(true);
  expect(isOld({}, { qualityFloor: 0 })).toBe(true);
  expect(isOld({}, { aside: ['cqc-rating'] })).toBe(true);
});
