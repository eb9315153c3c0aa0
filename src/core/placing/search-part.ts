import type { FillTables } from './fill-tables.ts';
import { familiesOf, type PlacingAim } from './placing-aims.ts';
import { NONE, type PlacingPart } from './placing-part.ts';
import { isBest, NEARLY_NOTHING, type Prices } from './price-part.ts';
import { seenStates } from './seen-states.ts';

/** An aim with the prices and tables that bound it. */
export interface PricedAim {
  readonly aim: PlacingAim;
  readonly prices: Prices;
  readonly tables: FillTables;
  /** The bound at these prices, before anything is chosen. */
  readonly bound: number;
}

/** The best found: by package the option chosen, and by aim what it comes to. */
export interface Found {
  readonly chosen: Int32Array;
  readonly worth: readonly number[];
}

/** How a search ended: with the best there is, or out of nodes with the best met. */
export interface SearchEnd {
  readonly found: Found;
  readonly isWhole: boolean;
  readonly nodes: number;
}

/**
 * Looks through all ways to choose, package by package from the largest, for one that has less of the last of
 * `aims` and no more of the ones before than `found`. Leaves a way as soon as the bound of any aim shows that it
 * leads nowhere: what is chosen at the prices of that aim, and what the tables say the rest could gain in the room
 * that is left; or as soon as it comes to a state that was seen before at no more cost. Takes the most promising
 * option first, and of packages that are alike in everything only one order. Stops after so many nodes. `sum` says
 * what a whole choice comes to.
 */
export function searchPart(
  part: PlacingPart,
  aims: readonly PricedAim[],
  found: Found,
  isOpen: Uint8Array,
  mostNodes: number,
  sum: (chosen: Int32Array) => number[],
): SearchEnd {
  const { at, units, firstOption, store, limit } = part;
  const count = at.length;
  const last = aims.length - 1;
  const room = part.roomUnits.slice();
  const limitRoom = part.limitUnits.slice();
  const chosen = new Int32Array(count);
  const costs = aims.map(({ prices }) => prices.cost);
  const gains = aims.map(({ tables }) => tables.gains);
  const { rowFrom } = aims[0]!.tables;
  const worthFrom = aims.map(({ prices }) => sumsFromEnd(prices.worth));
  /** At package × aims + aim: what is chosen before it costs at the prices, … */
  const spent = new Float64Array((count + 1) * aims.length);
  aims.forEach(({ prices }, turn) => (spent[turn] = prices.constant));
  /** … and with the most that the rest can gain. */
  const rest = new Float64Array((count + 1) * aims.length);
  const widest = part.roomUnits.length + 1;
  const options = new Int32Array(count * widest);
  const bounds = new Float64Array(count * widest);
  const likeBefore = alikeInAll(part, aims, isOpen);
  const seen = seenStates(part, aims, room, limitRoom, chosen, likeBefore);
  const most = aims.map((_, turn) => mostOf(turn, found.worth[turn]!));
  let best = found;
  let nodes = 0;
  let isStopped = false;

  function mostOf(turn: number, worth: number): number {
    if (turn < last) return worth + NEARLY_NOTHING;
    const { step } = aims[turn]!.aim;
    return worth - (step === 0 ? NEARLY_NOTHING : step - NEARLY_NOTHING);
  }

  const weigh = (): void => {
    const worth = sum(chosen);
    if (aims.some((_, turn) => worth[turn]! > most[turn]!)) return;
    best = { chosen: chosen.slice(), worth };
    most[last] = mostOf(last, worth[last]!);
    if (isBest(aims[last]!.bound, { aim: aims[last]!.aim, best: worth[last]! })) isStopped = true;
  };

  /** Writes the options of a package that may lead somewhere, the most promising first, and counts them. */
  const weighOptions = (p: number): number => {
    const size = units[p]!;
    for (let turn = 0; turn <= last; turn++) {
      let bound = spent[p * aims.length + turn]! + worthFrom[turn]![p + 1]!;
      const table = gains[turn]!;
      for (let its = 0; its < room.length; its++)
        bound -= table[rowFrom[its * (count + 1) + p + 1]! + room[its]!]!;
      rest[p * aims.length + turn] = bound;
    }
    const from =
      likeBefore[p] === 1 ? chosen[p - 1]! - firstOption[p - 1]! + firstOption[p]! : firstOption[p]!;
    let met = 0;
    for (let option = from; option < firstOption[p + 1]!; option++) {
      if (isOpen[option] === 0) continue;
      const its = store[option]!;
      if (
        its !== NONE &&
        (room[its]! < size || (limit[option] !== NONE && limitRoom[limit[option]!]! < size))
      )
        continue;
      let bound = 0;
      let turn = 0;
      for (; turn <= last; turn++) {
        bound = rest[p * aims.length + turn]! + costs[turn]![option]!;
        if (its !== NONE) {
          const left = rowFrom[its * (count + 1) + p + 1]! + room[its]!;
          bound += gains[turn]![left]! - gains[turn]![left - size]!;
        }
        if (bound > most[turn]!) break;
      }
      if (turn <= last) continue;
      let place = p * widest + met++;
      for (; place > p * widest && bounds[place - 1]! > bound; place--) {
        bounds[place] = bounds[place - 1]!;
        options[place] = options[place - 1]!;
      }
      bounds[place] = bound;
      options[place] = option;
    }
    return met;
  };

  const look = (p: number): void => {
    if (++nodes > mostNodes) isStopped = true;
    if (p === count && !isStopped) return weigh();
    if (isStopped || seen.isKnown(p)) return;
    const met = weighOptions(p);
    for (let place = p * widest; place < p * widest + met; place++) {
      if (isStopped || bounds[place]! > most[last]!) return;
      const option = options[place]!;
      const its = store[option]!;
      chosen[p] = option;
      for (let turn = 0; turn <= last; turn++)
        spent[(p + 1) * aims.length + turn] = spent[p * aims.length + turn]! + costs[turn]![option]!;
      if (its !== NONE) room[its]! -= units[p]!;
      if (limit[option] !== NONE) limitRoom[limit[option]!]! -= units[p]!;
      look(p + 1);
      if (its !== NONE) room[its]! += units[p]!;
      if (limit[option] !== NONE) limitRoom[limit[option]!]! += units[p]!;
    }
  };
  look(0);
  const { aim, bound } = aims[last]!;
  return { found: best, isWhole: !isStopped || isBest(bound, { aim, best: best.worth[last]! }), nodes };
}

