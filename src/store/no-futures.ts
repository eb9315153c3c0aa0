import { USUAL_YEARS_WISH } from '../core/years/years-wish.ts';
import type { FuturesState } from './futures.ts';

/** The Futures room before anything was asked of an area. */
export const NO_FUTURES: Omit<FuturesState, 'futurePage'> = {
  lotWish: null,
  lotSearch: null,
  draft: null,
  yearsWish: USUAL_YEARS_WISH,
  years: null,
};
