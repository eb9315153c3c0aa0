import type { Fan } from '../../core/years/years-figures.ts';

/** A fan and its name, which stands beside its line and so is short. */
export interface ChartFan {
  readonly name: string;
  readonly fan: Fan;
}
