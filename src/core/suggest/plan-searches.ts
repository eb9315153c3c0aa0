import type { Alternative } from './alternative.ts';
import type { SuggestRequest } from './lot-facts.ts';
import { whatStays } from './lot-slots.ts';
import { askedAims, lotTaskOf } from './lot-task-of.ts';
import type { LotWish } from './lot-wish.ts';
import { isTidy, measureToday } from './measure-alternative.ts';

/** Searches of one round need nothing of one another. */
export const ROUNDS = [0, 1] as const;

/** One search of those that find what to choose from. */
export interface PlannedSearch {
  /** Which aim it gives more than was asked; null for the wish as it stands. */
  readonly leaning: Alternative['leaning'];
  readonly lotCount: number;
  /** No aim asked for may end worse than today. */
  readonly neverWorse: boolean;
  /** 1 for a search that begins from the best that those of round 0 found. */
  readonly round: (typeof ROUNDS)[number];
  /** Whether it looks near the plan that it begins with, or anywhere. */
  readonly isNear: boolean;
  readonly seed: number;
  /** It ends after so many: counted and not timed, the same wish of the same plan gives the same answer anywhere. */
  readonly iterations: number;
}

/** How much more a search gives the aim that it leans to. */
const LEANS_BY = 4;
/** A search takes many seeds one after another, and no two should take the same. */
const SEEDS_APART = 10_000;
/** Of more numbers of lots to choose from, so many are tried, evenly from the least to the most. */
const MOST_COUNTS = 8;

/**
 * The searches for a wish: as it stands twice, then once leaning to each aim asked for and once to fewer changes,
 * all with as many lots as today where that is asked, and once for each other number of lots.
 *
 * To improve a plan is never to make worse what was asked for, and each search begins from today's. Beginning
 * afresh may trade one aim for another, and those that lean begin from the best that the wish as it stands has
 * found. But where the plan of today is in one piece a lot and inside the bands, a council would not take a first
 * suggestion that is worse than it in anything asked for, and the first search promises that it is not.
 */
export function planSearches(request: SuggestRequest): readonly PlannedSearch[] {
  const { facts, wish } = request;
  const today = facts.lots.length;
  const least = Math.max(1, wish.lotCount.least, whatStays(request).fixed.size);
  const most = Math.max(least, wish.lotCount.most);
  const lotCount = Math.min(most, Math.max(least, today));
  const others = countsFrom(least, most).filter((count) => count !== lotCount);
  const improves = wish.scope === 'improve';
  const keepsToday = lotCount === today && canStay(request);
  const plain = { leaning: null, lotCount, round: 0 } as const;
  const planned: Omit<PlannedSearch, 'seed' | 'iterations'>[] = improves
    ? [0, 1].map(() => ({ ...plain, neverWorse: true, isNear: false }))
    : [
        { ...plain, neverWorse: keepsToday, isNear: !keepsToday },
        { ...plain, neverWorse: false, isNear: keepsToday },
      ];
  for (const leaning of leanings(request)) {
    const round = improves || leaning === 'fewer-changes' ? 0 : 1;
    planned.push({ leaning, lotCount, neverWorse: improves, round, isNear: !improves });
  }
  for (const count of others) planned.push({ ...plain, lotCount: count, neverWorse: false, isNear: true });
  return planned.map((search, at) => ({
    ...search,
    seed: (wish.seed * planned.length + at) * SEEDS_APART,
    // The wish as it stands is what was asked for: it has twice as many as each of its variations.
    iterations: Math.round(iterationsFor(facts.blockCount) / (at < 2 ? 1 : 2)),
  }));
}

/** Of all searches together. */
export function totalIterations(searches: readonly PlannedSearch[]): number {
  return searches.reduce((sum, { iterations }) => sum + iterations, 0);
}

/** The wish with more weight on the aim that a search leans to. */
export function lean({ facts, wish }: SuggestRequest, leaning: Alternative['leaning']): SuggestRequest {
  if (leaning === null) return { facts, wish };
  const weights: Record<keyof LotWish['weights'], number> = { ...wish.weights };
  if (leaning === 'fewer-changes') {
    const asked = askedAims({ facts, wish });
    const mean = asked.reduce((sum, aim) => sum + wish.weights[aim], 0) / Math.max(1, asked.length);
    weights.stay = LEANS_BY * Math.max(wish.weights.stay, mean);
  } else weights[leaning] *= LEANS_BY;
  return { facts, wish: { ...wish, weights } };
}

/** More weight on people who stay is what 'fewer-changes' leans to; a wish for one thing has nothing to lean from. */
function leanings(request: SuggestRequest): Alternative['leaning'][] {
  const asked = askedAims(request).filter((aim) => aim !== 'stay');
  const isChange = request.facts.lots.length > 0 && asked.length > 0;
  return [...(asked.length > 1 ? asked : []), ...(isChange ? (['fewer-changes'] as const) : [])];
}

/** Whether today's plan could be kept as it is. */
function canStay(request: SuggestRequest): boolean {
  const { lots } = request.facts;
  if (lots.length === 0) return false;
  return isTidy(measureToday(request, lotTaskOf(request, lots.length, false)));
}

function countsFrom(least: number, most: number): number[] {
  const steps = Math.min(MOST_COUNTS, most - least + 1);
  const at = (step: number) => least + Math.round(((most - least) * step) / Math.max(1, steps - 1));
  return Array.from({ length: steps }, (_, step) => at(step));
}

/**
 * So many are enough for most of what a search gains, on a large area as on a small one: a second or two of one
 * core for a county.
 */
export function iterationsFor(blockCount: number): number {
  return Math.round(Math.min(4000 * blockCount, 45_000 * Math.sqrt(blockCount)));
}
