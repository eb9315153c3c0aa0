import type { GeographyTest } from '../scenario/assumptions.ts';

/** The key of each test's definition, for screens and reports. */
export const TEST_FIGURES = {
  'primary-care': 'testPrimaryCare',
  rostering: 'testRostering',
  'green-travel': 'testGreenTravel',
  recruitment: 'testRecruitment',
  viability: 'testViability',
  resilience: 'testResilience',
  continuity: 'testContinuity',
  equity: 'testEquity',
} as const satisfies Readonly<Record<GeographyTest, string>>;
