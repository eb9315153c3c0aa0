import { describe, expect, test } from 'vitest';
import { AWAY, AWAY_KEPT, NOBODY } from '../../../src/core/simulate/care-slots.ts';
import { packageComes, startPackages } from '../../../src/core/simulate/package-events.ts';
import {
  beginPowers,
  changeProviderPower,
  providerPowers,
  stepPowers,
} from '../../../src/core/simulate/provider-events.ts';
import { driftOf } from '../../../src/core/simulate/provider-futures.ts';
import { aCareModel, type LotOfTest } from './a-care-model.ts';
import { aCareRun } from './a-care-run.ts';

const PACKAGES = [20, 60].map((minutes) => ({
  perWeek: 1,
  minutes,
  meanWeeks: 50,
  duration: 'fixed' as const,
}));
const LOT: LotOfTest = { packages: PACKAGES, seats: [{ provider: 0 }, { provider: 1 }] };
const FAILS = { provider: 0, week: 5, fails: true };

describe('a provider that fails', () => {
  test('loses all it had: the largest is placed first, and what does not fit waits', () => {
    const { run, powers } = aDesk([200, 70]);
    for (const template of [0, 1, 0]) packageComes(run, template, template);
    run.now = 5;
    changeProviderPower(run, powers, FAILS);
    expect([0, 1, 2].map((slot) => run.slots.taker[slot])).toEqual([NOBODY, 1, NOBODY]);
    expect([run.rooms.used[0], run.rooms.capacity[0], run.counter.tally.displaced[0]]).toEqual([0, 0, 3]);
  });

  test('and is there again, and takes who waits; of two failures at once the later counts', () => {
    const { run, powers } = aDesk([200, 0]);
    packageComes(run, 0, 1);
    for (const week of [5, 6]) changeProviderPower(run, powers, { ...FAILS, week });
    changeProviderPower(run, powers, { provider: 0, week: 8, fails: false });
    expect(run.slots.taker[0]).toBe(NOBODY);
    changeProviderPower(run, powers, { provider: 0, week: 9, fails: false });
    expect([run.slots.taker[0], run.rooms.capacity[0], run.counter.tally.displaced[0]]).toEqual([0, 200, 1]);
  });

  test('keeps no place for who is in hospital', () => {
    const { run, powers } = aDesk([200, 200]);
    packageComes(run, 0, 1);
    run.slots.state[0] = AWAY_KEPT;
    run.slots.returnAt[0] = 12;
    changeProviderPower(run, powers, FAILS);
    expect([run.slots.state[0], run.slots.stayAt[0], run.slots.taker[0]]).toEqual([AWAY, 12, NOBODY]);
  });
});

describe('what providers can deliver', () => {
  test('drifts, and who has more room takes who waits', () => {
    const { run, powers } = aDesk([59, 0], { recruitment: { perYear: 0.5, deviationPerYear: 0 } });
    packageComes(run, 1, 1);
    run.now = 4;
    stepPowers(run, powers, 1);
    expect(run.rooms.capacity[0]).toBeCloseTo(59 * driftOf(run.model, run.world, 0, 1), 10);
    expect(run.slots.taker[0]).toBe(0);
  });

  test('may fall below what a provider has: it keeps that, and takes nothing new', () => {
    const { run, powers } = aDesk([60, 0], { recruitment: { perYear: -0.5, deviationPerYear: 0 } });
    packageComes(run, 1, 1);
    stepPowers(run, powers, 1);
    packageComes(run, 0, 2);
    expect([run.slots.taker[0], run.slots.taker[1]]).toEqual([0, NOBODY]);
    expect(run.rooms.capacity[0]).toBeLessThan(60);
  });

  test('grows while they mobilise, from what they have at the start', () => {
    const { run, powers } = aDesk([100, 50], { mobilisation: { weeks: 10 } }, [0]);
    expect([...run.rooms.capacity].slice(0, 2)).toEqual([20, 0]);
    startPackages(run);
    run.now = 5;
    stepPowers(run, powers, 0);
    expect([...run.rooms.capacity].slice(0, 2)).toEqual([60, 25]);
    run.now = 10;
    stepPowers(run, powers, 0);
    expect([...run.rooms.capacity].slice(0, 2)).toEqual([100, 50]);
  });
});

function aDesk(capacityMinutes: readonly number[], changes = {}, starts: readonly number[] = []) {
  const start = { template: Int32Array.from(starts), taker: Int16Array.from(starts, () => 0) };
  const run = aCareRun(aCareModel([LOT], capacityMinutes, { waits: true, start, changes }));
  const powers = providerPowers(capacityMinutes.length);
  beginPowers(run, powers);
  return { run, powers };
}
