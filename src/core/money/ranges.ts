import type { Range } from '../scenario/assumptions.ts';

/** Ranges added end by end; none make nothing. */
export function sumRanges(ranges: readonly Range[]): Range {
  let [least, most] = [0, 0];
  for (const range of ranges) {
    least += range.least;
    most += range.most;
  }
  return { least, most };
}

/** The same done to both ends of a range. */
export function atBothEnds(range: Range, of: (end: number) => number): Range {
  return { least: of(range.least), most: of(range.most) };
}
