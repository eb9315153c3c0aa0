import type { Random } from '../random.ts';
import { dayBefore } from './dates.ts';
import { hoursOf } from './invent-care.ts';
import type { Asked } from './invent-packages.ts';
import type { Person } from './invent-people.ts';
import type { Placing } from './place-with-providers.ts';

export const PACKAGE_HEADINGS = [
  'Package ID',
  'Client ID',
  'Longitude',
  'Latitude',
  'Hours per week',
  'Visits per week',
  'Visit length (mins)',
  'Carers',
  'Service type',
  'Status',
  'Waiting since',
  'Start date',
  'Provider',
  'Contract type',
  'Hourly rate',
  'Age band',
  'Sex',
  'Ethnic group',
  'Primary support reason',
];

/** When the file is as of, and how long people wait in the middle of the range. */
export interface Moment {
  readonly date: string;
  readonly medianWaitDays: number;
}

const MOST_WAIT_DAYS = 90;
const MEAN_STAY_DAYS = 365;

/** Rows of `packages.csv`, under `PACKAGE_HEADINGS`. */
export function packageRows(
  packages: readonly Asked[],
  people: readonly Person[],
  placings: readonly (Placing | null)[],
  moment: Moment,
  random: Random,
): string[][] {
  const clients = new Map<number, number>();
  for (const { person } of packages) clients.set(person, clients.get(person) ?? clients.size + 1);
  return packages.map(({ care, home, status, person }, at) => {
    const placing = placings[at];
    const { ageBand, sex, ethnicGroup, supportReason } = people[at]!;
    const isWaiting = status === 'Awaiting provider' || status === 'Handed back';
    return [
      `P${String(at + 1).padStart(5, '0')}`,
      `C${String(clients.get(person)).padStart(5, '0')}`,
      home.at[0].toFixed(6),
      home.at[1].toFixed(6),
      String(hoursOf(care)),
      String(care.visits),
      String(care.minutes),
      String(care.carers),
      care.service,
      status,
      isWaiting ? waitingSince(moment, random) : '',
      status === 'Awaiting provider' ? '' : startDate(moment, random),
      placing?.provider.name ?? '',
      placing?.contract ?? '',
      placing?.provider.hourlyRate.toFixed(2) ?? '',
      ageBand,
      sex,
      ethnicGroup,
      supportReason,
    ];
  });
}

function waitingSince({ date, medianWaitDays }: Moment, random: Random): string {
  return dayBefore(date, Math.min(MOST_WAIT_DAYS, 1 + medianWaitDays * Math.exp(random.normal())));
}

/** Longer ago than anybody has waited, so that a package handed back began before it was. */
function startDate({ date }: Moment, random: Random): string {
  return dayBefore(date, MOST_WAIT_DAYS + 2 - Math.log(1 - random.unit()) * MEAN_STAY_DAYS);
}
