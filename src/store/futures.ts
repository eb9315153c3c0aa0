import type { LotId, Scenario } from '../core/scenario/scenario.ts';
import type { Suggestion, SuggestProgress } from '../core/suggest/alternative.ts';
import type { LotWish } from '../core/suggest/lot-wish.ts';
import type { YearsDifference, YearsFigures } from '../core/years/years-figures.ts';
import type { YearsWish } from '../core/years/years-wish.ts';

/** The pages of the Futures room, in their order. */
export const FUTURE_PAGES = ['lots', 'awards', 'years'] as const;
export type FuturePage = (typeof FUTURE_PAGES)[number];

/** A search for lots: under way, done, or ended before its time; what it found is there either way. */
export interface LotSearch {
  /** For lots that suit the wish, or for the fewest changes that put the lots in order. */
  readonly asked: 'suggest' | 'tidy';
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly wish: LotWish;
  /** The plan it was asked of, as it was then. */
  readonly of: Scenario;
  readonly progress: SuggestProgress | null;
  readonly suggestion: Suggestion | null;
}

/** Years run ahead: under way, done, or ended before their time. */
export interface YearsRun {
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly wish: YearsWish;
  readonly of: Scenario;
  /** Futures run so far, and milliseconds since the start. */
  readonly replications: number;
  readonly milliseconds: number;
  /** As far as is known; grows more exact while it runs. */
  readonly figures: YearsFigures | null;
  readonly against: YearsFigures | null;
  /** The plan less what it is set against. */
  readonly difference: YearsDifference | null;
}

export interface FuturesState {
  readonly futurePage: FuturePage;
  /** What the next search for lots is to be asked; null until the page was opened on this plan. */
  readonly lotWish: LotWish | null;
  readonly lotSearch: LotSearch | null;
  /** Lots drawn on the map in place of those of the plan: the best so far, or the alternative that is looked at. */
  readonly draft: Pick<Scenario, 'lots' | 'assignment'> | null;
  readonly yearsWish: YearsWish;
  readonly years: YearsRun | null;
}

export interface FuturesActions {
  openFuture(page: FuturePage): void;
  setLotWish(part: Partial<LotWish>): void;
  /** Starts a search of the plan on the desk by `lotWish`; one under way is ended. */
  suggestLots(): void;
  /** Ends the search; what it found stays. */
  stopSuggesting(): void;
  /** Looks for the fewest changes that make each lot one piece and keep it within the bands of the wish. */
  tidyLots(): void;
  /** Draws an alternative on the map, by its place; null draws the plan again. */
  showAlternative(place: number | null): void;
  /** Makes an alternative a scenario of its own, beside the plan that was asked, and puts it on the desk. */
  adoptAlternative(place: number, name: string): boolean;
  /** Takes over of an alternative only what it says of the border between two lots, as an edit of the plan. */
  adoptBorder(place: number, one: LotId, other: LotId): boolean;
  setYearsWish(part: Partial<YearsWish>): void;
  runYears(): void;
  stopYears(): void;
  /** The lots that an alternative has, with everything else as the plan has it, to be read by `settledRead`. */
  scenarioOf(place: number): Scenario | null;
}
