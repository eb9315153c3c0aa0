import { inertiaBound, type InertiaBound } from '../../src/core/districting/inertia-bound.ts';
import type { LotTask } from '../../src/core/districting/lot-task.ts';
import { searchLots } from '../../src/core/districting/search-lots.ts';
import { rowsOf } from '../../src/core/fabric/compressed-rows.ts';
import { aBoundTask, type Point } from '../core/districting/a-bound-task.ts';
import { seeded } from '../core/seeded.ts';
import { benchCase, type BenchCase } from './time.ts';

const SEARCH_MILLISECONDS = 10_000;
const BAND = 0.05;
const TERM = { kind: 'inertia', weight: 1, scale: 1, guarded: false } as const;

/**
 * The proof of how compact lots could be, on generated ground: seconds until it has ended, and by how much, in per
 * cent, the best plan of a ten-second search is above what is proven. Nobody to be set against.
 */
export function boundCompactLots(): BenchCase[] {
  return [
    [17, 10],
    [30, 24],
  ].flatMap(([side, lots]) => {
    const task = groundOf(side!, lots!);
    const upper = bestFound(task);
    const start = performance.now();
    const { bound } = lastOf(inertiaBound(task, 'inertia', upper));
    const seconds = (performance.now() - start) / 1000;
    const name = `bound on compactness: ${side! ** 2} blocks, ${lots} lots`;
    return [
      benchCase(name, 's', seconds, NaN),
      benchCase(`${name}, gap to the best found`, '%', 100 * (1 - bound / upper), NaN),
    ];
  });
}

/** A square of blocks, a little out of line, of uneven weight. */
function groundOf(side: number, lots: number): LotTask {
  const draw = seeded(side);
  const points = Array.from({ length: side ** 2 }, (_, at): Point => {
    const [column, row] = [at % side, Math.floor(at / side)];
    return [column + 0.6 * draw(), row + 0.6 * draw(), 1 + 9 * draw()];
  });
  const touching = points.map((_, at) => {
    const column = at % side;
    const beside = [column > 0 && at - 1, column < side - 1 && at + 1, at - side, at + side];
    return beside.filter((other) => other !== false && other >= 0 && other < points.length) as number[];
  });
  const even = points.reduce((sum, [, , weight]) => sum + weight, 0) / lots;
  const rows = rowsOf(touching);
  return aBoundTask(points, lots, {
    touching: rows,
    borderLength: new Float64Array(rows.targets.length).fill(1000),
    least: new Float64Array(lots).fill(even * (1 - BAND)),
    most: new Float64Array(lots).fill(even * (1 + BAND)),
    terms: [TERM],
  });
}

function bestFound(task: LotTask): number {
  const end = performance.now() + SEARCH_MILLISECONDS;
  for (const { best } of searchLots(task, 1)) {
    if (performance.now() > end) return best.values[0]!;
  }
  throw new Error('A search for lots goes on for ever.');
}

function lastOf(steps: Iterable<InertiaBound>): InertiaBound {
  let last: InertiaBound = { bound: 0, iterations: 0 };
  for (last of steps);
  return last;
}
