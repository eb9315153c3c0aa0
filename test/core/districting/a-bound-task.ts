import type { LotTask } from '../../../src/core/districting/lot-task.ts';
import { measureTerm } from '../../../src/core/districting/measure-term.ts';

export type InertiaKind = 'inertia' | 'inertia-about-block';

/** Blocks as `[x km, y km, weight]`. */
export type Point = readonly [number, number, number];

/** A task of points that touch nobody: what a bound on inertia is found from. Bands are open unless told. */
export function aBoundTask(points: readonly Point[], lotCount: number, more: Partial<LotTask> = {}): LotTask {
  return {
    blockCount: points.length,
    lotCount,
    weight: Float64Array.from(points, ([, , weight]) => weight),
    x: Float64Array.from(points, ([x]) => x * 1000),
    y: Float64Array.from(points, ([, y]) => y * 1000),
    touching: { offsets: new Uint32Array(points.length + 1), targets: new Uint32Array(0) },
    borderLength: new Float64Array(0),
    current: null,
    held: null,
    closed: null,
    least: new Float64Array(lotCount),
    most: new Float64Array(lotCount).fill(Infinity),
    bandCost: null,
    terms: [],
    neverWorse: false,
    ...more,
  };
}

/** What a plan's inertia is, in weight × km². */
export function inertiaOf(task: LotTask, about: InertiaKind, plan: readonly number[]): number {
  const term = { kind: about, weight: 1, scale: 1, guarded: false } as const;
  return measureTerm(task, term, Int16Array.from(plan));
}

/** Every plan that a task allows: each block in a lot, no lot empty, all within bands, and what is held as it is. */
function* allowedPlans(task: LotTask): Generator<readonly number[]> {
  const { blockCount, lotCount, current, held, closed, weight, least, most } = task;
  const plan: number[] = [];
  const stays = (block: number) =>
    held?.[block] === 1 || (current !== null && current[block]! >= 0 && closed?.[current[block]!] === 1);
  function* put(block: number): Generator<readonly number[]> {
    if (block === blockCount) {
      const sums = new Float64Array(lotCount);
      plan.forEach((lot, at) => (sums[lot]! += lot < 0 ? 0 : weight[at]!));
      const isWithin = sums.every(
        (sum, lot) => closed?.[lot] === 1 || (sum >= least[lot]! && sum <= most[lot]!),
      );
      if (isWithin && sums.every((_, lot) => plan.includes(lot))) yield plan;
      return;
    }
    for (let lot = -1; lot < lotCount; lot++) {
      if (stays(block) ? lot !== current![block] : lot < 0 || closed?.[lot] === 1) continue;
      plan[block] = lot;
      yield* put(block + 1);
    }
  }
  yield* put(0);
}

/** The least inertia of all allowed plans, and the most; null where no plan is allowed. */
export function inertiaRange(task: LotTask, about: InertiaKind): readonly [number, number] | null {
  let [least, most] = [Infinity, -Infinity];
  for (const plan of allowedPlans(task)) {
    const inertia = inertiaOf(task, about, plan);
    [least, most] = [Math.min(least, inertia), Math.max(most, inertia)];
  }
  return least === Infinity ? null : [least, most];
}
