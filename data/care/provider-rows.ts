import type { Provider } from './provider.ts';
import type { Registration } from './register-providers.ts';

/** The headings of `providers.csv`; `livingWage` is the one that the area's providers may pay. */
export function providerHeadings(livingWage: string): string[] {
  return [
    'Provider',
    'Role',
    'Lots',
    'Capacity hours per week',
    'Hourly rate',
    'CQC rating',
    `Pays ${livingWage}`,
    'Electronic call monitoring',
    'Longitude',
    'Latitude',
    'Services',
    'Client groups',
    'Double-handed',
  ];
}

/** Rows of `providers.csv`, under `providerHeadings`. */
export function providerRows(
  providers: readonly Provider[],
  registrations: readonly Registration[],
): string[][] {
  const yesOrNo = (is: boolean) => (is ? 'Yes' : 'No');
  return providers.map((provider, at) => {
    const registration = registrations[at]!;
    return [
      provider.name,
      provider.role,
      provider.lots.join('; '),
      String(provider.capacityHours),
      provider.hourlyRate.toFixed(2),
      provider.cqcRating,
      yesOrNo(registration.paysLivingWage),
      yesOrNo(registration.monitorsCalls),
      registration.at[0].toFixed(3),
      registration.at[1].toFixed(3),
      provider.services.join('; '),
      registration.clientGroups.join('; '),
      yesOrNo(registration.takesDoubleHanded),
    ];
  });
}
