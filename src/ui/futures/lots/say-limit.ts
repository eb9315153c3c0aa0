import type { LotWish } from '../../../core/suggest/lot-wish.ts';
import { sayCount, sayNumber } from '../../words/say-number.ts';

/** The limit as a share of the plan's own value, up to the next tenth of a per cent: `0.031` is said as 3.1%. */
export function sayLimit(value: number, bound: number): string {
  const tenths = value > 0 ? Math.ceil(((value - bound) / value) * 1000 - 1e-6) : 0;
  return `${sayNumber(Math.max(0, tenths) / 10)}%`;
}

/** The sentence of the limit, of a plan with so many lots. */
export function sayProof(value: number, bound: number, lots: number, hasBands: boolean): string {
  const limit = sayLimit(value, bound);
  const such = `with ${lots === 1 ? 'this lot' : `these ${sayCount(lots, 'lot')}`}${hasBands ? ' and bands' : ''}`;
  return limit === '0%'
    ? `No plan ${such} can be more compact than this one.`
    : `No plan ${such} can be more than ${limit} more compact than this one.`;
}

/** How far care lies from the middle of its lot, to 10 metres: `2.71 km`. Least is rounded down, as no plan has less. */
export function sayDistance(inertia: number, weight: number, isLeast: boolean): string {
  const kilometres = Math.sqrt(inertia / Math.max(1, weight));
  return `${sayNumber(isLeast ? Math.floor(kilometres * 100) / 100 : kilometres)} km`;
}

/** What the limit is about, and what it leaves out; each a sentence. */
export function sayCovered({ bandPercent }: LotWish, hasBands: boolean, isInBands: boolean): string[] {
  const bands =
    bandPercent === null
      ? 'the fewest and most hours of each lot in your rules'
      : `hours within ${sayNumber(bandPercent)}% of an even share`;
  return [
    hasBands
      ? `It covers every plan with as many lots and with ${bands}. What is locked stays.`
      : 'It covers every plan with as many lots, of any size. What is locked stays.',
    ...(isInBands ? [] : ['This plan itself is not inside those bands, so the two are not quite alike.']),
    'It does not ask that a lot is in one piece, or for your other wishes. Plans that must also do that can gain less still.',
    'It takes care to be where it is today, in the middle of each block. Every block that can be in a lot is in one.',
  ];
}
