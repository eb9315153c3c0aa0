import { NONE, type PlacingPart } from '../../../src/core/placing/placing-part.ts';

/** Every way to choose an option for each package of a small part that keeps to rooms and limits. */
export function* allChoices(part: PlacingPart): Generator<Int32Array> {
  const { at, units, firstOption, store, limit } = part;
  const room = [...part.roomUnits];
  const limitRoom = [...part.limitUnits];
  const chosen = new Int32Array(at.length);
  yield* from(0);

  function* from(p: number): Generator<Int32Array> {
    if (p === at.length) {
      yield chosen.slice();
      return;
    }
    for (let option = firstOption[p]!; option < firstOption[p + 1]!; option++) {
      const [its, limited] = [store[option]!, limit[option]!];
      if (its !== NONE && room[its]! < units[p]!) continue;
      if (limited !== NONE && limitRoom[limited]! < units[p]!) continue;
      if (its !== NONE) room[its]! -= units[p]!;
      if (limited !== NONE) limitRoom[limited]! -= units[p]!;
      chosen[p] = option;
      yield* from(p + 1);
      if (its !== NONE) room[its]! += units[p]!;
      if (limited !== NONE) limitRoom[limited]! += units[p]!;
    }
  }
}

/** The choice in which nobody takes anything. */
export function nobodyChosen({ at, firstOption }: PlacingPart): Int32Array {
  return at.map((_, p) => firstOption[p + 1]! - 1);
}

/** The least of all choices, aim by aim in their order. */
export function leastOfAll(part: PlacingPart, sum: (chosen: Int32Array) => number[]): number[] {
  let least: number[] | null = null;
  for (const chosen of allChoices(part)) {
    const worth = sum(chosen);
    if (least === null || isLess(worth, least)) least = worth;
  }
  return least!;
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, aim) => Math.abs(value - other[aim]!) > 1e-6);
  return at >= 0 && one[at]! < other[at]!;
}
