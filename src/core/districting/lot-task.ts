import type { CompressedRows } from '../fabric/fabric.ts';

/**
 * What the search for lots is asked: blocks to lots, in columns, small enough to be sent to a worker. It
 * knows nothing of councils: lots are numbered from 0, weights are what bands and shapes count (minutes of
 * care a week, or people), and places are metres on a plane.
 */
export interface LotTask {
  readonly blockCount: number;
  readonly lotCount: number;
  /** By block; 0 or more. */
  readonly weight: Float64Array;
  /** By block, metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Who can be in one piece with whom: with what a link joins and without what one severs. */
  readonly touching: CompressedRows;
  /** Beside each of `touching.targets`: the length of the border; 0 where a link joins. */
  readonly borderLength: Float64Array;
  /** The lot of each block in the plan to begin with, or -1 for none; null where there is no such plan. */
  readonly current: Int16Array | null;
  /** True to begin beside `current` also from plans that know nothing of it, as is done where there is none. */
  readonly afresh?: boolean;
  /** 1 for a block that stays in its lot of `current`, or in none; null for no such block. */
  readonly held: Uint8Array | null;
  /** By lot: 1 for one that neither loses nor gains a block; null for no such lot. */
  readonly closed: Uint8Array | null;
  /** By lot: the weight it should keep within. 0 and Infinity for no such end. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /**
   * How the weight outside bands counts: `null` is a hard band, where a plan further outside is worse
   * whatever its cost; a number is the cost of one even share (total weight ÷ lots) outside.
   */
  readonly bandCost: number | null;
  /** What a plan costs is the sum of these: value × weight ÷ scale. */
  readonly terms: readonly LotTerm[];
  /** True where no term with `guarded` may end above its value in `current`. */
  readonly neverWorse: boolean;
}

/** One aim in numbers. Lower values are better. `scale` is the value that counts as 1, above 0. */
export type LotTerm = TermKind & {
  readonly weight: number;
  readonly scale: number;
  /** With `neverWorse`: may not end above its value in the plan to begin with. */
  readonly guarded: boolean;
};

export type TermKind =
  /** Σ over lots, Σ over blocks of weight × (distance in km to the lot's centre of weight)². */
  | { readonly kind: 'inertia' }
  /** Σ over lots of the least, over the lot's own blocks c, of Σ weight × (distance in km to c)². Hess et al. 1965. */
  | { readonly kind: 'inertia-about-block' }
  /** Σ of the lengths of borders between different lots, each once. With lengths of 1: cut edges. */
  | { readonly kind: 'border' }
  /** Σ over lots of |weight of the lot − total ÷ lots| ÷ 2: what would have to move to make all equal. */
  | { readonly kind: 'evenness' }
  /**
   * Σ over zones of the minutes outside the lot that has most of the zone's. `rows` lists the zones of each
   * block, `minutes` lies beside its targets. `held` minutes elsewhere do not count.
   */
  | {
      readonly kind: 'zones';
      readonly zoneCount: number;
      readonly rows: CompressedRows;
      readonly minutes: Float64Array;
    }
  /** Σ over blocks of `cost[block × lotCount + lot]`. */
  | { readonly kind: 'lot-cost'; readonly cost: Float64Array }
  /** Σ over lots of √(area × visits): how far carers go grows as this does. Daganzo 1984. By block: km² and visits. */
  | { readonly kind: 'spread'; readonly area: Float64Array; readonly visits: Float64Array }
  /** Σ over lots of |part in the lot − weight of the lot × share of the part in all| ÷ 2. By block: the part of its weight. */
  | { readonly kind: 'mix'; readonly part: Float64Array }
  /** Σ over lots of what its weight is above `room[lot]`. */
  | { readonly kind: 'room'; readonly room: Float64Array };

/** A plan that a search found, and what it is worth. */
export interface FoundPlan {
  /** The lot of each block, from 0; -1 for a held block in none, or that no lot can reach. */
  readonly assignment: Int16Array;
  /** By term: its value. */
  readonly values: Float64Array;
  /** Σ weight × value ÷ scale. */
  readonly cost: number;
  /** Weight outside bands, summed over lots; 0 is inside all. */
  readonly excess: number;
  /** Separate pieces beyond one a lot, and lots without a block; 0 is every lot in one piece. */
  readonly strays: number;
}

/** How a search stands. */
export interface SearchStep {
  readonly best: FoundPlan;
  /** Flips proposed and trees drawn so far. */
  readonly iterations: number;
}
