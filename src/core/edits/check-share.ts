import { SHARE } from '../scenario/limits.ts';
import type { Refusal } from './edited.ts';

/** Refuses a target share that is not above 0, or beyond `SHARE`; null for a good one. */
export function checkShare(share: number): Refusal | null {
  if (!(share > 0)) return { refused: 'share-is-not-above-zero' };
  return share > SHARE.most ? { refused: 'number-is-out-of-range' } : null;
}
