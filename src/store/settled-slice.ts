import { openLedger } from '../core/figures/ledger.ts';
import { planOffers } from '../core/figures/plan-offers.ts';
import { readFigures } from '../core/figures/read-figures.ts';
import { areaWithCuts } from './area-with-cuts.ts';
import type { Dependencies } from './dependencies.ts';
import type { PlannerActions } from './planner.ts';
import { keepSettled, knownPlacing, settledOf } from './settled.ts';
import type { Read, Write } from './slice.ts';

/** Plans beside the one on the desk, read by their best placings. */
export function settledSlice(
  set: Write,
  get: Read,
  { placePackages }: Pick<Dependencies, 'placePackages'>,
): Pick<PlannerActions, 'settledRead' | 'settleAgain'> {
  return {
    settleAgain: () => set({ unsettled: null }),
    settledRead: async (scenario, signal) => {
      const { area, ledger: onDesk } = get();
      const { dataset, fabric } = areaWithCuts(area!, scenario.cuts);
      const ledger = openLedger(dataset, fabric, scenario, onDesk?.demand);
      const offers = planOffers(ledger, scenario);
      const placing =
        knownPlacing(scenario, ledger.demand) ??
        (await placePackages(ledger.demand, offers, scenario.assignment, signal));
      keepSettled(scenario, settledOf(ledger.demand, placing));
      return { ledger, scenario, offers, ...readFigures(ledger, scenario, undefined, { placing }) };
    },
  };
}
