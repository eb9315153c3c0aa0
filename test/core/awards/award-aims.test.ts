import { expect, test } from 'vitest';
import { awardAims } from '../../../src/core/awards/award-aims.ts';
import { awardModel } from '../../../src/core/awards/award-model.ts';
import { aRandomAward } from './a-random-award.ts';

test('hours are weighed by price and quality, seats by who holds them, and breaches by their price', () => {
  const task = aRandomAward(3);
  const model = awardModel(task, ['enough-providers', 'lots-per-provider'], true);
  const aims = awardAims(task, model);
  for (const { column, seat } of model.flows) {
    const { pencePerHour, quality } = task.seats[seat]!;
    expect(aims.unmet.cost[column]).toBe(-1);
    expect(aims.pounds.cost[column]).toBe(pencePerHour / 100);
    expect(aims.poorness.cost[column]).toBe(1 - (quality ?? 0) / 100);
    expect(aims.hours.cost[column]).toBeLessThan(-9000);
  }
  task.seats.forEach(({ stands, isHeld }, seat) =>
    expect(aims.changes.cost[model.seatColumn[seat]!]).toBe(stands ? 0 : isHeld ? -1 : 1),
  );
  expect(aims.breach.cost).toBe(model.breach);
  expect(model.breach.filter((price) => price > 0)).toHaveLength(task.lots.length + task.providers.length);
});
