import type { MoneyAssumptions, Range } from '../scenario/assumptions.ts';
import { atBothEnds, sumRanges } from './ranges.ts';

/** What a yearly cost comes to over a term, in pounds. */
export interface TermCost {
  /** From the first year of the term on. */
  readonly years: readonly Range[];
  readonly total: Range;
  /** The same number of years at the price of the first. */
  readonly withoutInflation: Range;
}

/** Σ yearly × (1 + inflation)ⁿ for n = 0 to years − 1: prices rise from the second year on. */
export function overTerm(
  yearly: Range,
  { inflationPercent, termYears }: Pick<MoneyAssumptions, 'inflationPercent' | 'termYears'>,
): TermCost {
  const years = Array.from({ length: termYears }, (_, year) =>
    atBothEnds(yearly, (pounds) => pounds * (1 + inflationPercent / 100) ** year),
  );
  return {
    years,
    total: sumRanges(years),
    withoutInflation: atBothEnds(yearly, (pounds) => pounds * termYears),
  };
}
