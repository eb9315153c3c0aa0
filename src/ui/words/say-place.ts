import type { BandState, ProviderPlace, ProviderSeat } from '../../core/figures/provider-places.ts';
import type { Lot } from '../../core/scenario/scenario.ts';
import { sayList } from './say-list.ts';
import { sayLot } from './say-lot.ts';
import { sayPlace } from './say-number.ts';

/** What a seat is: `lead`, `second`, `third`, `supplementary`. */
export function sayRole({ role, place }: Pick<ProviderSeat, 'role' | 'place'>): string {
  if (role === 'supplementary') return 'supplementary';
  return place === 0 ? 'lead' : sayPlace(place + 1);
}

/** What a provider is in the plan: `Lead of North and Centre, back-up`; the same role in many lots is said once. */
export function sayRoles(
  { seats, standby }: Pick<ProviderPlace, 'seats' | 'standby'>,
  lots: readonly Lot[],
): string {
  const roles = [...new Set(seats.map(sayRole))].map((role) => {
    const ofRole = seats.filter((seat) => sayRole(seat) === role);
    return `${role} in ${sayList(ofRole.map(({ lot }) => sayLot(lots, lot)))}`;
  });
  const all = [...roles, ...(standby === null ? [] : [standby])].join('; ');
  return all === '' ? 'No place in this plan' : all.charAt(0).toUpperCase() + all.slice(1);
}

/** How a provider's hours stand to the band for providers, in a word or two. */
export const BAND_STATES: Readonly<Record<BandState, string>> = {
  within: 'In its band',
  under: 'Too few hours',
  over: 'Too many hours',
};
