/**
 * Counts of people that may all become known to one reader, whichever table, file or picture each is in. A
 * count is the number of people in a set; a person may be in any number of them, so that totals, parts,
 * differences between plans and areas within areas are all said by who is in what.
 */
export interface LinkedCounts {
  /** How many people there are; they are the numbers from 0. */
  readonly people: number;
  /** By count: the people it is of, each once, in rising order. */
  readonly sets: readonly Int32Array[];
  /** Counts that are known exactly whatever the rule, as the number of all packages in a scenario file is. */
  readonly known: ReadonlySet<number>;
  /** Counts that are hidden for their own sake whatever they come to, as of many packages of few people. */
  readonly alwaysHidden?: ReadonlySet<number>;
}
