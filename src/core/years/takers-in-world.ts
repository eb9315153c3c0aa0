import { UNMET } from '../allocation/allocation.ts';
import type { Ledger } from '../figures/ledger.ts';

type Placed = Pick<Ledger, 'demand' | 'takers'>;

/**
 * Who takes each package of the `world`'s demand under a plan over the same dataset, in the codes of an
 * allocation. A package that the plan's own demand has not, as it assumes another growth, is taken by nobody.
 */
export function takersInWorld({ demand, takers }: Placed, world: Placed['demand']): Int16Array {
  if (demand === world) return takers.taker.slice();
  const keyOf = (of: Placed['demand'], at: number) => of.order[at]! * 2 + of.isNew[at]!;
  const takerOf = new Int16Array(2 * demand.datasetCount).fill(UNMET);
  for (let at = 0; at < demand.packageCount; at++) takerOf[keyOf(demand, at)] = takers.taker[at]!;
  return Int16Array.from(world.order, (_, at) => takerOf[keyOf(world, at)]!);
}
