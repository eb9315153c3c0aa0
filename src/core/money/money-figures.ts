import type { MoneyAssumptions, Range } from '../scenario/assumptions.ts';
import type { ContractRow } from './contracts.ts';
import type { Guarantee } from './guaranteed-hours.ts';
import type { TermCost } from './over-term.ts';
import type { Cost, CostLine } from './price-sums.ts';

/** What care costs, today or under a plan: in all, and for each hour, visit and person. Pounds. */
export interface CostSide {
  readonly cost: Cost;
  /** The same for a year of 365 days, which is 1/7 of a week longer than 52 weeks. */
  readonly poundsIn365Days: Range;
  /** Minutes a week, before reablement, whose rate is assumed. */
  readonly assumedMinutes: number;
  readonly packages: number;
  readonly people: number;
  /** A week's. */
  readonly visits: number;
  /** Each is null where there is nothing to divide by. */
  readonly perHour: Range | null;
  readonly perVisit: Range | null;
  readonly perPersonWeek: Range | null;
  readonly perPersonYear: Range | null;
}

/** What a row of costs is of: a thing with a name; packages of which the file says nothing; or one of the kinds that every plan knows. */
export type CostRowKind = ContractRow['of'] | CostLine;

/** One row of a table of costs: beside each other, today and under the plan. */
export interface CostRow {
  readonly of: CostRowKind;
  /** Where it is 'named': of a provider, a lot, a contract or a service. Empty otherwise. */
  readonly name: string;
  readonly today: Cost;
  readonly plan: Cost;
}

/** Everything that is said of a plan's money. Pounds are a year's of 52 weeks unless their name says more. */
export interface MoneyFigures {
  readonly today: CostSide;
  readonly plan: CostSide;
  /** The plan less today. */
  readonly difference: Range;
  /** Rows of each list add up to `today.cost` and `plan.cost`. */
  readonly lines: readonly CostRow[];
  readonly byProvider: readonly CostRow[];
  readonly byLot: readonly CostRow[];
  readonly byContract: readonly CostRow[];
  readonly byService: readonly CostRow[];
  /** Hours that nobody takes, and what they would cost at today's rates without premium: money avoided, not saved. */
  readonly unmet: { readonly packages: number; readonly weeklyMinutes: number; readonly pounds: number };
  readonly guarantees: readonly Guarantee[];
  /** What guaranteed hours cost that are not used, if the use falls by so many per cent. */
  readonly ifUseFalls: readonly { readonly fallPercent: number; readonly cost: Cost }[];
  /** The uplift without the hours of providers that pay a living wage already; null where no provider is known to. */
  readonly upliftForTheOthers: Cost | null;
  /** True where the files say which packages are in rural places. */
  readonly knowsRural: boolean;
  readonly term: TermCost;
  /** What the value over the term needs, at its least and its most; null where it is above no threshold. */
  readonly approval: Readonly<Record<keyof Range, MoneyAssumptions['thresholds'][number] | null>>;
  /** The author's statement. */
  readonly kindOfMoney: MoneyAssumptions['kindOfMoney'];
}
