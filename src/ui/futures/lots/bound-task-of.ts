import type { LotTask } from '../../../core/districting/lot-task.ts';
import { openLedger } from '../../../core/figures/ledger.ts';
import { planOffers } from '../../../core/figures/plan-offers.ts';
import { lotTaskOf } from '../../../core/suggest/lot-task-of.ts';
import { suggestRequest } from '../../../core/suggest/suggest-request.ts';
import { areaWithCuts } from '../../../store/area-with-cuts.ts';
import type { LotSearch } from '../../../store/futures.ts';
import type { Area } from '../../../store/planner.ts';

/** What a search was asked, for as many lots: of the plan as it was then, whatever is on the desk now. */
export function boundTaskOf(area: Area, { of, wish }: LotSearch, lotCount: number): LotTask {
  const { dataset, fabric } = areaWithCuts(area, of.cuts);
  const ledger = openLedger(dataset, fabric, of);
  const parts = { ledger, scenario: of, offers: planOffers(ledger, of) };
  return lotTaskOf(suggestRequest(parts, wish, String), lotCount, false).task;
}
