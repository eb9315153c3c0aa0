import type { Fan } from '../../../core/years/years-figures.ts';

/** A fan of minutes, in hours. */
export function fanInHours({ weeks, low, middle, high }: Fan): Fan {
  const hours = (minutes: Float64Array) => minutes.map((value) => value / 60);
  return { weeks, low: hours(low), middle: hours(middle), high: hours(high) };
}
