import type { Assignment, Lot } from '../scenario/scenario.ts';
import type { Aim } from './lot-wish.ts';

/** What a plan is worth by every aim, asked for or not, in the units of `AIMS`: minutes, people, weight × km², … */
export type AimValues = Readonly<Record<Aim, number>>;

/** What a plan changes from the one it was asked of. */
export interface LotChanges {
  readonly blocks: number;
  readonly people: number;
  readonly weeklyMinutes: number;
}

/**
 * Lots to choose from. `leaning` says which aim it gives more than was asked: null for the wish as it stands.
 * Lots that go on from the plan keep their number, name and colour; a new one has one of its own.
 */
export interface Alternative {
  readonly leaning: Aim | 'fewer-changes' | null;
  readonly lots: readonly Lot[];
  readonly assignment: Assignment;
  readonly values: AimValues;
  /** Weighted sum of values as the wish counts them, 1 for the plan of today where that counts; lower is better. */
  readonly cost: number;
  /** Minutes outside the bands asked for. */
  readonly outOfBandMinutes: number;
  readonly isContiguous: boolean;
  readonly changes: LotChanges;
}

/** How a search for alternatives stands. */
export interface SuggestProgress {
  /** 0 to 1. */
  readonly done: number;
  readonly iterations: number;
  /** The best so far by the wish as it stands; always a plan that could be used. */
  readonly best: Alternative;
}

/** The plan of today, then by the same measures what to choose from, as `chooseAlternatives` puts it in order. */
export interface Suggestion {
  readonly today: Alternative;
  readonly alternatives: readonly Alternative[];
  readonly iterations: number;
}
