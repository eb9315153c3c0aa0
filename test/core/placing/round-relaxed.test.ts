import { describe, expect, test } from 'vitest';
import { openPlaces } from '../../../src/core/placing/open-places.ts';
import { relaxTask } from '../../../src/core/placing/relax-task.ts';
import { placeAnywhere, roundRelaxed } from '../../../src/core/placing/round-relaxed.ts';
import { aTaskInWords, someTasks, type LaidOutTask } from './lay-out-task.ts';
import { whatIsWrong } from './what-is-wrong.ts';

function rounded({ task, offers }: LaidOutTask): Int16Array {
  const open = openPlaces(task);
  roundRelaxed(task, relaxTask(task, offers), open);
  return open.taker;
}

describe('rounding', () => {
  test('places whole packages as the rules allow, and leaves nobody out for whom anybody still has room', () => {
    for (const laidOut of someTasks(150)) {
      const taker = rounded(laidOut);
      expect(whatIsWrong(laidOut, taker)).toEqual([]);
      for (const place of laidOut.task.free) {
        if (taker[place]! >= 0) continue;
        for (let provider = 0; provider < laidOut.demand.providerCount; provider++)
          expect(whatIsWrong(laidOut, taker.with(place, provider))).not.toEqual([]);
      }
    }
  });

  test('is what was divided where nothing had to be', () => {
    for (const laidOut of someTasks(60, { tightness: 100, hasLimits: false })) {
      const { task, offers } = laidOut;
      const taker = rounded(laidOut);
      const { unmet } = relaxTask(task, offers);
      expect(unmet.every((minutes) => minutes === 0)).toBe(true);
      expect([...task.free].filter((place) => taker[place]! < 0)).toEqual([]);
    }
  });

  test('of packages that are about alike and cannot all stay the smallest do, so that more people stay', () => {
    const packages = [8, 5, 4].map((hours) => ({ block: 'A', hours, provider: 'Alder' }));
    const { task } = aTaskInWords(
      {
        blocks: 'A',
        packages,
        providers: [
          { name: 'Alder', hours: 9 },
          { name: 'Birch', hours: 10 },
        ],
      },
      (plan) => plan.withLot('North', 'A', 'Alder', 'Birch'),
    );
    const open = openPlaces(task);
    const relaxed = {
      classes: [{ group: 0, keeper: 0, places: [0, 1, 2] }],
      kept: Float64Array.of(9 * 60),
      given: Float64Array.of(0, 8 * 60),
      unmet: Float64Array.of(0),
      outside: Float64Array.of(0),
      unitMinutes: 60,
    };
    roundRelaxed(task, relaxed, open);
    expect([...open.taker]).toEqual([1, 0, 0]);
  });

  test('those that do not stay go, the largest first, where their group has most to give', () => {
    const packages = [3, 5, 2].map((hours) => ({ block: 'A', hours }));
    const providers = ['Alder', 'Birch'].map((name) => ({ name, hours: 10 }));
    const { task } = aTaskInWords({ blocks: 'A', packages, providers }, (plan) =>
      plan.withLot('North', 'A', 'Alder', 'Birch'),
    );
    const open = openPlaces(task);
    const relaxed = {
      classes: [{ group: 0, keeper: -1, places: [0, 1, 2] }],
      kept: Float64Array.of(0),
      given: Float64Array.of(4 * 60, 6 * 60),
      unmet: Float64Array.of(0),
      outside: Float64Array.of(0),
      unitMinutes: 60,
    };
    roundRelaxed(task, relaxed, open);
    // 5 to Birch, which has 1 left to give; 3 to Alder, which has 1 left; 2 anywhere, where there is least room.
    expect([...open.taker]).toEqual([1, 0, 1]);
  });
});

describe('placing a package anywhere', () => {
  const whoHas = (hours: number, provider?: string) => {
    const laidOut = aTaskInWords(
      {
        blocks: 'A',
        packages: [{ block: 'A', hours, ...(provider && { provider }) }],
        providers: [
          { name: 'Alder', hours: 9 },
          { name: 'Birch', hours: 7 },
          { name: 'Cedar', hours: 20 },
          { name: 'Dogwood', hours: 30 },
        ],
      },
      (plan) => plan.withLot('North', 'A', 'Alder', 'Birch').withBackUp('Dogwood', 'Cedar'),
    );
    const open = openPlaces(laidOut.task);
    return [placeAnywhere(laidOut.task, open, 0), open.taker[0]];
  };

  test('asks the lot’s own before those behind it, and of them the one with the least room that is enough', () => {
    expect(whoHas(5)).toEqual([true, 1]);
    expect(whoHas(8)).toEqual([true, 0]);
    expect(whoHas(15)).toEqual([true, 2]);
    expect(whoHas(25)).toEqual([true, 3]);
  });

  test('asks first of all who serves it now, but for those behind the lot, who come after its own', () => {
    expect(whoHas(5, 'Alder')).toEqual([true, 0]);
    expect(whoHas(5, 'Dogwood')).toEqual([true, 1]);
    expect(whoHas(15, 'Dogwood')).toEqual([true, 3]);
  });

  test('says where nobody has room', () => {
    expect(whoHas(31)).toEqual([false, -2]);
  });
});
