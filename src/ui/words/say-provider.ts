import type { ProviderRole } from '../../core/dataset/dataset.ts';
import type { AppointmentRole } from '../../core/scenario/scenario.ts';

/** What a provider does for the council today. */
export const PROVIDER_ROLES: Record<ProviderRole, string> = {
  lot: 'has a lot today',
  'back-up': 'back-up today',
  specialist: 'specialist',
  spot: 'spot packages today',
};

/** What a seat is called. */
export const SEAT_ROLES: Record<AppointmentRole, string> = {
  primary: 'Main',
  supplementary: 'Supplementary',
};
