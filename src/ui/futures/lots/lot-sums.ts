import { NO_BLOCK, type Fabric } from '../../../core/fabric/fabric.ts';
import { NO_LOT, type Scenario } from '../../../core/scenario/scenario.ts';
import { sumByLot } from '../../../core/suggest/aim-values.ts';

type Plan = Pick<Scenario, 'lots' | 'assignment'>;

/** Minutes of care a week by lot, in their order. */
export function minutesOfLots({ holdings }: Fabric, plan: Plan): Float64Array {
  return sumByLot(plan, holdings.weeklyMinutes);
}

/** How many times the hours of the smallest lot the largest has; null where one has none, or there is one lot. */
export function largestToSmallest(fabric: Fabric, plan: Plan): number | null {
  const minutes = minutesOfLots(fabric, plan);
  const least = Math.min(...minutes);
  return minutes.length < 2 || least === 0 ? null : Math.max(...minutes) / least;
}

/** The length of all borders between two lots. */
export function borderMetres(
  { arcs: { count, first, second, lengthMetres } }: Fabric,
  { assignment }: Plan,
): number {
  let metres = 0;
  for (let arc = 0; arc < count; arc++) {
    if (second[arc] === NO_BLOCK) continue;
    const [one, other] = [assignment[first[arc]!]!, assignment[second[arc]!]!];
    if (one !== other && one !== NO_LOT && other !== NO_LOT) metres += lengthMetres[arc]!;
  }
  return metres;
}
