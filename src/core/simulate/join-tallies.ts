import { SERIES, type Tally } from './tally.ts';

type Counts = Float32Array | Float64Array;

/** One tally of all rows, in the order given; what is not by row is summed. Throws where the models were not alike. */
export function joinTallies(tallies: readonly Tally[]): Tally {
  const [first] = tallies;
  if (first === undefined) throw new Error('There are no tallies to join.');
  for (const tally of tallies)
    if (shapeOf(tally) !== shapeOf(first))
      throw new Error(`A tally of ${shapeOf(tally)} cannot be joined to one of ${shapeOf(first)}.`);
  const rowsOf = <C extends Counts>(read: (tally: Tally) => C) => rowAfterRow(tallies.map(read));
  const bySeries = <C extends Counts>(read: (tally: Tally) => Readonly<Record<string, C>>) =>
    Object.fromEntries(SERIES.map((each) => [each, rowsOf((tally) => read(tally)[each]!)]));
  return {
    ...first,
    rows: tallies.reduce((sum, { rows }) => sum + rows, 0),
    arrivals: rowsOf((tally) => tally.arrivals),
    series: bySeries((tally) => tally.series) as Tally['series'],
    weeksOf: bySeries((tally) => tally.weeksOf) as Tally['weeksOf'],
    weeksOfProvider: rowsOf((tally) => tally.weeksOfProvider),
    daysWaited: sum(tallies.map((tally) => tally.daysWaited)),
    waitingOfTemplate: sum(tallies.map((tally) => tally.waitingOfTemplate)),
    handBacks: rowsOf((tally) => tally.handBacks),
    displaced: rowsOf((tally) => tally.displaced),
    events: tallies.reduce((count, { events }) => count + events, 0),
  };
}

function shapeOf({ lotCount, classCount, weeks, points, waitingOfTemplate }: Tally): string {
  return `${lotCount} lots, ${classCount} classes, ${waitingOfTemplate.length} templates, ${weeks} weeks and ${points.length} points`;
}

function rowAfterRow<C extends Counts>(parts: readonly C[]): C {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const Columns = parts[0]!.constructor as new (length: number) => C;
  const all = new Columns(length);
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  return all;
}

function sum(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts[0]!.length);
  for (const part of parts) for (let at = 0; at < all.length; at++) all[at]! += part[at]!;
  return all;
}
