/** Weeks in each way of saying how often, tried in this order (a month is 52/12 weeks, as for Client Level Data). */
const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/fortnight|2[- ]?week|bi-?weekly/i, 2],
  [/(4|four)[- ]?week|28[- ]?day/i, 4],
  [/quarter/i, 52 / 4],
  [/month/i, 52 / 12],
  [/annum|annual|year/i, 52],
  [/week|\bpw\b/i, 1],
  [/daily|(per|a|each|every|\/) ?day/i, 1 / 7],
];

/** How many weeks the period that words speak of has; null for words of no period. */
export function readPeriodWeeks(words: string): number | null {
  return PERIODS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
