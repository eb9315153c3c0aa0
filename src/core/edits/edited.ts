import type { Scenario } from '../scenario/scenario.ts';

/** Why an edit was not made: a key that `ui` says in plain English, with what it is about. */
export interface Refusal {
  readonly refused: RefusalReason;
  /** The name the reason is about, where there is one. */
  readonly about?: string;
}

export type RefusalReason =
  | 'no-such-lot'
  | 'no-such-block'
  | 'name-is-empty'
  | 'name-is-too-long'
  | 'name-is-taken'
  | 'colour-is-not-a-colour'
  | 'nothing-would-change'
  | 'provider-is-already-appointed'
  | 'provider-is-not-appointed'
  | 'provider-has-a-bid'
  | 'share-is-not-above-zero'
  | 'number-is-out-of-range'
  | 'too-many-lots'
  | 'cannot-merge-a-lot-with-itself'
  | 'lot-is-locked'
  | 'blocks-are-locked'
  | 'line-cuts-no-block'
  | 'line-is-too-tangled'
  | 'line-divides-nothing'
  | 'line-meets-no-border'
  | 'pieces-are-not-of-one-block'
  | 'pieces-do-not-touch'
  | 'text-is-empty'
  | 'text-is-too-long'
  | 'no-such-note'
  | 'no-such-link'
  | 'link-is-there-already'
  | 'band-is-upside-down'
  | 'most-is-under-least'
  | 'no-such-rating'
  | 'list-is-too-long'
  | 'thresholds-are-out-of-order'
  | 'year-is-not-a-financial-year'
  | 'proposal-is-open'
  | 'no-such-entry'
  | 'doing-nothing-stays'
  | 'todays-option-stays'
  | 'date-is-not-a-date'
  | 'months-are-out-of-order';

/** What an edit gives back: a new scenario, or the reason there is none. */
export type Edited = Scenario | Refusal;

export function isRefusal(edited: object): edited is Refusal {
  return 'refused' in edited;
}
