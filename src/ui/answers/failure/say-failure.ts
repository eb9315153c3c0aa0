import type { Failure } from '../../../core/resilience/fail-providers.ts';
import type { Standing } from '../../../core/resilience/two-against-one.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { sayList } from '../../words/say-list.ts';
import { sayLot } from '../../words/say-lot.ts';
import { sayCount, sayHours, sayNumber } from '../../words/say-number.ts';

/** What one failure does: `If Alder stops, 940 h a week for 61 people need somebody else.` and where they go. */
export function sayFailure({ failing, total }: Failure): string[] {
  const { displaced, partners, others, stranded } = total;
  const who = sayList(failing);
  const stop = failing.length === 1 ? 'stops' : 'stop';
  if (displaced.packages === 0)
    return [
      `If ${who} ${stop}, nobody loses their care: ${failing.length === 1 ? 'it takes' : 'they take'} nothing under this plan.`,
    ];
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
        : `${sayHours(stranded.weeklyMinutes)} for ${people} ${stranded.people === 1 ? 'is' : 'are'} stranded: nobody in the plan can take ${stranded.packages === 1 ? 'it' : 'them'}.`
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

/** How many lots hang on one provider, and of the worst of them whose. */
export function sayHanging({ lots: standings }: Standing, lots: readonly Lot[]): string[] {
  const hanging = standings
    .filter(({ hangsOn }) => hangsOn !== null)
    .sort((a, b) => b.worst!.strandedMinutes - a.worst!.strandedMinutes);
  const said = hanging
    .slice(0, NAMED)
    .map(
      ({ lot, hangsOn, worst }) =>
        `${sayLot(lots, lot)} hangs on one provider: if ${hangsOn} stops, ${sayHours(worst!.strandedMinutes)} a week have nobody.`,
    );
  const more = hanging.length - said.length;
  if (more === 0) return said;
  return [...said, `${sayCount(more, 'other lot hangs', 'other lots hang')} on one provider as well.`];
}

/** Lots named before the others are only counted. */
const NAMED = 3;

/** What the second seats do: in hours that no provider takes, in the worst failure, and in lots that hang on one provider. */
export function sayTwoAgainstOne(withSeats: Standing, withLead: Standing): string[] {
  const unmet = ({ area }: Standing) => (area.unmetMinutes === 0 ? 'none' : sayHours(area.unmetMinutes));
  const strands = ({ area }: Standing) => sayHours(area.worst?.strandedMinutes ?? 0);
  const hanging = ({ lots }: Standing) => lots.filter(({ hangsOn }) => hangsOn !== null).length;
  const [alone, all] = [hanging(withLead), hanging(withSeats)];
  return [
    `Hours a week without a provider: ${unmet(withLead)} with the lead alone in each lot, ${unmet(withSeats)} with all its seats.`,
    `The worst single failure strands ${strands(withLead)} with the lead alone, and ${strands(withSeats)} with all seats.`,
    `${sayCount(alone, 'lot hangs', 'lots hang')} on one provider with the lead alone, and ${sayNumber(all)} with all seats.`,
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
