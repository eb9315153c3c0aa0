import { expect, it } from 'vitest';
import type { ProviderSeat } from '../../../src/core/figures/provider-places.ts';
import { sayRoles } from '../../../src/ui/words/say-place.ts';
import { lotId, part, scenarioWith } from '../a-lot.ts';

const { lots } = scenarioWith(['North', 'Centre', 'South']);
const seat = (lot: number, role: ProviderSeat['role'], place: number): ProviderSeat => ({
  lot: lotId(lot),
  role,
  place,
  share: 1,
  capMinutes: null,
  given: part(0),
});

it('says what a provider is, each role once with its lots', () => {
  const seats = [seat(1, 'primary', 0), seat(2, 'primary', 1), seat(3, 'primary', 0)];
  expect(sayRoles({ seats, standby: 'back-up' }, lots)).toBe(
    'Lead in North and South; second in Centre; back-up',
  );
  expect(sayRoles({ seats: [seat(1, 'supplementary', 0)], standby: null }, lots)).toBe(
    'Supplementary in North',
  );
  expect(sayRoles({ seats: [], standby: null }, lots)).toBe('No place in this plan');
});
