export interface NumberLimits {
  readonly least: number;
  readonly most: number;
  /** True where only whole numbers will do. */
  readonly whole?: boolean;
}

/** The number in a box: null for an empty box, and `'not-in-range'` for what is no number or beyond the limits. */
export function readNumber(text: string, limits: NumberLimits): number | null | 'not-in-range' {
  const typed = text.replaceAll(',', '').trim();
  if (typed === '') return null;
  const value = Number(typed);
  const fits = value >= limits.least && value <= limits.most;
  return fits && (limits.whole !== true || Number.isInteger(value)) ? value : 'not-in-range';
}
