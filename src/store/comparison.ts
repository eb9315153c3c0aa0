import type { NeedKind } from '../core/allocation/allocation.ts';
import type { PlanRead } from '../core/figures/plan-read.ts';
import type { Publication } from '../core/publication/publication.ts';
import type { ScenarioId } from '../core/scenario/scenario.ts';

/** The pages of the Compare room, in their order. */
export const COMPARE_PAGES = ['shelf', 'maps', 'figures', 'changes', 'options'] as const;
export type ComparePage = (typeof COMPARE_PAGES)[number];

export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 5;

/** How maps of two plans are laid: next to each other, one under the other behind a line, or as what differs. */
export const MAP_LAYINGS = ['side-by-side', 'swipe', 'difference'] as const;
export type MapLaying = (typeof MAP_LAYINGS)[number];

/** What the maps of plans show. Packages and their heatmap are never drawn on them. */
export interface PlanMapsView {
  /** One map a scenario; with 'swipe' and 'difference' the first two share one. */
  readonly scenarios: readonly ScenarioId[];
  readonly laying: MapLaying;
  /** `[west, south, east, north]`; null for the whole area. The maps go there when it is another array than before. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** The zone layer over the lots, by its position, or null. */
  readonly zones: number | null;
  /** Need as it may be published: shades of areas that each hold enough people, with a legend that says so. */
  readonly need: NeedKind | 'off';
  /** For a wall: letters of 20 pixels or more, and thicker lines. */
  readonly large: boolean;
}

export interface ComparisonState {
  readonly comparePage: ComparePage;
  /** Two to five scenarios, the first being what the others are set against; those of the shelf that are gone are left out. */
  readonly compared: readonly ScenarioId[];
  readonly laying: MapLaying;
  /** Shows figures as they would be published, in place of exact ones. */
  readonly asPublished: boolean;
}

export interface ComparisonActions {
  openComparePage(page: ComparePage): void;
  setCompared(scenarios: readonly ScenarioId[]): void;
  setLaying(laying: MapLaying): void;
  setAsPublished(asPublished: boolean): void;
  archiveScenario(id: ScenarioId, archived: boolean): void;
  /** Names a scenario of the shelf, whether or not it is on the desk. False, with a notice, for a bad name. */
  nameScenario(id: ScenarioId, name: string): boolean;
  /** Copies a scenario of the shelf under a name, without putting it on the desk. */
  copyScenario(id: ScenarioId, name: string): void;
  /** Every named plan by its best placing, in the order asked; one that was read before is there at once. */
  readPlans(scenarios: readonly ScenarioId[], signal: AbortSignal): Promise<PlanRead[]>;
  /**
   * All that may leave the app, of the plan that stands for today and every other that is not archived, under
   * the paper's rule. The same object until a plan, the data or the rule changes.
   */
  publication(signal: AbortSignal): Promise<Publication>;
}
