import type { ProviderId } from '../dataset/dataset.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The providers that have a seat in any lot, whatever its role, in the order of the plan. */
export function appointedProviders(appointments: Scenario['appointments']): ProviderId[] {
  return [...new Set(appointments.map(({ provider }) => provider))];
}
