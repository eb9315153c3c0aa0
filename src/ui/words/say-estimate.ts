import type { Estimate } from '../../core/years/years-figures.ts';
import { sayNumber, sayShare } from './say-number.ts';

/** From here up amounts are said whole. */
const WHOLE_FROM = 9.95;

/** `1,234`, `14`, `3.2`: an amount that is not known to the last digit, whole from ten up. */
export function sayAmount(value: number): string {
  return sayRounded(value, Math.abs(value));
}

/** `9 to 21`, `0.4 to 3.2`: both as exact as the larger; one of them where both are said alike. */
export function sayBetween(low: number, high: number, say?: (value: number) => string): string {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const [from, to] = [low, high].map(say ?? ((value) => sayRounded(value, size)));
  return from === to ? from! : `${from} to ${to}`;
}

/** `13.8 to 14.2`: the range of an estimate; of one future alone there is none. */
export function sayEstimateRange({ low, high }: Estimate, say?: (value: number) => string): string {
  return Number.isFinite(high - low) ? sayBetween(low, high, say) : 'range not known';
}

/** The exact numbers of an estimate, for who asks. */
export function sayRawEstimate({ mean, low, high }: Estimate, unit: string): string {
  return `${mean} ${unit}; the mean lies between ${low} and ${high} with 95% confidence`;
}

/** `84%`, `1.4%`: shares of 1 that matter when they are small. */
export function sayFineShare(share: number): string {
  return share > 0 && share < 0.1 ? `${sayAmount(share * 100)}%` : sayShare(share);
}

function sayRounded(value: number, size: number): string {
  const steps = size >= WHOLE_FROM ? 1 : 10;
  const rounded = Math.round(Math.abs(value) * steps) / steps;
  return `${value < 0 && rounded > 0 ? '−' : ''}${sayNumber(rounded)}`;
}
