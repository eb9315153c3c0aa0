import type { FillTables } from './fill-tables.ts';
import { familiesOf, type PlacingAim } from './placing-aims.ts';
import { NONE, type PlacingPart } from './placing-part.ts';
import { isBest, NEARLY_NOTHING, type Prices } from './price-part.ts';

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
}

/**
 * Looks through all ways to choose, package by package from the largest, for one that has less of the last of
 * `aims` and no more of the ones before than `found`. Leaves a way as soon as the bound of any aim shows that it
 * leads nowhere: what is chosen at the prices of that aim, and what the tables say the rest could gain in the room
 * that is left. Takes the most promising option first, and of packages that are alike in everything only one
 * order. Stops after so many nodes. `sum` says what a whole choice comes to.
 */
export function searchPart(
  part: PlacingPart,
  aims: readonly PricedAim[],
  found: Found,
  mostNodes: number,
  sum: (chosen: Int32Array) => number[],
): SearchEnd {
  const { at, units, firstOption, store, limit } = part;
  const count = at.length;
  const last = aims.length - 1;
  const room = part.roomUnits.slice();
  const limitRoom = part.limitUnits.slice();
  const chosen = new Int32Array(count);
  const worthFrom = aims.map(({ prices }) => sumsFromEnd(prices.worth));
  const spent = aims.map(({ prices }) => {
    const sums = new Float64Array(count + 1);
    sums[0] = prices.constant;
    return sums;
  });
  const likeBefore = alikeInAll(part, aims);
  let best = found;
  let nodes = 0;
  let isStopped = false;

  const mostOf = (turn: number) =>
    turn < last
      ? found.worth[turn]! + NEARLY_NOTHING
      : best.worth[turn]! -
        (aims[turn]!.aim.step === 0 ? NEARLY_NOTHING : aims[turn]!.aim.step - NEARLY_NOTHING);

  const tableAt = (turn: number, its: number, from: number, left: number) => {
    const { rowFrom, gains: ofStore } = aims[turn]!.tables;
    return ofStore[its]![rowFrom[its * (count + 1) + from]! * (part.roomUnits[its]! + 1) + left]!;
  };

  const weigh = (): void => {
    const worth = sum(chosen);
    for (let turn = 0; turn < last; turn++) if (worth[turn]! > mostOf(turn)) return;
    if (worth[last]! > mostOf(last)) return;
    best = { chosen: chosen.slice(), worth };
    if (isBest(aims[last]!.bound, { aim: aims[last]!.aim, best: worth[last]! })) isStopped = true;
  };

  const look = (p: number): void => {
    if (isStopped) return;
    if (p === count) return weigh();
    if (++nodes > mostNodes) {
      isStopped = true;
      return;
    }
    const size = units[p]!;
    const rest = aims.map((_, turn) => {
      let bound = spent[turn]![p]! + worthFrom[turn]![p + 1]!;
      for (let its = 0; its < room.length; its++) bound -= tableAt(turn, its, p + 1, room[its]!);
      return bound;
    });
    const options: { option: number; bound: number }[] = [];
    const from =
      likeBefore[p] === 1 ? chosen[p - 1]! - firstOption[p - 1]! + firstOption[p]! : firstOption[p]!;
    for (let option = from; option < firstOption[p + 1]!; option++) {
      const its = store[option]!;
      if (
        its !== NONE &&
        (room[its]! < size || (limit[option] !== NONE && limitRoom[limit[option]!]! < size))
      )
        continue;
      let isHopeless = false;
      let bound = 0;
      for (let turn = 0; turn <= last && !isHopeless; turn++) {
        bound = rest[turn]! + aims[turn]!.prices.cost[option]!;
        if (its !== NONE)
          bound += tableAt(turn, its, p + 1, room[its]!) - tableAt(turn, its, p + 1, room[its]! - size);
        isHopeless = bound > mostOf(turn);
      }
      if (!isHopeless) options.push({ option, bound });
    }
    options.sort((a, b) => a.bound - b.bound || a.option - b.option);
    for (const { option, bound } of options) {
      if (isStopped || bound > mostOf(last)) return;
      const its = store[option]!;
      chosen[p] = option;
      aims.forEach(({ prices }, turn) => (spent[turn]![p + 1] = spent[turn]![p]! + prices.cost[option]!));
      if (its !== NONE) room[its]! -= size;
      if (limit[option] !== NONE) limitRoom[limit[option]!]! -= size;
      look(p + 1);
      if (its !== NONE) room[its]! += size;
      if (limit[option] !== NONE) limitRoom[limit[option]!]! += size;
    }
  };
  look(0);
  const { aim, bound } = aims[last]!;
  return { found: best, isWhole: !isStopped || isBest(bound, { aim, best: best.worth[last]! }) };
}

/** By package: 1 where it is as the one before it in size, choices and costs, so that they need no second order. */
function alikeInAll(part: PlacingPart, aims: readonly PricedAim[]): Uint8Array {
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
      if (part.seat[one] !== part.seat[other]) return 0;
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
