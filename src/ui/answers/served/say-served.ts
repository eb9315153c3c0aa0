import type { Proof } from '../../../core/allocation/allocation.ts';
import { SERVERS, type ServedLoad, type Server } from '../../../core/figures/served-loads.ts';
import { sayList } from '../../words/say-list.ts';
import { sayCount, sayNumber } from '../../words/say-number.ts';

/** Who takes the hours of a week, in a sentence; what nobody has comes last, also where it is nothing. */
export function sayServed({ carerMinutes, byServer }: ServedLoad): string {
  if (carerMinutes === 0) return 'There are no hours of care to place.';
  const minutes = (...servers: Server[]) =>
    servers.reduce((sum, server) => sum + byServer[server].weeklyMinutes, 0);
  const parts: [minutes: number, words: string][] = [
    [minutes('lead', 'second', 'further', 'supplementary'), 'with the lots’ own providers'],
    [minutes('back-up'), 'with back-up providers'],
    [minutes('specialist'), 'with specialist providers'],
    [minutes('kept'), 'kept with today’s providers'],
    [minutes('spot'), 'bought one by one'],
  ];
  const said = parts
    .filter(([some]) => some > 0)
    .map(([some, words]) => `${sayNumber(some / 60)} are ${words}`);
  const nobody = minutes('nobody');
  const last = nobody === 0 ? 'none is with nobody' : `${sayNumber(nobody / 60)} are with nobody`;
  return `Of ${sayNumber(carerMinutes / 60)} hours a week, ${sayList([...said, last])}.`;
}

/** How many packages and people that is, and how many hours people have somebody with them. */
export function sayPeople({ packages, people, weeklyVisits, doubleHanded, ...load }: ServedLoad): string {
  const all = `That is ${sayCount(packages, 'package')} for ${sayCount(people, 'person', 'people')}, with ${sayNumber(weeklyVisits)} visits a week.`;
  if (doubleHanded.packages === 0) return `${all} One carer goes to each.`;
  const hours = sayNumber(load.personMinutes / 60);
  return `${all} Two carers or more go to ${sayNumber(doubleHanded.packages)} of them together, so people have somebody with them for ${hours} hours.`;
}

/** How good this placing is known to be; null while that is being worked out. */
export function sayProof(proof: Proof | null): string {
  if (proof === null) return 'The best way to place these packages is being worked out.';
  const unmet = sayNumber(proof.unmetMinutes / 60);
  const least = sayNumber(proof.leastUnmetMinutes / 60);
  if (proof.unmetMinutes === 0) return 'Every hour has a provider of the plan: none is unmet.';
  return proof.unmetMinutes === proof.leastUnmetMinutes
    ? `No placing with these providers leaves fewer than ${least} hours unmet: this one leaves ${unmet}.`
    : `This placing leaves ${unmet} hours unmet. No placing with these providers can leave fewer than ${least}, so it is within ${sayNumber((proof.unmetMinutes - proof.leastUnmetMinutes) / 60)} hours of the best.`;
}

/** What a placing aims at, first things first, and which of it is proven to be the best there is. */
export function sayAims({ provenAims, ...proof }: Proof): { words: string; isProven: boolean }[] {
  return [
    `Fewest hours unmet: ${sayNumber(proof.unmetMinutes / 60)} h`,
    `Fewest hours outside the lots’ own providers: ${sayNumber(proof.outsideMinutes / 60)} h`,
    `Fewest people who change provider: ${sayNumber(proof.peopleChanging)}`,
    `Nearest to the target shares: ${sayNumber(proof.shareMinutes / 60)} h away from them`,
    `Shortest way from provider to person: ${sayNumber(Math.round(proof.travelKilometreMinutes / 60))} hours × km`,
  ].map((words, aim) => ({ words, isProven: aim < provenAims }));
}

/** The columns of a table of who serves: those every plan has, and others where a plan has any. */
export function serversShown({ byServer }: ServedLoad): Server[] {
  return SERVERS.filter((server) => !SELDOM.includes(server) || byServer[server].packages > 0);
}

const SELDOM: readonly Server[] = ['further', 'supplementary', 'kept'];
