import type { Limit } from '../../../core/scenario/limits.ts';
import type { YearsWish } from '../../../core/years/years-wish.ts';

/** What a field of the wish gets. */
export interface WishFieldProps {
  readonly wish: YearsWish;
  readonly onChange: (part: Partial<YearsWish>) => void;
}

/** Of the numbers of a wish. */
export const WISH_LIMITS = {
  weeks: { least: 4, most: 260, whole: true },
  replications: { least: 10, most: 10_000, whole: true },
  seed: { least: 1, most: 1_000_000, whole: true },
  recoveryWeeks: { least: 1, most: 260, whole: true },
} as const satisfies Record<string, Limit>;
