import type { PublishedPlan, PublishedProvider } from '../../../core/publication/publication.ts';
import type { DocumentPart } from '../../../io/document/document.ts';
import { sayRate } from '../../../ui/words/say-money.ts';
import { sayCount } from '../../../ui/words/say-number.ts';
import { countCell, HIDDEN, hoursCell, wordsCell } from '../cells.ts';
import type { PackInput } from '../pack-input.ts';
import { notesOn } from './table-notes.ts';

/** Said of prices and capacity wherever they are shown. */
const MAY_BE_EXEMPT = 'May be exempt from publication: Local Government Act 1972, Schedule 12A, paragraph 3.';

/** Who has what under each plan; prices and what providers can deliver only where their boxes are ticked. */
export function providersParts(input: PackInput): DocumentPart[] {
  return input.plans.flatMap((plan): DocumentPart[] =>
    plan.providers.length === 0
      ? [{ kind: 'paragraph', text: `${plan.name} gives no provider anything.` }]
      : [{ kind: 'table', ...providersTable(input, plan) }],
  );
}

function providersTable(input: PackInput, plan: PublishedPlan) {
  const { exceptions } = input.paper.publishing;
  const showsCapacity = exceptions.includes('provider-capacity');
  const showsPrices = exceptions.includes('provider-prices');
  const lotName = (lot: number) => plan.lots.find((each) => each.lot === lot)?.name ?? '';
  const isPlain = !showsCapacity && !showsPrices;
  const shown = plan.providers.filter((provider) => !isPlain || saysSomething(provider));
  const rows = shown.map(({ provider, lots, people, hours, capacityHours, hourlyRate }) => [
    wordsCell(provider),
    wordsCell(lots.length === 0 ? 'None: stands behind lots' : lots.map(lotName).join(', ')),
    countCell(people),
    hoursCell(hours),
    ...(showsCapacity ? [hoursCell(capacityHours)] : []),
    ...(showsPrices ? [wordsCell(hourlyRate === null ? HIDDEN : sayRate(hourlyRate))] : []),
  ]);
  return {
    title: `Providers of ${plan.name}`,
    columns: [
      { name: 'Provider', align: 'start' as const, width: 2.4 },
      { name: 'Lots', align: 'start' as const, width: 2 },
      { name: 'People', align: 'end' as const },
      { name: 'Hours a week', align: 'end' as const, width: 1.2 },
      ...(showsCapacity
        ? [{ name: 'Hours it can deliver (may be exempt)', align: 'end' as const, width: 1.4 }]
        : []),
      ...(showsPrices ? [{ name: 'Pounds an hour (may be exempt)', align: 'end' as const, width: 1.3 }] : []),
    ],
    rows,
    notes: [
      ...notesOn(input, rows),
      ...sayOthers(plan.providers.length - shown.length),
      ...(isPlain ? [] : [MAY_BE_EXEMPT]),
    ],
  };
}

/** A provider that stands behind the lots, with numbers that are hidden, is one of many such. */
function saysSomething({ lots, people, hours }: PublishedProvider): boolean {
  return lots.length > 0 || typeof people === 'number' || hours !== null;
}

function sayOthers(count: number): string[] {
  if (count === 0) return [];
  const others = `${sayCount(count, 'other provider')} ${count === 1 ? 'stands' : 'stand'} behind the lots`;
  return [`${others}, with a hidden number of people each.`];
}
