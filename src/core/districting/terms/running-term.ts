/** The value of one aim, kept up to date while blocks change lot. */
export interface RunningTerm {
  readonly value: () => number;
  /** By how much the value changes, or at most rises, if a block goes from its lot to another. */
  readonly change: (block: number, from: number, to: number) => number;
  /** Follows a block that goes. Called once `lotOf` says so. */
  readonly move: (block: number, from: number, to: number) => void;
  /** Begins again from what `lotOf` says. */
  readonly restart: () => void;
}
