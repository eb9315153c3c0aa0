import type { FoundPlan, LotTask } from '../districting/lot-task.ts';
import type { Alternative, Suggestion, SuggestProgress } from './alternative.ts';
import { drawLots } from './carry-on-lots.ts';
import type { SuggestRequest } from './lot-facts.ts';
import { lotTaskOf } from './lot-task-of.ts';
import { isTidy, measureAlternative, measureToday } from './measure-alternative.ts';
import { iterationsFor } from './plan-searches.ts';
import { putBack } from './put-back.ts';
import { searchWithin } from './search-within.ts';

/** Two beginnings: what the one misses the other mostly finds. */
const SEARCHES = 2;
/** What moves is quick to reckon, and few of all plans are near today's: it takes more than to search for other aims. */
const TIMES_AS_MANY = 8;

/**
 * The fewest changes that make each lot one piece and bring it inside the bands of the wish, whatever else is
 * wished: as few people in another lot as can be found, and of those as few hours. What locks keep stays. No
 * block that it moves could be put back alone. Where no plan that does both was found the one nearest to it is
 * given, and says so by `isContiguous` and `outOfBandMinutes`; where today's is tidy there is none.
 */
export function* tidyLots(request: SuggestRequest): Generator<() => SuggestProgress, Suggestion> {
  const { facts } = request;
  const asked = lotTaskOf(request, facts.lots.length, false);
  const today = measureToday(request, asked);
  if (facts.lots.length === 0 || isTidy(today)) {
    return { today, alternatives: [], iterations: 0 };
  }
  const task = changeTask(request, asked.task);
  const iterations = TIMES_AS_MANY * iterationsFor(facts.blockCount);
  const drawn = (found: FoundPlan): Alternative => {
    const assignment = putBack(task, currentOf(request, asked.slots), found.assignment);
    return measureAlternative(request, asked, drawLots(facts, asked.slots, assignment), 'fewer-changes');
  };
  let best: Alternative | null = null;
  for (let search = 0; search < SEARCHES; search++) {
    const steps = searchWithin(task, request.wish.seed + search, iterations);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      const [sofar, stand] = [best, step.value];
      yield () => ({
        done: (search + stand.iterations / iterations) / SEARCHES,
        iterations: search * iterations + stand.iterations,
        best: fewerChanges(sofar, drawn(stand.best)),
      });
    }
    best = fewerChanges(best, drawn(step.value));
  }
  const alternatives = best === null || best.changes.blocks === 0 ? [] : [best];
  return { today, alternatives, iterations: SEARCHES * iterations };
}

/** Only what changes counts: people, then minutes, then blocks with neither. */
function changeTask({ facts }: SuggestRequest, task: LotTask): LotTask {
  const { blockCount, lotCount, current } = task;
  const all = facts.weight.reduce((sum, each) => sum + each, 0) + 1;
  const cost = new Float64Array(blockCount * lotCount);
  for (let at = 0; at < cost.length; at++) {
    const block = Math.floor(at / lotCount);
    const isHere = current?.[block] === at % lotCount;
    if (!isHere) cost[at] = facts.people[block]! + (facts.weight[block]! + 1 / blockCount) / all;
  }
  const people = facts.people.reduce((sum, each) => sum + each, 0);
  return {
    ...task,
    afresh: false,
    bandCost: null,
    terms: [{ kind: 'lot-cost', cost, weight: 1, scale: Math.max(1, people), guarded: false }],
    neverWorse: false,
  };
}

function currentOf(
  { facts }: SuggestRequest,
  slots: readonly ({ readonly id: number } | null)[],
): Int16Array {
  const place = new Map(slots.map((lot, at) => [lot?.id, at]));
  return facts.assignment.map((lot) => place.get(lot) ?? -1);
}

/** The one that is tidier; of two that are as tidy the one that changes less. */
function fewerChanges(one: Alternative | null, other: Alternative): Alternative {
  if (one === null) return other;
  const by =
    Number(other.isContiguous) - Number(one.isContiguous) ||
    one.outOfBandMinutes - other.outOfBandMinutes ||
    one.changes.people - other.changes.people ||
    one.changes.weeklyMinutes - other.changes.weeklyMinutes;
  return by <= 0 ? one : other;
}
