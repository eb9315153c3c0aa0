import { readQuantity, type Quantity } from '../tables/read-quantity.ts';

/** Longest a visit may be for its length to be read as hours, or as a part of a day. */
const [MOST_HOURS, MOST_DAYS] = [4, 0.2];

/**
 * Makes a reader of visit lengths in minutes, 0 for none. Lengths without a unit are minutes, unless the
 * heading says hours or half of them or more are too short: up to 4 they are hours, up to 0.2 parts of a day, as
 * spreadsheets keep times. `0:30` is half an hour and `30:00` is too, as no visit takes 30 hours.
 */
export function createVisitLengthReader(
  heading: string,
  values: readonly string[],
): (text: string) => number {
  const plain = values
    .map(readQuantity)
    .filter(
      (quantity) =>
        quantity !== null && quantity.unit === null && quantity.time === null && quantity.amount > 0,
    )
    .map((quantity) => quantity!.amount)
    .sort((a, b) => a - b);
  const median = plain[(plain.length - 1) >> 1] ?? Infinity;
  const minutesEach = median <= MOST_DAYS ? 1440 : /hour|hrs/i.test(heading) || median <= MOST_HOURS ? 60 : 1;
  const read = (quantity: Quantity): number => {
    if (quantity.time === 'H:M') return quantity.amount * (quantity.amount <= MOST_HOURS * 3 ? 60 : 1);
    if (quantity.unit !== null) return quantity.amount * (quantity.unit === 'hours' ? 60 : 1);
    return quantity.amount * minutesEach;
  };
  return (text) => {
    const quantity = text === '' ? null : readQuantity(text);
    return quantity === null ? 0 : Math.max(0, read(quantity));
  };
}
