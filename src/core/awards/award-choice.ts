import type { ProviderId } from '../dataset/dataset.ts';
import type { LotId } from '../scenario/scenario.ts';
import type { AwardRule } from './award-wish.ts';

/** A seat as it is given by a choice. Minutes are a week's. */
export interface AwardedSeat {
  readonly lot: LotId;
  readonly provider: ProviderId;
  /** Care that it would be given, shared out as if packages could be divided. */
  readonly weeklyMinutes: number;
  /** What it has in the lot today and keeps, beside these. */
  readonly keptMinutes: number;
  /** The most it takes in the lot; infinite for no such limit. */
  readonly mostMinutes: number;
  readonly pencePerHour: number;
  readonly quality: number | null;
  /** True for a seat of a lot that nobody bids for. */
  readonly stands: boolean;
  readonly isPrimary: boolean;
  /** True where the provider has a seat in the lot now. */
  readonly isHeld: boolean;
}

export interface AwardedLot {
  readonly lot: LotId;
  /** What it asks for, without what stays with providers of today. */
  readonly askedMinutes: number;
  readonly unmetMinutes: number;
}

/** What could be had if a rule were put aside, all others kept; or, of a rule that counts, with one more allowed. */
export interface EasedRule {
  readonly rule: AwardRule;
  /** How many lots of a provider, or providers of a lot, there might then be; null where the rule is put aside. */
  readonly allowing: number | null;
  /** Null where the other rules cannot be kept together even so. */
  readonly best: {
    readonly unmetMinutes: number;
    /** Pence for an hour × minutes a week. */
    readonly penceMinutes: number;
    /** False where time ran out: it may be better still. */
    readonly isProven: boolean;
  } | null;
}

/** Who is best appointed: least unmet, then least cost, then most quality, then fewest changes of seats. */
export interface AwardChoice {
  /** By lot in the order of the task, most hours first. */
  readonly seats: readonly AwardedSeat[];
  readonly lots: readonly AwardedLot[];
  readonly unmetMinutes: number;
  /** Pence for an hour × minutes a week, of the care given. */
  readonly penceMinutes: number;
  /** No choice leaves fewer minutes unmet, or pays less with so few unmet: proven bounds. */
  readonly leastUnmetMinutes: number;
  readonly leastPenceMinutes: number;
  /** Rules of which no choice keeps all; empty where every rule is kept. None of them can be left out of the list. */
  readonly conflict: readonly AwardRule[];
  /** One for each rule kept, in their order; empty until they are worked out. */
  readonly eased: readonly EasedRule[];
}
