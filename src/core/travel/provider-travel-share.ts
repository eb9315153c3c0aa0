import type { Ledger } from '../figures/ledger.ts';
import type { LotId, Scenario } from '../scenario/scenario.ts';
import { blockCareOf } from './block-care.ts';
import { lotGrounds } from './lot-grounds.ts';
import { travelIn } from './travel-in.ts';

/**
 * By provider's position: minutes of travel for each minute of care, over the lots it has a seat in. What a
 * provider can deliver decides who takes what, so travel is reckoned before that: a seat has its target
 * share of its lot's packages against the seats of the same role. A provider that only stands behind lots is
 * reckoned to have one carer's run of clients in each of them. Time in proportion to blocks and seats.
 */
export function providerTravelShare(ledger: Ledger, scenario: Scenario): Float64Array {
  const { lots, appointments, standby, assumptions } = scenario;
  const { providers } = ledger.dataset;
  const grounds = lotGrounds(ledger, blockCareOf(ledger));
  const positions = new Map(providers.map(({ id }, position) => [id, position]));
  const travelMinutes = new Float64Array(providers.length);
  const careMinutes = new Float64Array(providers.length);
  const add = (position: number | undefined, lot: LotId, share: number) => {
    const ground = grounds[lot];
    if (position === undefined || ground === undefined) return;
    const { minutes } = travelIn(ground, share, assumptions.travel);
    travelMinutes[position]! += share * ground.carerVisits * minutes;
    careMinutes[position]! += share * ground.careMinutes;
  };
  const shareOfRole = new Map<string, number>();
  for (const { lot, role, share } of appointments) {
    shareOfRole.set(`${lot} ${role}`, (shareOfRole.get(`${lot} ${role}`) ?? 0) + share);
  }
  for (const { lot, provider, role, share } of appointments) {
    add(positions.get(provider), lot, share / shareOfRole.get(`${lot} ${role}`)!);
  }
  const seated = new Set(appointments.map(({ provider }) => provider));
  for (const { provider, lots: behind } of standby) {
    if (seated.has(provider)) continue;
    for (const lot of behind.length > 0 ? behind : lots.map(({ id }) => id)) {
      const clients = grounds[lot]?.clients ?? 0;
      if (clients > 0)
        add(positions.get(provider), lot, Math.min(1, assumptions.travel.visitsPerRun / clients));
    }
  }
  return travelMinutes.map((minutes, position) =>
    careMinutes[position]! > 0 ? minutes / careMinutes[position]! : 0,
  );
}
