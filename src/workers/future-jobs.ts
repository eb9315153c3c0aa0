import type { PlanRead } from '../core/figures/plan-read.ts';
import type { Suggestion, SuggestProgress } from '../core/suggest/alternative.ts';
import type { LotWish } from '../core/suggest/lot-wish.ts';
import { suggestRequest } from '../core/suggest/suggest-request.ts';
import { yearsRequestOf } from '../core/years/years-request.ts';
import type { YearsWish } from '../core/years/years-wish.ts';
import type { JobOptions } from './run-job.ts';
import { runYearsElsewhere, type YearsProgress } from './run-years.ts';
import { suggestElsewhere, tidyElsewhere } from './search-lots.ts';

/** A search for lots of a plan as it was read; `nameLot` names new lots by their number. */
type LotJob = (
  plan: PlanRead,
  wish: LotWish,
  nameLot: (number: number) => string,
  options: JobOptions<SuggestProgress>,
) => Promise<Suggestion>;

export const suggestLots: LotJob = (plan, wish, nameLot, options) =>
  suggestElsewhere(suggestRequest(plan, wish, nameLot), options);

export const tidyLots: LotJob = (plan, wish, nameLot, options) =>
  tidyElsewhere(suggestRequest(plan, wish, nameLot), options);

/** Runs the years of a plan as it was read, and of the one it is set against. */
export function runYears(
  plan: PlanRead,
  wish: YearsWish,
  against: PlanRead | null,
  options: JobOptions<YearsProgress>,
): Promise<YearsProgress> {
  return runYearsElsewhere(yearsRequestOf(plan, wish, against), options);
}
