import type { Lot } from '../core/scenario/scenario.ts';
import type { Layers } from '../store/planner.ts';
import type { ThemeColours } from './theme-colours.ts';

/** Everything the layers' paint depends on, beside the state of single features. */
export interface MapLook {
  readonly colours: ThemeColours;
  readonly lots: readonly Lot[];
  readonly layers: Layers;
  /** Hours a week per km² at the dark end of the heatmap. */
  readonly topHoursPerSquareKilometre: number;
  /** Lots are marked as selected; the lines for it are drawn only then, as they are dear to draw. */
  readonly marksLots: boolean;
  /** Middle of the area, degrees: metres are turned into pixels there. */
  readonly latitude: number;
}
