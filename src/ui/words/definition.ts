/** What a figure means, how it is worked out and where it comes from. */
export interface Definition {
  readonly name: string;
  readonly meaning: string;
  readonly formula: string;
  readonly source: string;
}

export type Definitions = Readonly<Record<string, Definition>>;