/** By package: 1 where it is as the one before it in size, choices and costs, so that they need no second order. */
function alikeInAll(part: PlacingPart, aims: readonly PricedAim[], isOpen: Uint8Array): Uint8Array {
  const { at, units, firstOption, store, limit } = part;
  const inFamily = new Set(
    familiesOf(part)
      .filter(({ length }) => length > 1)
      .flat(),
  );
  return Uint8Array.from(at, (_, p) => {
    if (p === 0 || units[p] !== units[p - 1] || inFamily.has(p) || inFamily.has(p - 1)) return 0;
    const [here, before] = [firstOption[p]!, firstOption[p - 1]!];
    if (firstOption[p + 1]! - here !== here - before) return 0;
    for (let next = 0; here + next < firstOption[p + 1]!; next++) {
      const [one, other] = [here + next, before + next];
      if (store[one] !== store[other] || limit[one] !== limit[other]) return 0;
      if (isOpen[one] !== isOpen[other]) return 0;
      if (aims.some(({ prices }) => prices.cost[one] !== prices.cost[other])) return 0;
      if (aims.some(({ aim }) => aim.cost[one] !== aim.cost[other])) return 0;
      if (aims.some(({ aim }) => aim.rows.some(({ weight }) => weight[one] !== weight[other]))) return 0;
    }
    return 1;
  });
}

/** At place p: the sum from p on. */
function sumsFromEnd(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let p = values.length - 1; p >= 0; p--) sums[p] = sums[p + 1]! + values[p]!;
  return sums;
}
