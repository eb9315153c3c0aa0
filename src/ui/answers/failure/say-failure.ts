import type { Failure } from '../../../core/resilience/fail-providers.ts';
import type { LotStanding, Standing } from '../../../core/resilience/two-against-one.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { sayList } from '../../words/say-list.ts';
import { sayLot } from '../../words/say-lot.ts';
import { sayCount, sayHours } from '../../words/say-number.ts';

/** What one failure does: `If Alder stops, 940 h a week for 61 people need somebody else.` and where they go. */
export function sayFailure({ failing, total }: Failure): string[] {
  const { displaced, partners, others, stranded } = total;
  const who = sayList(failing);
  const stop = failing.length === 1 ? 'stops' : 'stop';
  if (displaced.packages === 0) return [`If ${who} ${stop}, nobody loses their care: it takes nothing under this plan.`];
  const taken = [
    ...(partners.packages > 0 ? [`partners in the same lots take ${sayHours(partners.weeklyMinutes)}`] : []),
    ...(others.packages > 0 ? [`others that stand behind them take ${sayHours(others.weeklyMinutes)}`] : []),
  ];
  const people = sayCount(stranded.people, 'person', 'people');
  return [
    `If ${who} ${stop}, ${sayHours(displaced.weeklyMinutes)} a week for ${sayCount(displaced.people, 'person', 'people')} need somebody else.`,
    `${taken.length === 0 ? 'Nobody in the plan can take any of it' : capital(sayList(taken))}. ${
      stranded.packages === 0
        ? 'Nobody is stranded.'
        : `${sayHours(stranded.weeklyMinutes)} for ${people} ${stranded.people === 1 ? 'is' : 'are'} stranded: nobody in the plan can take them.`
    }`,
  ];
}

/** The worst single failure of the area. */
export function sayWorst(area: Failure | null): string {
  if (area === null) return 'No provider takes anything under this plan, so none can fail it.';
  const [name] = area.failing;
  const { displaced, stranded } = area.total;
  if (stranded.packages === 0)
    return `Any one provider could stop and others could take all it has. ${name} has most that way: ${sayHours(displaced.weeklyMinutes)} a week.`;
  return `The worst single failure is ${name}: ${sayHours(stranded.weeklyMinutes)} a week for ${sayCount(stranded.people, 'person', 'people')} would have nobody.`;
}

/** The lots that hang on one provider, each with its sentence. */
export function sayHanging({ lots: standings }: Standing, lots: readonly Lot[]): string[] {
  return standings.flatMap((standing) => {
    const { lot, hangsOn, worst } = standing;
    if (hangsOn === null || worst === null) return [];
    return `${sayLot(lots, lot)} hangs on one provider: if ${hangsOn} stops, ${sayHours(worst.strandedMinutes)} a week have nobody.`;
  });
}

/** What the second seats do, in hours that no provider takes and in the worst failure. */
export function sayTwoAgainstOne(withSeats: LotStanding, withLead: LotStanding): string[] {
  const same = withSeats.unmetMinutes === withLead.unmetMinutes;
  const strands = ({ worst }: LotStanding) => sayHours(worst?.strandedMinutes ?? 0);
  return [
    same
      ? `With the lead alone in each lot, as with all its seats, ${sayHours(withSeats.unmetMinutes)} a week have no provider.`
      : `With the lead alone in each lot, ${sayHours(withLead.unmetMinutes)} a week have no provider; with all its seats, ${sayHours(withSeats.unmetMinutes)}.`,
    `The worst single failure strands ${strands(withLead)} with the lead alone, and ${strands(withSeats)} with all seats.`,
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
