/** How a stretch of border is drawn. It is the arc's feature state, word for word. */
export type ArcLook = {
  /** Two lots meet here, or the area ends. */
  readonly border: boolean;
  /** A selected lot ends here. */
  readonly selected: boolean;
  /** Blocks in no lot end here. */
  readonly unassigned: boolean;
  /** Blocks with a proposed lot end here. */
  readonly proposed: boolean;
};

/** What lies on one side of an arc. */
export interface ArcSide {
  readonly lot: number;
  /** Whether the lot is only proposed. */
  readonly proposed: boolean;
}

/** The look of an arc between two blocks; `second` is null where the area ends. */
export function arcLook(first: ArcSide, second: ArcSide | null, selectedLots: ReadonlySet<number>): ArcLook {
  const border = first.lot !== second?.lot;
  const ends = selectedLots.has(first.lot) || (second !== null && selectedLots.has(second.lot));
  const free = first.lot === 0 || second?.lot === 0;
  const isProposed = first.proposed || second?.proposed === true;
  return {
    border,
    selected: border && ends,
    unassigned: border && free,
    proposed: isProposed && (border || first.proposed !== second.proposed),
  };
}
