/** How a stretch of border is drawn. It is the arc's feature state, word for word. */
export type ArcLook = {
  /** Two lots meet here, or the area ends. */
  readonly border: boolean;
  /** A selected lot ends here. */
  readonly selected: boolean;
};

/** The look of an arc between two lots; `second` is null where the area ends. */
export function arcLook(first: number, second: number | null, selectedLots: ReadonlySet<number>): ArcLook {
  const border = first !== second;
  const ends = selectedLots.has(first) || (second !== null && selectedLots.has(second));
  return { border, selected: border && ends };
}
