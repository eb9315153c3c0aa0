import type { PlanFigureKey } from '../comparison/plan-figures.ts';
import type { DisclosureRuleName } from '../disclosure/disclosure-rules.ts';
import type { GeographyTest } from '../scenario/assumptions.ts';
import type { NeedKind } from '../allocation/allocation.ts';
import type { ScenarioId } from '../scenario/scenario.ts';

/**
 * What a council says to its panel about plans for one area: the options and the case for each, what was
 * asked and answered, when things happen, the steps of a presentation and the words of the pack. It holds no
 * package and no person. Everything in it is immutable; each change is an entry of its own short history.
 */
export interface Paper {
  readonly title: string;
  readonly council: string;
  readonly panel: string;
  readonly author: string;
  /** As `2026-09-06`; null where it is not set. */
  readonly meeting: string | null;
  /** The plan that stands for how things are now; null means the first scenario of the shelf. */
  readonly current: ScenarioId | null;
  readonly options: readonly Option[];
  /** Weights of the tests of a geography for ranking options, 0 to 10. */
  readonly weights: Readonly<Record<GeographyTest, number>>;
  readonly stated: readonly StatedFigure[];
  readonly questions: readonly PanelQuestion[];
  readonly milestones: readonly Milestone[];
  readonly scenes: readonly Scene[];
  readonly pack: PackChoice;
  readonly publishing: Publishing;
}

/** Written by a person, never worked out. */
export const OUTCOMES_OF_OPTION = ['not-decided', 'recommended', 'shortlisted', 'not-recommended'] as const;
export type OptionOutcome = (typeof OUTCOMES_OF_OPTION)[number];

/** The words that councils' papers use of risk, the gravest first. */
export const RISK_WORDS = ['high', 'significant', 'moderate', 'some', 'potential', 'low'] as const;
export type RiskWord = (typeof RISK_WORDS)[number];

/** One option, in the five rows of an options appraisal. */
export interface Option {
  /** From 1 up within the paper. */
  readonly number: number;
  readonly title: string;
  /** True for the option of changing nothing, which a paper always has. */
  readonly isDoNothing: boolean;
  /** The plan its figures are of; null for an option that is no plan, such as care by the council itself. */
  readonly scenario: ScenarioId | null;
  readonly benchmarking: string;
  readonly pros: readonly string[];
  readonly cons: readonly string[];
  readonly finance: string;
  readonly outcome: OptionOutcome;
  readonly reason: string;
  readonly risks: readonly { readonly about: string; readonly word: RiskWord; readonly mitigation: string }[];
  readonly figures: readonly LinkedFigure[];
}

/** A figure of an option's plan, with its value when it was last looked at: it is out of date once they differ. */
export interface LinkedFigure {
  readonly key: PlanFigureKey;
  /** As published, null where it was hidden or did not apply. */
  readonly value: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A figure as a source states it, beside the one that is used. */
export interface StatedFigure {
  /** From 1 up within the paper. */
  readonly number: number;
  readonly about: string;
  /** In the source's words: 'over 100', '£1.1m to £1.5m'. */
  readonly stated: string;
  /** What the words come to; null at an end that is open. */
  readonly least: number | null;
  readonly most: number | null;
  readonly source: string;
  /** What is used in its place, in words; empty where the stated one is. */
  readonly used: string;
  readonly caveat: string;
}

export interface PanelQuestion {
  readonly number: number;
  readonly question: string;
  readonly askedBy: string;
  readonly answer: string;
  /** Where it was answered: a meeting, a page, a letter. */
  readonly where: string;
  /** As `2026-09-06`; null where it is not answered. */
  readonly on: string | null;
}

export interface Milestone {
  readonly number: number;
  readonly what: string;
  /** Months as `2026-09`; null at either end is 'not set'. */
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string;
}

/** What the map of a step shows. */
export const SCENE_VIEWS = ['words', 'plan', 'side-by-side', 'difference'] as const;
export type SceneView = (typeof SCENE_VIEWS)[number];

/** One step of a presentation. */
export interface Scene {
  readonly number: number;
  readonly title: string;
  /** What the room reads. */
  readonly words: string;
  /** What only the presenter reads. */
  readonly notes: string;
  readonly view: SceneView;
  /** Null means the plan of today. */
  readonly scenario: ScenarioId | null;
  /** What a comparison sets it against. */
  readonly against: ScenarioId | null;
  /** `[west, south, east, north]`; null for the whole area. */
  readonly bounds: readonly [number, number, number, number] | null;
  readonly need: NeedKind | 'off';
  /** The zone layer over the lots, by its position. */
  readonly zones: number | null;
  /** Figures said in large type beside the map. */
  readonly figures: readonly PlanFigureKey[];
  /** Minutes it should take. */
  readonly minutes: number;
}

export const PACK_FORMS = ['merton', 'kent', 'wokingham', 'camden', 'cheshire-east', 'own'] as const;
export type PackForm = (typeof PACK_FORMS)[number];

export interface PackChoice {
  readonly form: PackForm;
  /** Headings of a council that has its own, in order. */
  readonly ownHeadings: readonly string[];
  /** What the author writes under a heading, by the heading. */
  readonly words: Readonly<Record<string, string>>;
  /** Parts that are left out, by their keys. */
  readonly leftOut: readonly string[];
}

/** What may leave the app beyond what the rule allows; each is ticked by name and printed with its name. */
export const EXCEPTIONS = ['exact-counts', 'provider-prices', 'provider-capacity'] as const;
export type Exception = (typeof EXCEPTIONS)[number];

/** The rules to choose from for what leaves; that of the screen of one who may see everything is none of them. */
export const PUBLISHING_RULES = [
  'nhs-sub-national',
  'under-five',
  'under-ten',
] as const satisfies readonly DisclosureRuleName[];

export interface Publishing {
  readonly rule: (typeof PUBLISHING_RULES)[number];
  readonly exceptions: readonly Exception[];
}

export const LEAST_MINUTES = 0.5;
export const MOST_STEP_MINUTES = 60;
