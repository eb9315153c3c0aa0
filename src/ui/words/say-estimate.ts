import type { Estimate } from '../../core/years/years-figures.ts';
import { sayNumber, sayShare } from './say-number.ts';

/** `1,234`, `14`, `3.2`: an amount that is not known to the last digit, whole from ten up. */
export function sayAmount(value: number): string {
  const size = Math.abs(value);
  const rounded = size >= 9.95 ? Math.round(size) : Math.round(size * 10) / 10;
  return `${value < 0 && rounded > 0 ? '−' : ''}${sayNumber(rounded)}`;
}

/** `9 to 21`; one of them where both are said alike. */
export function sayBetween(low: number, high: number, say: (value: number) => string = sayAmount): string {
  const [from, to] = [say(low), say(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** `13.8 to 14.2`: the range of an estimate. */
export function sayEstimateRange({ low, high }: Estimate, say?: (value: number) => string): string {
  return sayBetween(low, high, say);
}

/** The exact numbers of an estimate, for who asks. */
export function sayRawEstimate({ mean, low, high }: Estimate, unit: string): string {
  return `${mean} ${unit}; the mean lies between ${low} and ${high} with 95% confidence`;
}

/** `84%`, `1.4%`: shares of 1 that matter when they are small. */
export function sayFineShare(share: number): string {
  return share > 0 && share < 0.1 ? `${sayAmount(share * 100)}%` : sayShare(share);
}
