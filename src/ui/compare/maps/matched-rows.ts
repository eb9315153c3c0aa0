import type { DrawnLot } from '../../../core/scenario/lot-look.ts';
import type { LotId } from '../../../core/scenario/scenario.ts';
import type { ComparedPlan } from '../../../store/compared-plans.ts';

/**
 * One row a lot of any plan, one cell a plan: lots that go on from the same lot of the first plan share its
 * row, and those of later plans that go on from none follow in rows of their own. Null where a plan has none.
 */
export function matchedRows(plans: readonly ComparedPlan[]): (DrawnLot | null)[][] {
  const [first, ...others] = plans;
  if (first === undefined) return [];
  const rows = first.lots.map((lot): (DrawnLot | null)[] => [lot]);
  others.forEach((plan, at) => {
    const lotOf = new Map(plan.lots.map((lot) => [lot.id, lot]));
    first.lots.forEach((_, row) => {
      const id = plan.goesOnAs[row] ?? null;
      rows[row]!.push(id === null ? null : take(lotOf, id));
    });
    for (const row of rows.slice(first.lots.length)) row.push(null);
    for (const lot of lotOf.values()) rows.push([...Array<null>(at + 1).fill(null), lot]);
  });
  return rows;
}

function take(lots: Map<LotId, DrawnLot>, id: LotId): DrawnLot | null {
  const lot = lots.get(id) ?? null;
  lots.delete(id);
  return lot;
}
