import { NO_LOT, type Lot } from '../scenario/scenario.ts';
import { sumByLot } from './aim-values.ts';
import type { LotFacts, SuggestRequest } from './lot-facts.ts';

/** What a search leaves as it is. */
export interface Staying {
  /** By block: 1 for one that stays in its lot of today, or in none. */
  readonly held: Uint8Array;
  /** Numbers of lots that neither lose nor gain a block. */
  readonly closed: ReadonlySet<number>;
  /** Numbers of lots that must go on: closed ones, and those of which a block stays. */
  readonly fixed: ReadonlySet<number>;
}

/**
 * What locks keep, and what was not asked for: with only some lots to change, other lots and ground that is
 * in none stay as they are.
 */
export function whatStays({ facts, wish }: SuggestRequest): Staying {
  const { lots, assignment } = facts;
  const isOpen = (lot: Lot) =>
    !facts.lockedLots.includes(lot.id) && (wish.onlyLots.length === 0 || wish.onlyLots.includes(lot.id));
  const closed = new Set<number>(lots.filter((lot) => !isOpen(lot)).map(({ id }) => id));
  const held = Uint8Array.from(assignment, (lot, block) =>
    Number(facts.held?.[block] === 1 || closed.has(lot) || (wish.onlyLots.length > 0 && lot === NO_LOT)),
  );
  const fixed = new Set(closed);
  held.forEach((isHeld, block) => {
    if (isHeld === 1 && assignment[block] !== NO_LOT) fixed.add(assignment[block]!);
  });
  return { held, closed, fixed };
}

/**
 * The lots of today that the places of a search begin as, and null for each new lot. Of more lots than wanted
 * those with least weight have no place; those that must go on always have one.
 */
export function lotSlots(facts: LotFacts, { fixed }: Staying, lotCount: number): readonly (Lot | null)[] {
  const weight = sumByLot(facts, facts.weight);
  const ranked = facts.lots
    .map(({ id }, at) => ({ id, rank: fixed.has(id) ? Infinity : weight[at]! }))
    .toSorted((a, b) => (a.rank === b.rank ? a.id - b.id : b.rank - a.rank));
  const staying = new Set(ranked.slice(0, Math.max(lotCount, fixed.size)).map(({ id }) => id));
  const kept = facts.lots.filter(({ id }) => staying.has(id));
  return [...kept, ...Array.from({ length: Math.max(0, lotCount - kept.length) }, () => null)];
}
