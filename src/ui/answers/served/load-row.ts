import type { ServedLoad } from '../../../core/figures/served-loads.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';

/** A line of a table: a lot, a service, or another group of packages. */
export interface LoadRow {
  readonly name: string;
  /** The lot whose swatch stands before the name. */
  readonly lot?: Lot;
  readonly load: ServedLoad;
}
