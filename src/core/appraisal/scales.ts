import type { GeographyTest } from '../scenario/assumptions.ts';
import type { Tested } from './appraisal.ts';

/** What a test's number is in, and which numbers are worth 0 and 100; in between scores lie on a straight line. */
export interface Scale {
  /** `share` of 1; minutes of travel for each hour of care; a Gini coefficient. */
  readonly unit: 'share' | 'minutes' | 'gini';
  readonly nothingAt: number;
  readonly allAt: number;
}

const MORE_IS_BETTER: Scale = { unit: 'share', nothingAt: 0, allAt: 1 };

/** The ends are choices, and are shown beside every score: half an hour of travel for an hour of care, a quarter of all hours stranded. */
export const SCALES: Readonly<Record<GeographyTest, Scale>> = {
  'primary-care': MORE_IS_BETTER,
  rostering: { unit: 'minutes', nothingAt: 30, allAt: 0 },
  'green-travel': MORE_IS_BETTER,
  recruitment: MORE_IS_BETTER,
  viability: MORE_IS_BETTER,
  resilience: { unit: 'share', nothingAt: 0.25, allAt: 0 },
  continuity: MORE_IS_BETTER,
  equity: { unit: 'gini', nothingAt: 0.25, allAt: 0 },
};

/** A test's number with its score: 0 to 100 on the straight line between the ends of its scale, and no further. */
export function onScale<Raw>(test: GeographyTest, value: number | null, raw: Raw): Tested<Raw> {
  if (value === null) return { value, score: null, raw };
  const { nothingAt, allAt } = SCALES[test];
  const score = (100 * (value - nothingAt)) / (allAt - nothingAt);
  return { value, score: Math.min(100, Math.max(0, score)), raw };
}
