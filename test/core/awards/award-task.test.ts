import { describe, expect, test } from 'vitest';
import { awardTask } from '../../../src/core/awards/award-task.ts';
import { USUAL_AWARD_WISH } from '../../../src/core/awards/award-wish.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { aTender } from './a-tender.ts';

const AREA = {
  blocks: 'ABC',
  packages: [
    { block: 'A', hours: 10, provider: 'Birch' },
    { block: 'A', hours: 5, carers: 2 },
    { block: 'A', hours: 3 },
    { block: 'B', hours: 7, provider: 'Alder' },
    { block: 'B', hours: 2, service: 'Night care' },
    { block: 'C', hours: 90 },
    { hours: 4 },
  ],
  providers: [
    { name: 'Alder', hours: 100 },
    { name: 'Birch', hours: 50, doubleHanded: false, services: ['Home care'] },
    { name: 'Cedar', hours: 30 },
  ],
};
const BIDS = ['1 Birch 20 19', '1 Alder 40 21', '2 Birch 60 20'];
const tender = (mode: 'transfer-all' | 'keep-existing', mostKilometres: number | null = null) =>
  aTender(AREA, (plan) => plan.withLot('North', 'A').withLot('South', 'B').withLot('Empty', ''), BIDS, {
    assumptions: {
      ...USUAL_ASSUMPTIONS,
      placing: { ...USUAL_ASSUMPTIONS.placing, mode, mostKilometres },
    },
  });

describe('the task of an award', () => {
  const task = awardTask(tender('transfer-all'), USUAL_AWARD_WISH);

  test('is about lots with ground, and counts all that the area asks for', () => {
    expect(task.lots).toEqual([1, 2]);
    expect(task.areaMinutes).toBe(121 * 60);
  });

  test('has the providers that bid, with what they can deliver', () =>
    expect(task.providers).toEqual([
      { provider: 'Alder', roomMinutes: 6000, keptMinutes: 0 },
      { provider: 'Birch', roomMinutes: 3000, keptMinutes: 0 },
    ]));

  test('adds packages up by lot and by who of its bidders could care for them', () =>
    expect(task.classes.toSorted((a, b) => b.weeklyMinutes - a.weeklyMinutes)).toEqual([
      { lot: 1, weeklyMinutes: 13 * 60, seats: [0, 1] },
      { lot: 2, weeklyMinutes: 7 * 60, seats: [2] },
      { lot: 1, weeklyMinutes: 5 * 60, seats: [1] },
      { lot: 2, weeklyMinutes: 2 * 60, seats: [] },
    ]));
});

test('packages that stay ask for nobody, and take of what their provider can deliver', () => {
  const task = awardTask(tender('keep-existing'), USUAL_AWARD_WISH);
  expect(task.providers).toEqual([
    { provider: 'Alder', roomMinutes: 93 * 60, keptMinutes: 420 },
    { provider: 'Birch', roomMinutes: 40 * 60, keptMinutes: 600 },
  ]);
  expect(task.seats.map(({ keptMinutes }) => keptMinutes)).toEqual([600, 0, 0]);
  expect(task.classes.reduce((sum, { weeklyMinutes }) => sum + weeklyMinutes, 0)).toBe(10 * 60);
});

test('who is too far cannot care', () => {
  const far = { ...AREA, providers: [{ name: 'Alder', hours: 100, at: [30, 60] as const }] };
  const read = aTender(far, (plan) => plan.withLot('North', 'A'), ['1 Alder 40 21'], {
    assumptions: {
      ...USUAL_ASSUMPTIONS,
      placing: { ...USUAL_ASSUMPTIONS.placing, mostKilometres: 1 },
    },
  });
  expect(awardTask(read, USUAL_AWARD_WISH).classes).toEqual([{ lot: 1, weeklyMinutes: 18 * 60, seats: [] }]);
});
