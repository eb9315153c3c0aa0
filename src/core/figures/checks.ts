import type { ProviderId } from '../dataset/dataset.ts';
import type { BlockIndex } from '../fabric/fabric.ts';
import type { Band, CqcRating } from '../scenario/rules.ts';
import type { LotId } from '../scenario/scenario.ts';

export type CheckKind =
  | 'every-block-in-a-lot'
  | 'lots-in-one-piece'
  | 'no-lot-inside-another'
  | 'hours-in-band'
  | 'enough-providers'
  | 'not-too-many-providers'
  | 'lots-per-provider'
  | 'share-of-area'
  | 'one-place-in-a-lot'
  | 'cqc-rating'
  | 'registered-in-area'
  | 'provider-hours-in-band'
  | 'zones-in-one-lot';

/**
 * One rule of the checklist and how the plan stands to it. Nothing here stops an edit. A plan, or a
 * rule, that has not been begun is 'not started', not broken; so is a rule that is not set.
 */
export interface Check {
  readonly kind: CheckKind;
  /** The position of the layer that 'zones-in-one-lot' is about. */
  readonly layer?: number;
  readonly state: 'met' | 'broken' | 'not-started';
  /** What breaks the rule, the weightiest first; empty unless it is broken. */
  readonly findings: readonly Finding[];
}

export type Finding =
  /** Blocks in no lot that touch each other, and what they hold. */
  | {
      readonly kind: 'unassigned';
      readonly blocks: readonly BlockIndex[];
      readonly packages: number;
      readonly weeklyMinutes: number;
    }
  /** A piece of a lot apart from its largest one. `neighbours` are the lots beside it, longest border first. */
  | {
      readonly kind: 'stray';
      readonly lot: LotId;
      readonly blocks: readonly BlockIndex[];
      readonly weeklyMinutes: number;
      readonly neighbours: readonly LotId[];
    }
  /** A lot, or ground in no lot (`NO_LOT`), that one lot lies all round. */
  | {
      readonly kind: 'enclosed';
      readonly lot: LotId;
      readonly by: LotId;
      readonly blocks: readonly BlockIndex[];
    }
  | {
      readonly kind: 'under-band' | 'over-band';
      readonly lot: LotId;
      readonly weeklyMinutes: number;
      readonly band: Band;
    }
  | {
      readonly kind: 'too-few-providers';
      readonly lot: LotId;
      readonly has: number;
      readonly needs: number;
    }
  | {
      readonly kind: 'too-many-providers';
      readonly lot: LotId;
      readonly has: number;
      readonly most: number;
    }
  /** The lots in which the provider has a primary seat, in ledger order. */
  | {
      readonly kind: 'too-many-lots';
      readonly provider: ProviderId;
      readonly lots: readonly LotId[];
      readonly most: number;
    }
  /** What its seats give the provider, of all the area's minutes; more than `mostPercent` of them. */
  | {
      readonly kind: 'too-large-share';
      readonly provider: ProviderId;
      readonly weeklyMinutes: number;
      readonly areaMinutes: number;
      readonly mostPercent: number;
    }
  /** A provider with more than one place in a lot: seats in it, and whether it stands behind it as well. */
  | {
      readonly kind: 'two-places-in-lot';
      readonly provider: ProviderId;
      readonly lot: LotId;
      readonly seats: number;
      readonly standsBehind: boolean;
    }
  | {
      readonly kind: 'rated-below';
      readonly provider: ProviderId;
      readonly rating: CqcRating;
      readonly least: CqcRating;
    }
  /** `says` is what its file has in place of a rating, null for nothing. */
  | {
      readonly kind: 'not-rated';
      readonly provider: ProviderId;
      readonly says: string | null;
      readonly least: CqcRating;
    }
  | { readonly kind: 'registered-elsewhere' | 'registered-place-not-known'; readonly provider: ProviderId }
  | {
      readonly kind: 'provider-under-band' | 'provider-over-band';
      readonly provider: ProviderId;
      readonly weeklyMinutes: number;
      readonly band: Band;
    }
  /** A zone whose packages lie in more lots than one (`NO_LOT` for in none), the part with most hours first. */
  | {
      readonly kind: 'zone-divided';
      readonly layer: number;
      readonly zone: number;
      readonly parts: readonly {
        readonly lot: LotId;
        readonly weeklyMinutes: number;
        readonly packages: number;
        readonly people: number;
      }[];
    };
