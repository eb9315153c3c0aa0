import { chooseColour } from '../scenario/choose-colour.ts';
import { hatchingOf, type DrawnLot } from '../scenario/lot-look.ts';
import { matchLots, type PlanBlocks } from './match-lots.ts';

/**
 * The lots of plans as they are drawn beside each other: one that goes on from a lot of the first plan has its
 * colour and hatching, whatever its number; any other has a colour that none beside it has. The first plan's stay
 * as they are.
 */
export function matchedLots(plans: readonly PlanBlocks[]): DrawnLot[][] {
  const first = plans[0];
  if (first === undefined) return [];
  return plans.map((plan) => (plan === first ? [...first.scenario.lots] : lotsAfter(first, plan)));
}

function lotsAfter(first: PlanBlocks, plan: PlanBlocks): DrawnLot[] {
  const { lots, assignment } = plan.scenario;
  const goesOn = matchLots(first, plan);
  const drawn = new Map<number, DrawnLot>();
  first.scenario.lots.forEach((before, at) => {
    const lot = lots.find(({ id }) => id === goesOn[at]);
    if (lot !== undefined) drawn.set(lot.id, { ...lot, colour: before.colour, hatching: hatchingOf(before) });
  });
  for (const lot of lots) {
    if (drawn.has(lot.id)) continue;
    const colour = chooseColour(plan.ledger.fabric, assignment, [...drawn.values()], lot.id);
    drawn.set(lot.id, { ...lot, colour });
  }
  return lots.map(({ id }) => drawn.get(id)!);
}
