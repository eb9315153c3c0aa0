import { expect, test } from 'vitest';
import { NONE, type PlacingPart } from '../../../src/core/placing/placing-part.ts';
import { familiesOf, type PlacingAim } from '../../../src/core/placing/placing-aims.ts';
import { seenStates } from '../../../src/core/placing/seen-states.ts';
import { sumPart } from '../../../src/core/placing/sum-part.ts';
import { aTaskInWords, layOutTask, someTasks, type LaidOutTask } from './lay-out-task.ts';

/**
 * Walks through all ways to choose, those passed over that lead on from a state that is known; gives what the choices
 * come to that no other betters in one aim without losing in another, and how many states it went through.
 */
function walk(
  { offers, targets }: LaidOutTask,
  part: PlacingPart,
  aims: readonly PlacingAim[],
  count: number,
  passes: boolean,
) {
  const { at, units, firstOption, store, limit } = part;
  const [room, limitRoom] = [part.roomUnits.slice(), part.limitUnits.slice()];
  const chosen = new Int32Array(at.length);
  const sum = sumPart(part, aims, offers, targets);
  const first = aims.slice(0, count).map((aim) => ({ aim }));
  const seen = seenStates(part, first, room, limitRoom, chosen, new Uint8Array(at.length));
  const worths = new Map<string, number[]>();
  let states = 0;
  const take = (option: number, size: number) => {
    if (store[option] !== NONE) room[store[option]!]! -= size;
    if (limit[option] !== NONE) limitRoom[limit[option]!]! -= size;
  };
  const fits = (option: number, size: number) =>
    (store[option] === NONE || room[store[option]!]! >= size) &&
    (limit[option] === NONE || limitRoom[limit[option]!]! >= size);
  const look = (p: number): void => {
    states++;
    if (p === at.length) {
      const worth = sum(chosen).slice(0, count);
      worths.set(worth.join(), worth);
    } else if (!seen.isKnown(p) || !passes) {
      for (let option = firstOption[p]!; option < firstOption[p + 1]!; option++) {
        if (!fits(option, units[p]!)) continue;
        chosen[p] = option;
        take(option, units[p]!);
        look(p + 1);
        take(option, -units[p]!);
      }
    }
  };
  look(0);
  const all = [...worths.values()];
  const isBettered = (worth: number[]) =>
    all.some((other) => other !== worth && other.every((value, aim) => value <= worth[aim]! + 1e-6));
  return { best: all.filter((worth) => !isBettered(worth)).toSorted(byAims), states };
}

function byAims(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, aim) => value !== other[aim]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

const small = (changes: Parameters<typeof someTasks>[1]) =>
  someTasks(60, { packages: 7, providers: 3, lots: 2, largest: 6, isOdd: false, ...changes }).flatMap(
    (laidOut) => laidOut.parts.map((its) => ({ laidOut, ...its })),
  );

test.each([1, 2, 3, 5])(
  'passing over what leads on from known states loses nothing of the best in %i aims, and saves',
  (count) => {
    let [all, without] = [0, 0];
    for (const { laidOut, part, aims } of small({ offer: 'order', hasLimits: true })) {
      const [long, short] = [walk(laidOut, part, aims, count, false), walk(laidOut, part, aims, count, true)];
      expect(short.best).toEqual(long.best);
      all += long.states;
      without += short.states;
    }
    expect(without).toBeLessThan(all * 0.9);
  },
);

test('with people of several packages, who change by the first that is not kept, it loses nothing either', () => {
  let families = 0;
  for (const { demand, offers, assignment } of someTasks(200, {
    packages: 7,
    providers: 3,
    lots: 2,
    largest: 3,
  })) {
    const ofThree = { ...demand, person: demand.person.map((_, at) => at % 3) };
    const canTake = demand.canTake.map(() => 1);
    const laidOut = layOutTask({ demand: { ...ofThree, canTake, isTooFar: null }, offers, assignment });
    for (const { part, aims } of laidOut.parts) {
      families += familiesOf(part).filter(({ length }) => length > 1).length;
      const [long, short] = [true, false].map((passes) => walk(laidOut, part, aims, 3, passes).best);
      expect(short).toEqual(long);
    }
  }
  expect(families).toBeGreaterThan(70);
});

test('of states with the same room, one with more left under a limit is another', () => {
  // Alder has 3 hours, 2 of them in North: the best is 2 hours in South and the 1 in North, not the 2 in North.
  const packages = [
    { block: 'A', hours: 2 },
    { block: 'B', hours: 2 },
    { block: 'A', hours: 1 },
  ];
  const laidOut = aTaskInWords({ blocks: 'AB', packages, providers: [{ name: 'Alder', hours: 3 }] }, (plan) =>
    plan.withLot('North', 'A', { provider: 'Alder', capMinutes: 120 }).withLot('South', 'B', 'Alder'),
  );
  const [{ part, aims }] = laidOut.parts as [LaidOutTask['parts'][number]];
  expect(walk(laidOut, part, aims, 1, true).best).toEqual([[120]]);
});

test('with shares among the aims nothing is known', () => {
  for (const { laidOut, part, aims } of small({ offer: 'shares', packages: 5 })) {
    if (aims[3]!.rows.length === 0) continue;
    const [long, short] = [walk(laidOut, part, aims, 5, false), walk(laidOut, part, aims, 5, true)];
    expect(short.states).toBe(long.states);
  }
});
