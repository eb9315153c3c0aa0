import { matchLots } from '../core/comparison/match-lots.ts';
import { matchedLots } from '../core/comparison/matched-lots.ts';
import { openLedger, type Ledger } from '../core/figures/ledger.ts';
import type { DrawnLot } from '../core/scenario/lot-look.ts';
import type { LotId, Scenario } from '../core/scenario/scenario.ts';
import { areaWithCuts } from './area-with-cuts.ts';
import type { Area } from './planner.ts';

/** A plan as it is drawn beside others. */
export interface ComparedPlan {
  readonly scenario: Scenario;
  /** The area with the plan's own cuts. */
  readonly area: Area;
  /** What lies where; who takes what is not read. */
  readonly ledger: Ledger;
  /** By the first plan's lots in ledger order: the lot of this plan that each goes on as, or null. */
  readonly goesOnAs: readonly (LotId | null)[];
  /** Its lots, in the colour and hatching of the lot of the first plan that each goes on from. */
  readonly lots: readonly DrawnLot[];
}

/** Plans of one area beside each other; the very same objects while the plans are the same. */
export function comparedPlans(area: Area, scenarios: readonly Scenario[]): readonly ComparedPlan[] {
  if (isLatest(area, scenarios)) return latest.plans;
  const plans = scenarios.map((scenario) => {
    const own = areaWithCuts(area, scenario.cuts);
    return { scenario, area: own, ledger: ledgerOf(own, scenario) };
  });
  const lots = matchedLots(plans);
  latest = {
    ground: area.ground,
    scenarios,
    plans: plans.map((plan, at) => ({ ...plan, goesOnAs: matchLots(plans[0]!, plan), lots: lots[at]! })),
  };
  return latest.plans;
}

let latest: {
  readonly ground: Area['ground'] | null;
  readonly scenarios: readonly Scenario[];
  readonly plans: readonly ComparedPlan[];
} = { ground: null, scenarios: [], plans: [] };

function isLatest({ ground }: Area, scenarios: readonly Scenario[]): boolean {
  return (
    latest.ground === ground &&
    latest.scenarios.length === scenarios.length &&
    scenarios.every((scenario, at) => scenario === latest.scenarios[at])
  );
}

const ledgers = new WeakMap<Scenario, Ledger>();
let lastLedger: Ledger | null = null;

/** A scenario never changes, so neither does what lies where in it. */
function ledgerOf({ dataset, fabric }: Area, scenario: Scenario): Ledger {
  const known = ledgers.get(scenario);
  if (known?.dataset === dataset && known.fabric === fabric) return known;
  const demand = lastLedger?.dataset === dataset ? lastLedger.demand : undefined;
  lastLedger = openLedger(dataset, fabric, scenario, demand);
  ledgers.set(scenario, lastLedger);
  return lastLedger;
}
