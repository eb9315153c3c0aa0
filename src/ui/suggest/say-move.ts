import type { SuggestedMove } from '../../core/suggest/suggested-move.ts';
import { NO_LOT, type Lot } from '../../core/scenario/scenario.ts';
import { sayLot } from '../words/say-lot.ts';
import { sayHours } from '../words/say-number.ts';

/** What a move does, without what it is good for: `Give Hillside to Centre`. */
export function sayMove({ to, from }: SuggestedMove, block: string, lots: readonly Lot[]): string {
  if (to === NO_LOT) return `Take ${block} out of ${sayLot(lots, from)}`;
  return from === NO_LOT
    ? `Give ${block} to ${sayLot(lots, to)}`
    : `Give ${block} from ${sayLot(lots, from)} to ${sayLot(lots, to)}`;
}

/** What a move is good or bad for: `14 h fewer with nobody, 30 h nearer an even share`. */
export function sayEffect({ unmetMinutes, unevenMinutes }: SuggestedMove): string {
  const parts = [
    ...(unmetMinutes === 0 ? [] : [`${sayChange(unmetMinutes, 'fewer', 'more')} with nobody`]),
    ...(unevenMinutes === 0 ? [] : [`${sayChange(unevenMinutes, 'nearer', 'further from')} an even share`]),
  ];
  return parts.join(', ');
}

function sayChange(minutes: number, less: string, more: string): string {
  return `${sayHours(Math.abs(minutes))} ${minutes < 0 ? less : more}`;
}
