import type { FactKind } from '../dataset/packages.ts';
import type { ProviderId } from '../dataset/dataset.ts';
import type { DisclosureRuleName, SafeCount } from '../disclosure/disclosure-rules.ts';
import type { PlanFigureKey } from '../comparison/plan-figures.ts';
import type { CheckKind } from '../figures/checks.ts';
import type { Exception } from '../paper/paper.ts';
import type { AppointmentRole, LotId, ScenarioId } from '../scenario/scenario.ts';

/**
 * Everything of a project that may leave the app, counted and protected once and together, so that no set
 * of tables, pictures and files made from it gives back what one of them hides. Counts are of people unless
 * their name says packages.
 *
 * - Counts follow the rule: small ones hidden, others to the nearest multiple it says, and as many more
 *   hidden as it takes; see `protect-counts`.
 * - Hours and pounds of fewer people than may be shown are hidden (null). All others are rounded, hours a
 *   week to `HOURS_TO` and pounds a year to `POUNDS_TO`, about one person's care, and within a table so that
 *   rows add up to their total.
 * - Numbers of lots, blocks, providers, rules and square kilometres are nobody's, and are exact.
 */
export interface Publication {
  readonly rule: DisclosureRuleName;
  /** What may leave beyond the rule; with 'exact-counts' nothing is hidden and nothing rounded. */
  readonly exceptions: readonly Exception[];
  /** How many counts there are; of these, hidden for being small, and hidden to protect those. */
  readonly counts: { readonly all: number; readonly small: number; readonly keptBack: number };
  readonly area: {
    readonly name: string;
    readonly invented: boolean;
    /** Days since 1 January 1970 that the packages are of, or null. */
    readonly asOf: number | null;
    readonly fingerprint: string;
    readonly people: SafeCount;
    readonly packages: SafeCount;
    readonly hours: SafeNumber;
  };
  /** The first is what the others are set against. */
  readonly plans: readonly PublishedPlan[];
}

/** A number that is not a count, as it may be shown; null where it is hidden. */
export type SafeNumber = number | null;

export const HOURS_TO = 10;
export const POUNDS_TO = 10_000;

/** A figure of a plan as it may be shown: hidden, not applying (null), or the number. */
export type SafeFigure =
  | { readonly hidden: true }
  | {
      readonly hidden: false;
      readonly value: number | null;
      readonly least?: number;
      readonly most?: number;
    };

export interface PublishedPlan {
  readonly scenario: ScenarioId;
  readonly name: string;
  readonly figures: Readonly<Record<PlanFigureKey, SafeFigure>>;
  /** In ledger order. */
  readonly lots: readonly PublishedLot[];
  /** Packages in no lot; null where there are none. */
  readonly noLot: PublishedSums | null;
  readonly total: PublishedSums;
  /** Providers that are given anything, those with most hours first. */
  readonly providers: readonly PublishedProvider[];
  /** One a layer of zones, in the order of the data. */
  readonly zones: readonly PublishedZones[];
  readonly checks: readonly {
    readonly kind: CheckKind;
    readonly layer?: number;
    readonly state: 'met' | 'broken' | 'not-started';
    /** How many findings break it. */
    readonly findings: number;
  }[];
  /** From the first plan to this one; null for the first. */
  readonly change: PublishedChange | null;
  /** People by each thing the files say of them: who changes provider, who waits. */
  readonly groups: readonly PublishedGroups[];
}

/** What some packages come to and where they go; the four kinds of hours add up to `hours` where none is hidden. */
export interface PublishedSums {
  readonly people: SafeCount;
  readonly hours: SafeNumber;
  /** People who wait for a provider today. */
  readonly waitingToday: SafeCount;
  readonly ownHours: SafeNumber;
  readonly backUpHours: SafeNumber;
  readonly spotHours: SafeNumber;
  readonly unmetHours: SafeNumber;
  readonly unmetPackages: SafeCount;
  readonly peopleChangingProvider: SafeCount;
  readonly poundsAYear: SafeNumber;
}

export interface PublishedLot extends PublishedSums {
  readonly lot: LotId;
  readonly name: string;
  readonly colour: string;
  readonly blocks: number;
  readonly squareKilometres: number;
  readonly polsbyPopper: number | null;
  readonly pieces: number;
  readonly seats: readonly {
    readonly provider: ProviderId;
    readonly role: AppointmentRole;
    /** Target share of the lot's hours, of 1, among seats of its role. */
    readonly share: number;
    readonly hours: SafeNumber;
    readonly people: SafeCount;
  }[];
}

export interface PublishedProvider {
  readonly provider: ProviderId;
  readonly lots: readonly LotId[];
  readonly people: SafeCount;
  readonly hours: SafeNumber;
  /** Whole hours a week that it says it can deliver: may be exempt, so null unless 'provider-capacity' is ticked. */
  readonly capacityHours: number | null;
  /** Pounds an hour: may be exempt, so null unless 'provider-prices' is ticked. */
  readonly hourlyRate: number | null;
}

export interface PublishedZones {
  readonly layer: string;
  readonly wholeZones: number;
  readonly countedZones: number;
  readonly zones: readonly {
    /** Empty for what is in none. */
    readonly zone: string;
    readonly people: SafeCount;
    readonly hours: SafeNumber;
    /** In ledger order, then in no lot; people of the zone in each. */
    readonly peopleByLot: readonly SafeCount[];
    readonly mainLot: LotId;
  }[];
}

export interface PublishedChange {
  readonly peopleChangingLot: SafeCount;
  readonly hoursChangingLot: SafeNumber;
  readonly blocksChangingLot: number;
  /** Rows are the first plan's lots, columns this one's, each in ledger order and then no lot. */
  readonly matrix: readonly (readonly { readonly people: SafeCount; readonly hours: SafeNumber }[])[];
  /** This plan's lot that goes on from each of the first plan's, in its order; null where none does. */
  readonly goesOnAs: readonly (LotId | null)[];
}

export interface PublishedGroups {
  readonly kind: FactKind;
  readonly groups: readonly {
    /** In the file's words; null for people of whom it is not recorded. */
    readonly name: string | null;
    readonly people: SafeCount;
    readonly changing: SafeCount;
    readonly waiting: SafeCount;
  }[];
}
