import { borderSides, type BorderSides } from './border-sides.ts';
import { keepsTogether } from './keeps-together.ts';
import type { LotGround } from './lot-ground.ts';
import { runSums } from './terms/run-sums.ts';
import { runTerm } from './terms/run-term.ts';

/** A plan that changes block by block, with what it is worth kept up to date. */
export interface SearchState {
  readonly ground: LotGround;
  readonly lotOf: Int16Array;
  /** By lot: how many blocks it has. */
  readonly blocksIn: Int32Array;
  readonly sides: BorderSides;
  readonly keepsTogether: (block: number) => boolean;
  /** Σ weight × value ÷ scale. */
  readonly cost: () => number;
  /** Weight outside bands. */
  readonly excess: () => number;
  /** What guarded aims are above their limits, as they count in the cost. */
  readonly trespass: () => number;
  /** What the cost changes by if a block goes to a lot, with weight outside bands and trespass at their prices. */
  readonly change: (block: number, to: number) => number;
  readonly move: (block: number, to: number) => void;
  /** Begins again from a plan, to move borders between some lots alone; all borders for null. */
  readonly load: (lotOf: Int16Array, among: Uint8Array | null) => void;
  /** Of one unit of weight outside bands, and of one of cost above a limit. */
  readonly setPrices: (band: number, guard: number) => void;
}

/** `limits` by term: what its value may not exceed, Infinity for no limit. */
export function searchState(ground: LotGround, limits: readonly number[]): SearchState {
  const { task } = ground;
  const { least, most, weight } = task;
  const lotOf = new Int16Array(task.blockCount).fill(-1);
  const blocksIn = new Int32Array(task.lotCount);
  const sides = borderSides(ground, lotOf);
  const bands = runSums(task, weight, weight, lotOf, (sum, _, lot) =>
    Math.max(0, least[lot]! - sum, sum - most[lot]!),
  );
  const asked = task.terms.flatMap((term, at) =>
    term.weight === 0 && limits[at] === Infinity
      ? []
      : [
          {
            running: runTerm(ground, term, lotOf),
            factor: term.weight / term.scale,
            unit: 1 / term.scale,
            limit: limits[at]!,
          },
        ],
  );
  const guarded = asked.filter(({ limit }) => limit < Infinity);
  const termCount = asked.length;
  const hasGuards = guarded.length > 0;
  let bandPrice = 0;
  let guardPrice = 0;

  return {
    ground,
    lotOf,
    blocksIn,
    sides,
    keepsTogether: keepsTogether(ground, lotOf),
    cost: () => asked.reduce((sum, { running, factor }) => sum + factor * running.value(), 0),
    excess: () => bands.value(),
    trespass: () =>
      guarded.reduce((sum, { running, limit, unit }) => sum + unit * Math.max(0, running.value() - limit), 0),
    change(block, to) {
      const from = lotOf[block]!;
      let change = bandPrice * bands.change(block, from, to);
      for (let at = 0; at < termCount; at++) {
        const { running, factor, unit, limit } = asked[at]!;
        const step = running.change(block, from, to);
        change += factor * step;
        if (!hasGuards || limit === Infinity) continue;
        const over = running.value() - limit;
        change += guardPrice * unit * (Math.max(0, over + step) - Math.max(0, over));
      }
      return change;
    },
    move(block, to) {
      const from = lotOf[block]!;
      lotOf[block] = to;
      for (let at = 0; at < termCount; at++) asked[at]!.running.move(block, from, to);
      bands.move(block, from, to);
      blocksIn[from]!--;
      blocksIn[to]!++;
      sides.follow(block);
    },
    load(plan, among) {
      lotOf.set(plan);
      blocksIn.fill(0);
      for (const lot of lotOf) if (lot >= 0) blocksIn[lot]!++;
      for (const { running } of asked) running.restart();
      bands.restart();
      sides.restart(among);
    },
    setPrices(band, guard) {
      bandPrice = band;
      guardPrice = guard;
    },
  };
}
