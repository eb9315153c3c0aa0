import type { Demand } from '../allocation/demand.ts';
import type { Takers } from '../allocation/takers.ts';

/**
 * People with a provider today of whom a package goes to another one under the plan, or to none; each
 * person once. One pass over the packages, as a hand asks for it while it moves.
 */
export function countPeopleChanging(
  { packageCount, provider, person, personCount }: Demand,
  { taker }: Takers,
): number {
  const changes = new Uint8Array(personCount);
  let count = 0;
  for (let at = 0; at < packageCount; at++) {
    if (provider[at]! < 0 || taker[at] === provider[at] || changes[person[at]!] === 1) continue;
    changes[person[at]!] = 1;
    count++;
  }
  return count;
}
