/** An area that two tabs want to work on. */
export interface Elsewhere {
  readonly key: string;
  /** `opening`: another tab has it open. `taken`: it was open here, and another tab has gone on with it. */
  readonly kind: 'opening' | 'taken';
  /** Something was done here last that is not kept. */
  readonly hasUnkept: boolean;
}

export interface ElsewhereState {
  readonly elsewhere: Elsewhere | null;
}

export interface ElsewhereActions {
  /** Goes on with the area in this tab, as the other one left it. */
  workHere(): void;
  /** Leaves the area to the other tab. */
  leaveElsewhere(): void;
}
