/** A line drawn by hand to cut blocks with; closed, it is the outline of an area. `[lng, lat]`, degrees. */
export interface Knife {
  readonly line: readonly (readonly number[])[];
  readonly closed: boolean;
}
