import type { OptionOutcome, RiskWord, StatedFigure } from '../../../core/paper/paper.ts';
import { RISK_WORDS } from '../../../core/paper/paper.ts';
import { sayNumber } from '../say-number.ts';

/** The rows of an options appraisal, in the order and the words of Camden's. */
export const OPTION_ROWS = ['benchmarking', 'pros', 'cons', 'finance', 'outcome'] as const;
export type OptionRow = (typeof OPTION_ROWS)[number];

export const OPTION_ROW_NAMES: Readonly<Record<OptionRow, string>> = {
  benchmarking: 'Benchmarking',
  pros: 'Pros',
  cons: 'Cons',
  finance: 'Financial assessment',
  outcome: 'Outcome',
};

/** What stands where an author has written nothing. */
export const NOTHING_WRITTEN = 'Nothing written yet';

export function sayOutcome(outcome: OptionOutcome): string {
  return OUTCOME_NAMES[outcome];
}

const OUTCOME_NAMES: Readonly<Record<OptionOutcome, string>> = {
  'not-decided': 'Not decided yet',
  recommended: 'Recommended',
  shortlisted: 'Shortlisted',
  'not-recommended': 'Not recommended',
};

/** `High`: the word itself is what counts; its colour and its bars only help the eye. */
export function sayRisk(word: RiskWord): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** How grave a word is, from 6 for high to 1 for low. */
export function riskBars(word: RiskWord): number {
  return RISK_WORDS.length - RISK_WORDS.indexOf(word);
}

/** Colours of risk, the graver the darker, so that they keep their order in greyscale. */
export const RISK_COLOURS: Readonly<Record<RiskWord, string>> = {
  high: '#6b0f2e',
  significant: '#9c2a3a',
  moderate: '#c05a34',
  some: '#d98c45',
  potential: '#eabf78',
  low: '#f5e6c0',
};

/** Headings under which Kent's record of decision weighs what it rejects; offered for risks. */
export const RISK_HEADINGS = ['Legal and policy', 'Financial', 'Reputational', 'Resource'] as const;

/** What a stated figure comes to: `100 or more`, `up to 5`, `£1,100,000 to £1,500,000`, `8,400`; in pounds or per cent where its words are. */
export function sayStated({ stated, least, most }: Pick<StatedFigure, 'stated' | 'least' | 'most'>): string {
  const say = (value: number) =>
    `${stated.includes('£') ? '£' : ''}${sayNumber(value)}${stated.includes('%') ? '%' : ''}`;
  if (least === null) return most === null ? 'No number' : `up to ${say(most)}`;
  if (most === null) return `${say(least)} or more`;
  return least === most ? say(least) : `${say(least)} to ${say(most)}`;
}

/** What the paper goes by: the author's figure, or else the stated one. */
export function sayUsed({ used }: Pick<StatedFigure, 'used'>): string {
  return used === '' ? 'As stated' : used;
}
