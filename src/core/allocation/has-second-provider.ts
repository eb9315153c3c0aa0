import type { Offers } from './offers.ts';

/** Whether any lot has a second main provider: without one, a plan is the same with the lead alone. */
export function hasSecondProvider({ seats }: Pick<Offers, 'seats'>): boolean {
  return seats.some((ofLot) => ofLot.filter(({ role }) => role === 'primary').length > 1);
}
