import type { Dataset } from '../dataset/dataset.ts';
import { NO_RATE } from '../dataset/packages.ts';
import type { MoneyAssumptions } from '../scenario/assumptions.ts';
import { penceOf } from './yearly.ts';

/** What an hour costs, in whole pence; `NO_RATE` where nothing says and the assumed rate stands in. */
export interface HourRates {
  /** By package: its own rate, or else that of its provider of today. */
  readonly ofPackage: Int32Array;
  /** By provider's position. */
  readonly ofProvider: Int32Array;
  /** For all others. */
  readonly assumedPence: number;
}

/** The rates that files give, with the one that is assumed where they give none. */
export function hourRates(
  { packages, providers }: Dataset,
  { poundsPerHour }: Pick<MoneyAssumptions, 'poundsPerHour'>,
): HourRates {
  const ofProvider = Int32Array.from(providers, ({ hourlyRate }) =>
    hourlyRate === null ? NO_RATE : penceOf(hourlyRate),
  );
  const ofPackage = packages.ratePence.map((pence, index) =>
    pence === NO_RATE ? (ofProvider[packages.provider[index]!] ?? NO_RATE) : pence,
  );
  return { ofPackage, ofProvider, assumedPence: penceOf(poundsPerHour) };
}
