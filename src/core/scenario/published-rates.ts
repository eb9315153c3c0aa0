import type { DatedRate } from './assumptions.ts';

/**
 * Rates as published, for a plan to begin with. They are facts of their year and no figure reads them: a
 * person chooses one, changes it or adds the next year's.
 */
export const PUBLISHED_RATES: readonly DatedRate[] = [
  ...ofYears('price', 'Homecare Association minimum price, England', 'Homecare Association', {
    '2022-23': 23.2,
    '2023-24': 25.95,
    '2024-25': 28.53,
    '2025-26': 32.14,
  }),
  ...ofYears('price', 'Average paid by councils in England', 'Adult Social Care Finance Report', {
    '2024-25': 23.56,
  }),
  ...ofYears('price', 'Average paid by councils in England', 'Homecare Association survey', {
    '2025-26': 24.1,
  }),
  ...ofYears('pay', 'National Living Wage', 'GOV.UK', {
    '2022-23': 9.5,
    '2023-24': 10.42,
    '2024-25': 11.44,
    '2025-26': 12.21,
    '2026-27': 12.71,
  }),
  ...ofYears('pay', 'Real Living Wage', 'Living Wage Foundation', {
    '2023-24': 12,
    '2024-25': 12.6,
    '2025-26': 13.45,
  }),
  ...ofYears('pay', 'London Living Wage', 'Living Wage Foundation', {
    '2022-23': 11.95,
    '2023-24': 13.15,
    '2024-25': 13.85,
    '2025-26': 14.8,
  }),
];

function ofYears(
  of: DatedRate['of'],
  name: string,
  source: string,
  pounds: Readonly<Record<string, number>>,
): DatedRate[] {
  return Object.entries(pounds).map(([year, poundsPerHour]) => ({ name, of, year, poundsPerHour, source }));
}
