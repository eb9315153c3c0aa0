import { anneal, type Cooling } from './anneal.ts';
import { isBetterPlan } from './is-better-plan.ts';
import { lotGround } from './lot-ground.ts';
import type { FoundPlan, LotTask, SearchStep } from './lot-task.ts';
import { measurePlan } from './measure-plan.ts';
import { mendPlan } from './mend-plan.ts';
import { powerDiagram } from './power-diagram.ts';
import { seededRandom } from './random.ts';
import { searchState, type SearchState } from './search-state.ts';

/** Looks for the best lots for ever. */
export function* searchLots(task: LotTask, seed: number): Generator<SearchStep, never> {
  const random = seededRandom(seed);
  const ground = lotGround(task);
  const isFresh = task.current === null;
  const begin = isFresh ? powerDiagram(ground, random) : task.current.slice();
  mendPlan(ground, begin, random);
  const first = measurePlan(task, begin);
  const limits = task.terms.map(({ guarded }, at) =>
    guarded && task.neverWorse && !isFresh ? first.values[at]! : Infinity,
  );
  const state = searchState(ground, limits);
  let best: FoundPlan = first;
  let iterations = 0;
  yield { best, iterations };

  const kept = { lotOf: begin.slice(), rank: Infinity };
  const keep = (at: SearchState): void => {
    const rank = at.excess() * 1e9 + at.trespass() * 1e6 + at.cost();
    if (rank >= kept.rank) return;
    kept.rank = rank;
    kept.lotOf.set(at.lotOf);
  };
  for (;;) {
    kept.rank = Infinity;
    state.load(best.assignment);
    const unit = typicalChange(state, random);
    const weight = ground.share / Math.max(1, task.blockCount / task.lotCount);
    const cooling: Cooling = {
      flips: 400 * task.blockCount,
      hot: unit * (0.1 + random.unit()),
      cold: unit * 0.02,
      bandPrices: [unit / weight, (40 * unit) / weight],
      guardPrices: [1, 100],
    };
    keep(state);
    for (const flips of anneal(state, cooling, random, keep)) {
      iterations += flips;
      yield { best, iterations };
    }
    const found = measurePlan(task, kept.lotOf.slice());
    const isAllowed = found.values.every((value, at) => value <= limits[at]!);
    if (isAllowed && isBetterPlan(task, found, best)) best = found;
    yield { best, iterations: ++iterations };
  }
}

function typicalChange(state: SearchState, random: ReturnType<typeof seededRandom>): number {
  const { sides, ground, lotOf } = state;
  state.setPrices(0, 0);
  let sum = 0;
  const tries = 500;
  for (let turn = 0; turn < tries && sides.count() > 0; turn++) {
    const side = sides.at(random.below(sides.count()));
    sum += Math.abs(state.change(ground.source[side]!, lotOf[ground.rows.targets[side]!]!));
  }
  return sum > 0 ? sum / tries : 1;
}
