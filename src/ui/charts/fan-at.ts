import type { Fan } from '../../core/years/years-figures.ts';

/** A fan at one moment. */
export interface FanPoint {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What a fan says of a week: of the point of time nearest to it, the earlier of two. Null for a fan without points. */
export function fanAt({ weeks, low, middle, high }: Fan, week: number): FanPoint | null {
  let nearest = -1;
  for (let at = 0; at < weeks.length; at++)
    if (nearest < 0 || Math.abs(weeks[at]! - week) < Math.abs(weeks[nearest]! - week)) nearest = at;
  return nearest < 0 ? null : { low: low[nearest]!, middle: middle[nearest]!, high: high[nearest]! };
}
