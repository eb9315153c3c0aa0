import type { CostRow, CostRowKind, MoneyFigures } from '../../core/money/money-figures.ts';
import type { DatedRate, MoneyAssumptions, Range } from '../../core/scenario/assumptions.ts';
import type { FigureKey } from './definitions.ts';
import { sayCount } from './say-number.ts';

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const PENCE = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const ONE = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `£8,238,048`, or `−£1,200` with a true minus sign. */
export function sayPounds(pounds: number): string {
  const whole = Math.round(pounds);
  return `${whole < 0 ? '−' : ''}£${WHOLE.format(Math.abs(whole))}`;
}

/** `£18.86`: for rates, which have pence. */
export function sayRate(pounds: number): string {
  return `£${PENCE.format(pounds)}`;
}

/** `£8.2 million` for prose; under a million `£266,000`, to the nearest thousand; under ten thousand in full. */
export function sayRoundPounds(pounds: number): string {
  const size = Math.abs(pounds);
  const sign = pounds < 0 ? '−' : '';
  if (size >= 999_500) return `${sign}£${ONE.format(size / 1e6)} million`;
  return size < 10_000 ? sayPounds(pounds) : sayPounds(Math.round(pounds / 1000) * 1000);
}

/** `£1 to £2`; one of them where both are said alike. */
export function sayRange({ least, most }: Range, say: (pounds: number) => string): string {
  const [from, to] = [say(least), say(most)];
  return from === to ? from : `${from} to ${to}`;
}

/** `That is £86,000 more than today.`; where it may be less or more, both are said. */
export function sayAgainstToday({ least, most }: Range): string {
  const [from, to] = [Math.round(least), Math.round(most)];
  if (from === 0 && to === 0) return 'That is the same as today.';
  if (from >= 0 && to > 0) {
    const nearly = from === 0 ? { least: to, most: to } : { least, most };
    return `That is ${from === 0 ? 'up to ' : ''}${sayRange(nearly, sayRoundPounds)} more than today.`;
  }
  if (to <= 0) {
    const nearly = to === 0 ? { least: -from, most: -from } : { least: -most, most: -least };
    return `That is ${to === 0 ? 'up to ' : ''}${sayRange(nearly, sayRoundPounds)} less than today.`;
  }
  return `That is between ${sayRoundPounds(-least)} less and ${sayRoundPounds(most)} more than today.`;
}

/** `+£1,200`, `−£86`, `no change`: for a cell of a table, in whole pounds. */
export function sayChange(pounds: number): string {
  if (pounds === 0) return 'no change';
  return pounds > 0 ? `+${sayPounds(pounds)}` : sayPounds(pounds);
}

/** An author's statement of what kind of money it is; said with every total. */
export function sayKindOfMoney(kind: MoneyAssumptions['kindOfMoney']): string {
  return `This is ${KIND_NAMES[kind].toLowerCase()}, says the author.`;
}

export const KIND_NAMES: Readonly<Record<MoneyAssumptions['kindOfMoney'], string>> = {
  new: 'New money',
  existing: 'Existing money',
  avoided: 'Money avoided',
};

/** What approval the value over the term needs. */
export function sayApproval({ least, most }: MoneyFigures['approval']): string {
  if (most === null) return 'It is under every approval level set.';
  if (least?.name === most.name) return `It needs ${most.name}.`;
  return `It needs ${most.name} at the most, and ${least === null ? 'no approval level' : least.name} at the least.`;
}

/** `5 years`. */
export function sayYears(years: number): string {
  return sayCount(years, 'year');
}

/** What a row of costs is called; `uplift` is the name that the plan gives its uplift. */
export function sayCostRow({ of, name }: Pick<CostRow, 'of' | 'name'>, uplift: string): string {
  if (of === 'uplift') return uplift;
  return of === 'named' ? name : ROW_NAMES[of];
}

const ROW_NAMES: Readonly<Record<Exclude<CostRowKind, 'named' | 'uplift'>, string>> = {
  care: 'Care, at providers’ rates',
  spot: 'Bought on the spot market',
  'spot-premium': 'Extra for the spot market',
  'rural-premium': 'Extra for rural places',
  reablement: 'Saved by reablement',
  guaranteed: 'Guaranteed hours not used',
  lot: 'Lot',
  'back-up': 'Back-up',
  specialist: 'Specialist',
  none: 'Not recorded',
};

/** What a published rate is of. */
export const RATE_KINDS: Readonly<Record<DatedRate['of'], string>> = {
  price: 'What a council pays',
  pay: 'What a carer is paid',
};

/** What the lines of a bill mean, by the keys of the definitions. */
export const LINE_FIGURES = {
  care: 'moneyCare',
  spot: 'moneySpot',
  'spot-premium': 'moneySpotPremium',
  'rural-premium': 'moneyRuralPremium',
  reablement: 'moneyReablement',
  uplift: 'moneyUplift',
  guaranteed: 'moneyGuaranteed',
} as const satisfies Readonly<Partial<Record<CostRowKind, FigureKey>>>;
