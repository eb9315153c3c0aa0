import type { Lot } from '../scenario/scenario.ts';
import type { SuggestRequest } from './lot-facts.ts';
import type { Staying } from './lot-slots.ts';

/** By lot: the weight that it should keep within; 0 and Infinity for no such end. */
export interface LotBands {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/**
 * The bands that are asked for: so far around an even share of what the open lots have together, or those of
 * the plan's rules, where a lot's own goes before that of all. A closed lot is as it is, and has none. Rules
 * speak of minutes: where no block has any, they ask for nothing. Null is a new lot.
 */
export function lotBands(
  request: SuggestRequest,
  { closed, held }: Staying,
  lots: readonly (Lot | null)[],
): LotBands {
  const { facts, wish } = request;
  const { weight, assignment } = facts;
  const isOut = (block: number) =>
    closed.has(assignment[block]!) || (held[block] === 1 && assignment[block] === 0);
  const openWeight = weight.reduce((sum, each, block) => (isOut(block) ? sum : sum + each), 0);
  const even = openWeight / (lots.length - closed.size);
  const ends = lots.map((lot): [number, number] => {
    if (lot !== null && closed.has(lot.id)) return [0, Infinity];
    if (wish.bandPercent !== null) {
      return [exactly(even * (1 - wish.bandPercent / 100)), exactly(even * (1 + wish.bandPercent / 100))];
    }
    const { leastMinutes, mostMinutes } = lot?.viability ?? facts.band;
    return facts.hasMinutes ? [leastMinutes ?? 0, mostMinutes ?? Infinity] : [0, Infinity];
  });
  return {
    least: Float64Array.from(ends, ([least]) => Math.max(0, least)),
    most: Float64Array.from(ends, ([, most]) => most),
  };
}

/** A multiple of 1/64, so that what lies outside is exact. */
function exactly(weight: number): number {
  return Math.round(weight * 64) / 64;
}
