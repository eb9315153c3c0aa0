import type { Provider } from './provider.ts';

export const PROVIDER_HEADINGS = [
  'Provider',
  'Role',
  'Lots',
  'Capacity hours per week',
  'Hourly rate',
  'CQC rating',
  'Services',
];

/** Rows of `providers.csv`, under `PROVIDER_HEADINGS`. */
export function providerRows(providers: readonly Provider[]): string[][] {
  return providers.map((provider) => [
    provider.name,
    provider.role,
    provider.lots.join('; '),
    String(provider.capacityHours),
    provider.hourlyRate.toFixed(2),
    provider.cqcRating,
    provider.services.join('; '),
  ]);
}
