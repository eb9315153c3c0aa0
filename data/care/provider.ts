import type { Random } from '../random.ts';
import { HOME_CARE, LEARNING_DISABILITY, LIVE_IN, MENTAL_HEALTH } from './invent-care.ts';

/** A row of `providers.csv`. */
export interface Provider {
  readonly name: string;
  readonly role: 'Lot' | 'Back-up' | 'Specialist' | 'Spot';
  /** Lots it has today. */
  readonly lots: readonly string[];
  readonly capacityHours: number;
  /** Pounds. */
  readonly hourlyRate: number;
  readonly cqcRating: string;
  readonly services: readonly string[];
}

export const GENERAL_SERVICES: readonly string[] = [HOME_CARE, LIVE_IN];
export const SPECIALIST_SERVICES: readonly string[] = [LEARNING_DISABILITY, MENTAL_HEALTH];

const CQC_RATINGS = ['Outstanding', 'Good', 'Requires improvement', 'Not yet rated'];
const CQC_WEIGHTS = [0.04, 0.5, 0.09, 0.37];
const CQC_WEIGHTS_OF_LEADERS = [0.1, 0.8, 0.1];

/** Adds to a provider what chance decides: its rating, and a rate near the one given. */
export function completeProvider(
  provider: Omit<Provider, 'cqcRating'>,
  rateSpread: number,
  random: Random,
): Provider {
  const weights = provider.role === 'Lot' ? CQC_WEIGHTS_OF_LEADERS : CQC_WEIGHTS;
  const rate = provider.hourlyRate + rateSpread * random.between(-1, 1);
  return {
    ...provider,
    hourlyRate: Math.round(rate * 100) / 100,
    cqcRating: CQC_RATINGS[random.weighted(weights)]!,
  };
}
