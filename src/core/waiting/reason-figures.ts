import type { WaitingReason } from './explain-unplaced.ts';

/** The key of each reason's definition, for screens and reports. */
export const REASON_FIGURES = {
  'in-no-lot': 'inNoLot',
  'no-eligible-provider': 'noEligibleProvider',
  'too-far': 'tooFar',
  'no-second-provider': 'noSecondProvider',
  'no-capacity': 'noCapacity',
} as const satisfies Readonly<Record<WaitingReason, string>>;
