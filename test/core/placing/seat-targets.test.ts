import { expect, test } from 'vitest';
import { seatTargets } from '../../../src/core/placing/seat-targets.ts';
import type { Offers, Seat } from '../../../src/core/allocation/offers.ts';
import { seeded } from '../seeded.ts';
import { someTasks } from './lay-out-task.ts';

const seat = (provider: number, share: number, role: Seat['role'] = 'primary'): Seat => ({
  provider,
  role,
  share,
  capMinutes: Infinity,
});
const offersOf = (...seats: readonly Seat[][]): Offers => ({
  seats: [[], ...seats],
  standby: [],
  capacityMinutes: new Float64Array(),
  isOff: new Uint8Array(),
  offer: 'shares',
  spotMinutes: 0,
});

test('of 70 and 30 with a supplementary seat between, 100 minutes should be 70, 0 and 30', () => {
  const targets = seatTargets(offersOf([seat(0, 70), seat(1, 5, 'supplementary'), seat(2, 30)]));
  expect([...targets.place]).toEqual([0, 2, 1]);
  expect([...targets.part]).toEqual([0.7, 0, 0.3]);
  expect(targets.distanceOf(Float64Array.of(70, 0, 30))).toBeCloseTo(0, 9);
  expect(targets.distanceOf(Float64Array.of(50, 20, 30))).toBeCloseTo(20 + 20, 9);
  expect(targets.distanceOf(Float64Array.of(0, 0, 100))).toBeCloseTo(70 + 70, 9);
});

test('each lot is by itself; one with a single seat is always at its target, one with supplementary ones alone never', () => {
  const targets = seatTargets(
    offersOf([seat(0, 9)], [], [seat(1, 1), seat(0, 1)], [seat(2, 4, 'supplementary')]),
  );
  expect([...targets.place]).toEqual([0, 0, 1, 0]);
  expect([...targets.part]).toEqual([1, 0.5, 0.5, 0]);
  expect(targets.distanceOf(Float64Array.of(80, 10, 30, 0))).toBe(10 + 10);
  expect(targets.distanceOf(Float64Array.of(80, 0, 0, 25))).toBe(25);
});

test('the distance of any minutes is what a plain recount by lots comes to', () => {
  for (const { offers, targets, seed } of someTasks(60)) {
    const random = seeded(seed);
    const minutes = offers.seats.map((ofLot) => ofLot.map(() => Math.floor(random() * 4) * 60));
    const expected = offers.seats.map((ofLot, lot) => {
      const whole = minutes[lot]!.reduce((sum, its) => sum + its, 0);
      const primary = ofLot.filter(({ role }) => role === 'primary');
      const shares = primary.reduce((sum, { share }) => sum + share, 0);
      return ofLot.reduce((sum, { role, share }, at) => {
        const target = role === 'primary' ? (whole * share) / shares : 0;
        return sum + Math.abs(minutes[lot]![at]! - target);
      }, 0);
    });
    const distance = targets.distanceOf(Float64Array.from(minutes.flat()));
    expect(distance).toBeCloseTo(
      expected.reduce((sum, its) => sum + its, 0),
      6,
    );
  }
});
