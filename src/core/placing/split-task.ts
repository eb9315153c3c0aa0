import type { PlacingTask } from './placing-task.ts';
import { NO_SEAT } from '../allocation/takers.ts';

/**
 * The packages that are free to be placed, in parts that have nothing to do with each other: no provider, no lot
 * with shares to keep and no person is in two. Places in the demand, in order; parts by their first package.
 */
export function splitTask(task: PlacingTask): number[][] {
  const { demand, seats, group, firstChoice, choiceProvider, choiceSeat } = task;
  const lotCount = seats.firstSeat.length - 1;
  const leader = Int32Array.from(
    { length: demand.providerCount + lotCount + demand.personCount },
    (_, at) => at,
  );
  const lead = (one: number): number => {
    while (leader[one] !== one) one = leader[one] = leader[leader[one]!]!;
    return one;
  };
  const join = (one: number, other: number) => (leader[lead(one)] = lead(other));
  const seen = new Set<number>();
  for (const place of task.free) {
    const its = group[place]!;
    const first = choiceProvider[firstChoice[its]!]!;
    if (task.keeper[place]! >= 0) join(demand.providerCount + lotCount + demand.person[place]!, first);
    if (seen.has(its)) continue;
    seen.add(its);
    for (let choice = firstChoice[its]!; choice < firstChoice[its + 1]!; choice++) {
      join(first, choiceProvider[choice]!);
      if (choiceSeat[choice] !== NO_SEAT) join(first, demand.providerCount + task.lot[place]!);
    }
  }
  const parts = new Map<number, number[]>();
  for (const place of task.free) {
    const its = lead(choiceProvider[firstChoice[group[place]!]!]!);
    const part = parts.get(its);
    if (part) part.push(place);
    else parts.set(its, [place]);
  }
  return [...parts.values()];
}
