const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const UP_TO_TWO = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const ONE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const PER_CENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** `1,234.5`: commas, at most two decimals, no trailing zeros. */
export function sayNumber(value: number): string {
  return UP_TO_TWO.format(withoutMinusZero(value));
}

/** `1.3`: at most one decimal, for ratios. */
export function sayRatio(value: number): string {
  return ONE.format(value);
}

/** `8,400 h`, from whole minutes. */
export function sayHours(minutes: number): string {
  return `${sayNumber(minutes / 60)} h`;
}

/** `+41 h` or `−41 h`, with a true minus sign; `no change` for nothing. */
export function sayHoursChange(minutes: number): string {
  if (minutes === 0) return 'no change';
  return `${minutes > 0 ? '+' : '−'}${sayHours(Math.abs(minutes))}`;
}

/** `1 package`, `2,000 packages`; the plural is the singular with an s unless it is given. */
export function sayCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${WHOLE.format(withoutMinusZero(count))} ${count === 1 ? singular : plural}`;
}

/** `96%`, from a share of 1. Only a whole is `100%`, and only nothing is `0%`. */
export function sayShare(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  if (share > 0.99 && share < 1) return '99%';
  return PER_CENT.format(withoutMinusZero(share));
}

/** `2.35 km²`, from square metres. */
export function sayArea(squareMetres: number): string {
  return `${sayNumber(squareMetres / 1e6)} km²`;
}

/** `12.4 km`, from metres. */
export function sayLength(metres: number): string {
  return `${sayRatio(metres / 1000)} km`;
}

/** `first`, `second`, … `9th`: the place of a seat. */
export function sayPlace(place: number): string {
  return PLACES[place - 1] ?? `${place}th`;
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}
