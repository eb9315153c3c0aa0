import { familiesOf, type PlacingAim } from './placing-aims.ts';
import { NONE, type PlacingPart } from './placing-part.ts';

/** Which states a search has been in. */
export interface SeenStates {
  /** Whether the search was at this package with the same room everywhere and no more spent; remembers if not. */
  isKnown(p: number): boolean;
}

const SLOTS = 1 << 15;

/**
 * States of a search through a part: how far it is, the room that is left everywhere, and which families with packages
 * yet to come will change whatever comes. From two like states the same can follow, so that the one that has spent
 * more of some aim, and less of none, need not be followed. What has been spent on shares is not in a sum, so
 * that with that aim no state is ever known. Each state has one place, and the last to come there keeps it.
 */
export function seenStates(
  part: PlacingPart,
  aims: readonly { readonly aim: PlacingAim }[],
  room: Int32Array,
  limitRoom: Int32Array,
  chosen: Int32Array,
  likeBefore: Uint8Array,
): SeenStates {
  const { task, at, firstOption, store, provider } = part;
  const families = familiesOf(part).filter(({ length }) => length > 1);
  if (families.length > 30 || aims.some(({ aim }) => aim.rows.some(({ isExact }) => isExact)))
    return { isKnown: () => false };
  const familyOf = new Int32Array(at.length).fill(NONE);
  families.forEach((family, its) => family.forEach((p) => (familyOf[p] = its)));
  const openFrom = Int32Array.from({ length: at.length }, (_, p) =>
    families.reduce((open, family, its) => (family.at(-1)! >= p ? open | (1 << its) : open), 0),
  );
  const width = 3 + room.length + limitRoom.length;
  const keys = new Int32Array(SLOTS * width).fill(NONE);
  const spentAt = new Float64Array(SLOTS * aims.length);
  const key = new Int32Array(width);
  const turns = aims.length;
  const spent = new Float64Array(turns);
  const spentTo = new Float64Array(at.length * turns);
  const broken = new Int32Array(at.length);
  const costs = aims.map(({ aim }) => aim.cost);

  /** What is chosen before package p adds only its last choice to what is chosen before the one before. */
  const readState = (p: number): void => {
    spent.fill(0);
    if (p > 0) {
      const option = chosen[p - 1]!;
      const its = familyOf[p - 1]!;
      const isKept = store[option] !== NONE && provider[store[option]!] === task.keeper[at[p - 1]!];
      const isBreaking = its !== NONE && !isKept && ((broken[p - 1]! >>> its) & 1) === 0;
      broken[p] = isBreaking ? broken[p - 1]! | (1 << its) : broken[p - 1]!;
      for (let turn = 0; turn < turns; turn++)
        spent[turn] =
          spentTo[(p - 1) * turns + turn]! + costs[turn]![option]! + (isBreaking && turn === 2 ? 1 : 0);
      spentTo.set(spent, p * turns);
    }
    key[0] = p;
    key[1] = broken[p]! & openFrom[p]!;
    // Of packages that are alike the later one may only have what the one before it has, or what comes after that.
    key[2] = p > 0 && likeBefore[p] === 1 ? chosen[p - 1]! - firstOption[p - 1]! : NONE;
    key.set(room, 3);
    key.set(limitRoom, 3 + room.length);
  };

  return {
    isKnown: (p) => {
      readState(p);
      let mixed = 0;
      for (const part of key) mixed = Math.imul(mixed ^ part, 0x9e3779b1) ^ (mixed >>> 15);
      const slot = ((mixed ^ (mixed >>> 13)) >>> 0) % SLOTS;
      let isSame = true;
      for (let next = 0; next < width && isSame; next++) isSame = keys[slot * width + next] === key[next];
      if (isSame && spent.every((amount, turn) => amount >= spentAt[slot * spent.length + turn]! - 1e-9))
        return true;
      keys.set(key, slot * width);
      spentAt.set(spent, slot * spent.length);
      return false;
    },
  };
}
