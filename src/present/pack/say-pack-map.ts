import type { SafeCount } from '../../core/disclosure/disclosure-rules.ts';
import type {
  PublishedLot,
  PublishedPlan,
  PublishedSums,
  SafeNumber,
} from '../../core/publication/publication.ts';
import type { SafeNeed } from '../../core/publication/safe-need.ts';
import { sayList } from '../../ui/words/say-list.ts';
import { sayCount, sayNumber } from '../../ui/words/say-number.ts';

/** With more lots than this a listener is told of the largest and the smallest, and sent to the table. */
const MOST_TOLD = 8;

/** `Map of three lots of Zones. North has 410 hours a week and 37 people. …` */
export function sayLotsMap({ name, lots }: PublishedPlan): string {
  const all = `Map of the ${sayCount(lots.length, 'lot')} of ${name}.`;
  if (lots.length <= MOST_TOLD) return [all, ...lots.map((lot) => `${lot.name} ${sayHas(lot)}.`)].join(' ');
  const known = lots.filter(({ hours }) => hours !== null).toSorted((a, b) => b.hours! - a.hours!);
  const [largest, smallest] = [known[0], known.at(-1)];
  const ends =
    largest === undefined || smallest === undefined
      ? ''
      : ` The largest is ${largest.name}, which ${sayHas(largest)}. The smallest is ${smallest.name}, which ${sayHas(smallest)}.`;
  return `${all}${ends} The table of lots has all of them.`;
}

/** `Map of what changes from Today to Zones. 38 blocks are in another lot, and 120 people live there. …` */
export function sayChangesMap(today: PublishedPlan, plan: PublishedPlan): string {
  const { blocksChangingLot: blocks, peopleChangingLot: people, goesOnAs } = plan.change!;
  const from = `Map of what changes from ${today.name} to ${plan.name}.`;
  const moved = `${sayCount(blocks, 'block')} ${blocks === 1 ? 'is' : 'are'} in another lot`;
  const gone = today.lots.filter((_, at) => goesOnAs[at] === null).map(({ name }) => name);
  const begun = plan.lots.filter(({ lot }) => !goesOnAs.includes(lot)).map(({ name }) => name);
  return [
    from,
    `${moved}, with ${sayPeople(people)}.`,
    ...(gone.length === 0 ? [] : [`${sayList(gone)} ${gone.length === 1 ? 'goes' : 'go'}.`]),
    ...(begun.length === 0 ? [] : [`${sayList(begun)} ${begun.length === 1 ? 'is' : 'are'} new.`]),
  ].join(' ');
}

/** `Map of hours with nobody under Zones. …`: what shades mean, and where their numbers are. */
export function sayNeedMap({ name, total }: PublishedPlan, { densities, leastPeople }: SafeNeed): string {
  const what = `Map of hours with nobody under ${name}.`;
  const sum = `In all ${sayHoursOf(total.unmetHours)} a week ${total.unmetHours === 1 ? 'is' : 'are'} with nobody.`;
  if (densities.every((density) => density === 0)) {
    return `${what} ${sum} No area is shaded, as none has ${sayNumber(leastPeople)} people or more with nobody.`;
  }
  return `${what} ${sum} The darker an area, the more hours in each square kilometre. Each area that is shaded has ${sayNumber(leastPeople)} people or more with nobody. The table of lots says how many hours are in each.`;
}

/** `Map of where North lies in Zones. It has 410 hours a week and 37 people.` */
export function sayLotMap({ name }: PublishedPlan, lot: PublishedLot): string {
  return `Map of where ${lot.name} lies in ${name}. It ${sayHas(lot)}.`;
}

function sayHas({ hours, people }: Pick<PublishedSums, 'hours' | 'people'>): string {
  return `has ${sayHoursOf(hours)} a week and ${sayPeople(people)}`;
}

function sayHoursOf(hours: SafeNumber): string {
  return hours === null ? 'a hidden number of hours' : sayCount(hours, 'hour');
}

function sayPeople(people: SafeCount): string {
  return typeof people === 'number' ? sayCount(people, 'person', 'people') : 'a hidden number of people';
}
