/** Something that can be done to the plan or the screen, ready to be found by its name. */
export interface Command {
  /** The same for the same thing as long as the page is open. */
  readonly id: string;
  readonly name: string;
  /** Other words it may be looked for by. */
  readonly also?: string;
  /** The keys that do the same, written as `sayKeys` reads them. */
  readonly keys?: string;
  run(): void;
}
