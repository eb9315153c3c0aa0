import type { Random } from '../random.ts';
import { HOME_CARE, LEARNING_DISABILITY, LIVE_IN, MENTAL_HEALTH } from './invent-care.ts';
import { inventNames } from './invent-names.ts';

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

/** What a council knows of a provider before chance gives it a name. */
export type Sketch = Omit<Provider, 'name' | 'cqcRating'>;

export function sketch(
  role: Provider['role'],
  capacityHours: number,
  hourlyRate: number,
  services: readonly string[],
  lots: readonly string[] = [],
): Sketch {
  return { role, capacityHours, hourlyRate, services, lots };
}

/** Pounds that a provider's rate lies above or below its sketch, at most. */
const RATE_SPREAD = 0.45;

/** Adds what chance decides: a fictional name, a rating, and a rate near the one sketched. */
export function nameProviders(sketches: readonly Sketch[], random: Random): Provider[] {
  const names = inventNames(sketches.length, random);
  return sketches.map((provider, at) => {
    const weights = provider.role === 'Lot' ? CQC_WEIGHTS_OF_LEADERS : CQC_WEIGHTS;
    const rate = provider.hourlyRate + RATE_SPREAD * random.between(-1, 1);
    return {
      ...provider,
      name: names[at]!,
      hourlyRate: Math.round(rate * 100) / 100,
      cqcRating: CQC_RATINGS[random.weighted(weights)]!,
    };
  });
}
