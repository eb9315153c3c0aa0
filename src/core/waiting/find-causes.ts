import type { Demand } from '../allocation/demand.ts';
import type { LotId } from '../scenario/scenario.ts';
import type { Lack, Unplaced, WaitingReason } from './explain-unplaced.ts';
import { sumGroups, type WaitingLoad } from './sum-groups.ts';

/** Packages of one lot that are with nobody for one reason: what a sentence is said about. */
export interface Cause {
  readonly lot: LotId;
  readonly reason: WaitingReason;
  readonly lack: Lack | null;
  /** What is lacking, in the file's words: the service or the client group; null for anything else. */
  readonly subject: string | null;
  readonly load: WaitingLoad;
  /** The smallest and the largest of the packages, minutes a week. */
  readonly smallestMinutes: number;
  readonly largestMinutes: number;
  /** Of those that could give the care, who has most room left for any of them; null where room is not the reason. */
  readonly roomiest: Unplaced['roomiest'];
}

/** Gathers the packages with nobody by lot and reason, most minutes first. */
export function findCauses(
  services: readonly string[],
  demand: Demand,
  unplaced: readonly Unplaced[],
): Cause[] {
  const groups = new Map<string, { subject: string | null; members: Unplaced[] }>();
  for (const each of unplaced) {
    if (each.isBought) continue;
    const subject = subjectOf(services, demand, each);
    const key = JSON.stringify([each.lot, each.reason, each.lack, subject]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { subject, members: [each] });
    else group.members.push(each);
  }
  return [...groups.values()]
    .map(({ subject, members }) => causeOf(demand, subject, members))
    .sort((a, b) => b.load.weeklyMinutes - a.load.weeklyMinutes);
}

function subjectOf(
  services: readonly string[],
  { kinds, kind }: Demand,
  { at, lack }: Unplaced,
): string | null {
  const { service, clientGroup } = kinds[kind[at]!]!;
  if (lack === 'service') return services[service]!;
  return lack === 'client-group' ? clientGroup : null;
}

function causeOf(demand: Demand, subject: string | null, members: readonly Unplaced[]): Cause {
  const { lot, reason, lack } = members[0]!;
  const places = members.map(({ at }) => at);
  let [smallestMinutes, largestMinutes] = [Infinity, 0];
  let roomiest: Unplaced['roomiest'] = null;
  for (const member of members) {
    smallestMinutes = Math.min(smallestMinutes, demand.weeklyMinutes[member.at]!);
    largestMinutes = Math.max(largestMinutes, demand.weeklyMinutes[member.at]!);
    if (member.roomiest !== null && member.roomiest.minutes > (roomiest?.minutes ?? -1))
      roomiest = member.roomiest;
  }
  const load = sumGroups(demand, places, 1, () => 0)[0]!;
  return { lot, reason, lack, subject, load, smallestMinutes, largestMinutes, roomiest };
}
