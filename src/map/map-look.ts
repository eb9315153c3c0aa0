import type { Lot } from '../core/scenario/scenario.ts';
import type { Layers } from '../store/planner.ts';
import type { ThemeColours } from './theme-colours.ts';

/** Everything the layers' paint depends on, beside the state of single features. */
export interface MapLook {
  readonly colours: ThemeColours;
  readonly lots: readonly Lot[];
  readonly layers: Layers;
  /** Standard deviation of the heatmap's kernel. */
  readonly bandwidthMetres: number;
  /** Hours a week per km² at the dark end of the heatmap or of the blocks' shades. */
  readonly topHoursPerSquareKilometre: number;
  /** What is marked now; the layers for it are drawn only then, as they are dear to draw. */
  readonly marks: {
    /** Lots, as selected. */
    readonly lots: boolean;
    /** Blocks that a lock keeps in their lot. */
    readonly held: boolean;
    /** Blocks whose lot is only proposed. */
    readonly proposed: boolean;
    /** Blocks that a line would cut or give to another lot. */
    readonly crossed: boolean;
  };
  /** How much larger letters and thicker lines are than on a desk, as on a wall; 1 at a desk. */
  readonly magnified: number;
  /** Middle of the area, degrees: metres are turned into pixels there. */
  readonly latitude: number;
}
