import type { MoneyFigures } from '../money/money-figures.ts';
import { NO_LOT, type LotId } from '../scenario/scenario.ts';
import type { CountedPlan } from './count-plan.ts';
import type { PublishedLot, PublishedPlan, PublishedSums } from './publication.ts';
import { noteSums, showCounts, type NotedSums } from './note-sums.ts';
import { roundLotHours } from './round-lot-hours.ts';
import { roundPounds } from './round-pounds.ts';
import type { ClosedBook, CountNumber, MinutesNumber, SumBook } from './sum-book.ts';

type PublishedLots = Pick<PublishedPlan, 'lots' | 'noLot' | 'total'>;

/** A row of lots as it is noted: a lot, or what lies in none. */
export interface NotedRow extends NotedSums {
  readonly lot: LotId;
  readonly seats: readonly { readonly people: CountNumber; readonly minutes: MinutesNumber }[];
}

export interface NotedLots {
  /** In ledger order, then no lot where there are packages in none. */
  readonly rows: readonly NotedRow[];
  readonly total: NotedSums;
  show(safe: ClosedBook, money: MoneyFigures, isExact: boolean): PublishedLots;
}

/** Notes the table of lots of a plan, with the seats in each; it is shown once the book is closed. */
export function noteLots(book: SumBook, plan: CountedPlan): NotedLots {
  const { scenario, figures } = plan.read;
  const { lots, unassigned } = figures;
  const hasNone = unassigned.load.packages > 0 || plan.read.ledger.takers.lot.includes(NO_LOT);
  const total = noteSums(book, plan, () => true);
  const rows = [...lots.map(({ lot }) => lot), ...(hasNone ? [NO_LOT] : [])].map((lot) => ({
    lot,
    ...noteSums(book, plan, (other) => other === lot),
    seats: noteSeats(book, plan, lot),
  }));
  for (const { minutes, kinds, seats } of [...rows, { ...total, seats: [] }]) {
    book.table(minutes, kinds);
    if (seats.length > 0)
      book.table(
        kinds[0],
        seats.map((seat) => seat.minutes),
      );
  }
  const column = (of: (sums: NotedSums) => MinutesNumber) => book.table(of(total), rows.map(of));
  column(({ minutes }) => minutes);
  column(({ paid }) => paid);
  for (const kind of [0, 1, 2, 3] as const) column(({ kinds }) => kinds[kind]);
  return { rows, total, show };

  function show(safe: ClosedBook, money: MoneyFigures, isExact: boolean): PublishedLots {
    const hours = roundLotHours(safe, rows, total, isExact);
    const pounds = roundPounds(safe, paidRows(plan, rows, money), total.paid, money, isExact);
    const sumsOf = (sums: NotedSums, at: number): PublishedSums => {
      const { all, kinds } = hours[at]!;
      const [ownHours, backUpHours, spotHours, unmetHours] = kinds;
      return {
        ...showCounts(sums, safe),
        hours: all,
        ownHours: ownHours!,
        backUpHours: backUpHours!,
        spotHours: spotHours!,
        unmetHours: unmetHours!,
        poundsAYear: pounds[at]!,
      };
    };
    return {
      lots: lots.map(({ lot, shape, seats }, at): PublishedLot => {
        const { name, colour } = scenario.lots[at]!;
        return {
          ...sumsOf(rows[at]!, at),
          lot,
          name,
          colour,
          blocks: shape.blocks,
          squareKilometres: shape.areaSquareMetres / 1e6,
          polsbyPopper: shape.polsbyPopper,
          pieces: shape.pieces.length,
          seats: seats.map(({ provider }, seat) => ({
            provider,
            ...seatOf(plan, lot, seat),
            hours: hours[at]!.seats[seat]!,
            people: safe.count(rows[at]!.seats[seat]!.people),
          })),
        };
      }),
      noLot: hasNone ? sumsOf(rows[lots.length]!, lots.length) : null,
      total: sumsOf(total, rows.length),
    };
  }
}

/** Rows of the bill are known by their lots' names, of which no two are alike; a lot that costs nothing has none. */
function paidRows({ read }: CountedPlan, rows: readonly NotedRow[], { byLot }: MoneyFigures) {
  return rows.map(({ lot, paid }) => {
    const name = read.scenario.lots.find(({ id }) => id === lot)?.name;
    const cost = byLot.find((row) => (name === undefined ? row.of === 'none' : row.name === name));
    return { paid, cost };
  });
}

function noteSeats(book: SumBook, { read, ofPlace, units }: CountedPlan, lot: LotId): NotedRow['seats'] {
  const { ledger, offers } = read;
  const before = offers.seats.slice(0, lot).reduce((sum, seats) => sum + seats.length, 0);
  return (offers.seats[lot] ?? []).map((_, at) => {
    const taken = [...ofPlace].filter((_unit, place) => ledger.takers.seat[place] === before + at);
    const people = book.people(units.eachPerson(taken));
    return { people, minutes: book.minutes(taken, people) };
  });
}

function seatOf({ read }: CountedPlan, lot: LotId, at: number) {
  const { role, share } = read.offers.seats[lot]![at]!;
  const same = read.offers.seats[lot]!.filter((seat) => seat.role === role);
  return { role, share: share / same.reduce((sum, seat) => sum + seat.share, 0) };
}
