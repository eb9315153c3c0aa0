import type { Range } from '../../../core/scenario/assumptions.ts';
import { sayRange, sayRate } from '../../words/say-money.ts';

/** The exact number behind a figure: pounds and pence, at both ends. */
export function sayRawRange(range: Range): string {
  return sayRange(range, sayRate);
}
