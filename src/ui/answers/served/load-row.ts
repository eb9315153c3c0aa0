import type { ServedLoad } from '../../../core/figures/served-loads.ts';
import type { NamedRow } from '../../controls/row-name.tsx';

/** A line of a table: a lot, a service, or another group of packages. */
export interface LoadRow extends NamedRow {
  readonly load: ServedLoad;
}
