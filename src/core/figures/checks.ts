import type { BlockIndex } from '../fabric/fabric.ts';
import type { Band } from '../scenario/rules.ts';
import type { LotId } from '../scenario/scenario.ts';

export type CheckKind =
  | 'every-block-in-a-lot'
  | 'lots-in-one-piece'
  | 'no-lot-inside-another'
  | 'hours-in-band'
  | 'enough-providers'
  | 'zones-in-one-lot';

/**
 * One rule of the checklist and how the plan stands to it. Nothing here stops an edit. A plan, or a
 * rule, that has not been begun is 'not started', not broken.
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
