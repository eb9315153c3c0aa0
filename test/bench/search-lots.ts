import { anneal } from '../../src/core/districting/anneal.ts';
import { keepBest } from '../../src/core/districting/keep-best.ts';
import { lotGround } from '../../src/core/districting/lot-ground.ts';
import type { LotTask } from '../../src/core/districting/lot-task.ts';
import { powerDiagram } from '../../src/core/districting/power-diagram.ts';
import { mendPlan } from '../../src/core/districting/mend-plan.ts';
import { seededRandom } from '../../src/core/districting/random.ts';
import { searchState } from '../../src/core/districting/search-state.ts';
import { splitByTree } from '../../src/core/districting/split-by-tree.ts';
import { aGridTask, aTerm, withBand } from '../core/districting/a-lot-task.ts';
import { benchCase, medianMilliseconds, type BenchCase } from './time.ts';

/**
 * Grids of equal blocks, and what GerryChain does on them: steps a second, measured in November 2026 with its
 * version of April 2025 on networkx 2.8.8, on a machine with two cores.
 */
const GRIDS = [
  { side: 20, lots: 10, band: 0.05, gerryChain: { recombinations: 100, flips: 5800 } },
  { side: 32, lots: 20, band: 0.1, gerryChain: { recombinations: 88, flips: 4850 } },
] as const;
const FLIPS = 2_000_000;
const RECOMBINATIONS = 5000;

/**
 * Steps a second of the search for lots: flips of one block, cost and contiguity tested, at the heat of a search
 * half cooled; and trees drawn over two lots that lie together and cut where halves come nearest to what they should
 * weigh. The fewer seconds a step the better, so that rows say microseconds a step.
 */
export function searchForLots(): BenchCase[] {
  return GRIDS.flatMap(({ side, lots, band, gerryChain }) => {
    const task = withBand(aGridTask(side, side, lots, { terms: [aTerm({ kind: 'border' })] }), band);
    const name = `lots, grid of ${side} × ${side} in ${lots} within ${band * 100}%`;
    const flip = (medianMilliseconds(3, () => flipMany(task)) * 1000) / FLIPS;
    const cut = (medianMilliseconds(3, () => recombineMany(task)) * 1000) / RECOMBINATIONS;
    return [
      benchCase(`${name}: a flip`, 'µs', flip, 1e6 / gerryChain.flips),
      benchCase(`${name}: a pair recombined`, 'µs', cut, 1e6 / gerryChain.recombinations),
    ];
  });
}

function started(task: LotTask) {
  const random = seededRandom(1);
  const ground = lotGround(task);
  const lotOf = powerDiagram(ground, random);
  mendPlan(ground, lotOf, random);
  return { random, ground, lotOf };
}

function flipMany(task: LotTask): void {
  const { random, ground, lotOf } = started(task);
  const state = searchState(ground, [Infinity]);
  state.load(lotOf, null);
  const best = keepBest(state);
  const cooling = { flips: FLIPS, hot: 0.5, cold: 0.5, bandPrices: [1, 1], guardPrices: [1, 1] } as const;
  for (const _ of anneal(state, cooling, random, best));
}

function recombineMany(task: LotTask): void {
  const { random, ground, lotOf } = started(task);
  const split = splitByTree(ground, random);
  const { source, rows } = ground;
  for (let turn = 0; turn < RECOMBINATIONS;) {
    const side = random.below(source.length);
    const [one, other] = [lotOf[source[side]!]!, lotOf[rows.targets[side]!]!];
    if (one === other) continue;
    turn++;
    const blocks = Int32Array.from(lotOf.keys()).filter(
      (block) => lotOf[block] === one || lotOf[block] === other,
    );
    split(blocks, [one, other], lotOf);
  }
}
