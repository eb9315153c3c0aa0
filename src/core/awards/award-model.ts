import type { AwardTask } from './award-task.ts';
import { mostSeatsOf, type AwardRule } from './award-wish.ts';
import type { Column, Row } from './programme.ts';

/** A choice of providers as columns and rows. Amounts of care are in hours a week, so that numbers stay small. */
export interface AwardModel {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** By seat of the task: the column that is 1 where it is given. */
  readonly seatColumn: readonly number[];
  readonly flows: readonly Flow[];
  /** What it costs, column by column, that a rule is broken; all 0 where rules may not be. */
  readonly breach: Float64Array;
}

/** The column of the hours of a class that the holder of a seat takes. */
export interface Flow {
  readonly column: number;
  /** By their places in the task. */
  readonly class: number;
  readonly seat: number;
}

/**
 * A seat left empty is the least that can be broken: its provider is still to be found. Anything else that
 * is broken needs somebody to agree to it, and counts for as many empty seats.
 */
const EMPTY_SEAT = 1;
const OTHER_BREACH = 100;

/**
 * The model: a column of 0 or 1 for each possible seat, one of hours for each class of care and each seat that
 * could take it. No class is given more than it asks for, no seat more than its bid, and nothing unless it is
 * given; no provider has more than it can deliver over all its lots. Then a row for each rule kept. With
 * `mayBreak` the rows of rules may be broken, at a price. Rules that bar a seat by itself always hold.
 */
export function awardModel(task: AwardTask, kept: readonly AwardRule[], mayBreak: boolean): AwardModel {
  const columns: Column[] = [];
  const rows: Row[] = [];
  const prices = new Map<number, number>();
  const add = (column: Column) => columns.push(column) - 1;
  const isBarred = task.seats.map(({ barredBy }) => barredBy.some((rule) => kept.includes(rule)));
  const seatColumn = task.seats.map(({ stands }, seat) =>
    add({ least: Number(stands), most: Number(stands || !isBarred[seat]), isWhole: true }),
  );
  const roomOf = task.seats.map(({ mostMinutes, keptMinutes, provider }) =>
    Math.max(0, Math.min(mostMinutes - keptMinutes, task.providers[provider]!.roomMinutes)),
  );
  const flows = task.classes.flatMap((group, at) =>
    group.seats.map((seat): Flow => {
      const most = Math.min(group.weeklyMinutes, roomOf[seat]!) / 60;
      return { column: add({ least: 0, most, isWhole: false }), class: at, seat };
    }),
  );
  const inAll = (some: readonly Flow[]): Term[] => some.map(({ column }) => [column, 1]);
  const most = (terms: readonly Term[], hours: number) => rows.push({ terms, least: -Infinity, most: hours });

  const byClass = groupBy(flows, (flow) => flow.class, task.classes.length);
  const bySeat = groupBy(flows, (flow) => flow.seat, task.seats.length);
  const byProvider = groupBy(flows, ({ seat }) => task.seats[seat]!.provider, task.providers.length);
  byClass.forEach((own, at) => {
    if (own.length > 0) most(inAll(own), task.classes[at]!.weeklyMinutes / 60);
  });
  bySeat.forEach((own, seat) => {
    if (own.length === 0) return;
    most([...inAll(own), [seatColumn[seat]!, -roomOf[seat]! / 60]], 0);
    // Implied by the row above where amounts are whole, and yet it cuts off much that is not.
    for (const { column } of own)
      most(
        [
          [column, 1],
          [seatColumn[seat]!, -columns[column]!.most],
        ],
        0,
      );
  });
  byProvider.forEach((own, at) => {
    if (own.length > 0) most(inAll(own), task.providers[at]!.roomMinutes / 60);
  });

  /** A row of a rule. */
  const rule = (terms: readonly Term[], least: number, greatest: number, price: number) => {
    if (!mayBreak) return void rows.push({ terms, least, most: greatest });
    const breach = add({ least: 0, most: Infinity, isWhole: false });
    prices.set(breach, price);
    rows.push({ terms: [...terms, [breach, least > -Infinity ? 1 : -1]], least, most: greatest });
  };
  const atLeast = (terms: readonly Term[], least: number, price = OTHER_BREACH) =>
    rule(terms, least, Infinity, price);
  const atMost = (terms: readonly Term[], greatest: number) => rule(terms, -Infinity, greatest, OTHER_BREACH);
  const places = [...task.seats.keys()];
  const primaryOf = (belongs: (seat: number) => boolean): Term[] =>
    places
      .filter((seat) => task.seats[seat]!.isPrimary && belongs(seat))
      .map((seat) => [seatColumn[seat]!, 1]);
  const rules: Readonly<Partial<Record<AwardRule, () => void>>> = {
    'enough-providers': () => {
      for (const lot of task.lots)
        atLeast(
          primaryOf((seat) => task.seats[seat]!.lot === lot),
          task.rules.providersPerLot,
          EMPTY_SEAT,
        );
    },
    'not-too-many-providers': () => {
      for (const lot of task.lots)
        atMost(
          primaryOf((seat) => task.seats[seat]!.lot === lot),
          mostSeatsOf(task.rules),
        );
    },
    'lots-per-provider': () => {
      for (const at of task.providers.keys())
        atMost(
          primaryOf((seat) => task.seats[seat]!.provider === at),
          task.rules.mostLotsPerProvider!,
        );
    },
    'share-of-area': () => {
      const greatest = Math.floor((task.areaMinutes * task.rules.mostSharePercent!) / 100) / 60;
      byProvider.forEach((own, at) => {
        const kept = places
          .filter((seat) => task.seats[seat]!.provider === at && task.seats[seat]!.keptMinutes > 0)
          .map((seat): Term => [seatColumn[seat]!, task.seats[seat]!.keptMinutes / 60]);
        atMost([...inAll(own), ...kept], greatest);
      });
    },
    'provider-hours-in-band': () => {
      const { leastMinutes, mostMinutes } = task.rules.providerViability;
      task.providers.forEach(({ keptMinutes }, at) => {
        const isAppointed = add({ least: 0, most: 1, isWhole: false });
        for (const seat of places)
          if (task.seats[seat]!.provider === at)
            rows.push({
              terms: [
                [isAppointed, 1],
                [seatColumn[seat]!, -1],
              ],
              least: 0,
              most: Infinity,
            });
        const given = inAll(byProvider[at]!);
        if (leastMinutes !== null) atLeast([...given, [isAppointed, (keptMinutes - leastMinutes) / 60]], 0);
        if (mostMinutes !== null) atMost([...given, [isAppointed, (keptMinutes - mostMinutes) / 60]], 0);
      });
    },
  };
  for (const one of kept) rules[one]?.();
  // A seat that stands cannot be taken back: a rule that bars it is broken whoever is appointed.
  for (const seat of places)
    if (task.seats[seat]!.stands && isBarred[seat] && !mayBreak) most([[seatColumn[seat]!, 1]], 0);
  return {
    columns,
    rows,
    seatColumn,
    flows,
    breach: Float64Array.from(columns, (_, column) => prices.get(column) ?? 0),
  };
}

type Term = readonly [column: number, weight: number];

function groupBy<Of>(all: readonly Of[], placeOf: (one: Of) => number, count: number): Of[][] {
  const groups: Of[][] = Array.from({ length: count }, () => []);
  for (const one of all) groups[placeOf(one)]!.push(one);
  return groups;
}
