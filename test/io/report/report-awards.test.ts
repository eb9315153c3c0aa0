import { expect, test } from 'vitest';
import { reportAwards } from '../../../src/io/report/report-awards.ts';
import { loadSolver } from '../../../src/io/solver/load-solver.ts';
import { aTender } from '../../core/awards/a-tender.ts';

test('the choice of providers is reported by name, with what each rule costs', async () => {
  const read = aTender(
    {
      blocks: 'AB',
      packages: [
        { block: 'A', hours: 10 },
        { block: 'B', hours: 20 },
      ],
      providers: [
        { name: 'Alder', hours: 50 },
        { name: 'Birch', hours: 50 },
      ],
    },
    (plan) =>
      plan
        .withLot('North', 'A', 'Alder')
        .withLot('South', 'B')
        .withRules({ providersPerLot: 1, mostLotsPerProvider: 1 }),
    ['1 Alder 10 20 80', '2 Alder 30 20 70', '2 Birch 15 25'],
  );
  const report = reportAwards(read, { qualityFloor: null, aside: [], seconds: 9 }, await loadSolver());
  expect(report).toMatchObject({
    bids: 3,
    unmetHours: 5,
    leastUnmetHours: 5,
    poundsAYear: (10 * 20 + 15 * 25) * 52,
    leastPoundsAYear: (10 * 20 + 15 * 25) * 52,
    appointments: [
      { lot: 'North', provider: 'Alder', hours: 10, hoursOffered: 10, quality: 80, hasSeatNow: true },
      { lot: 'South', provider: 'Birch', hours: 15, hoursOffered: 15, quality: null, hasSeatNow: false },
    ],
    lots: [
      { lot: 'North', hours: 10, unmetHours: 0 },
      { lot: 'South', hours: 20, unmetHours: 5 },
    ],
    rulesThatCannotBeKeptTogether: [],
    bindingRules: [{ rule: 'lots-per-provider', moreHoursWithoutIt: 5, isProven: true }],
  });
  expect(report.bindingRules[0]!.morePoundsAYearWithoutIt).toBeCloseTo(25 * 52, 1);
});
