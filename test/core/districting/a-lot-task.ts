import type { LotTask, LotTerm, TermKind } from '../../../src/core/districting/lot-task.ts';
import { rowsOf } from '../../../src/core/fabric/compressed-rows.ts';
import { seeded } from '../seeded.ts';

/** A grid of blocks a kilometre apart, numbered row by row, each of weight 1, with borders of length 1; no bands, no terms. */
export function aGridTask(
  columns: number,
  rows: number,
  lotCount: number,
  rest: Partial<LotTask> = {},
): LotTask {
  const blocks = Array.from({ length: columns * rows }, (_, block) => block);
  const beside = blocks.map((block) =>
    [-columns, -1, 1, columns]
      .map((step) => block + step)
      .filter(
        (other) =>
          other >= 0 &&
          other < blocks.length &&
          Math.abs((other % columns) - (block % columns)) +
            Math.abs(Math.floor(other / columns) - Math.floor(block / columns)) ===
            1,
      ),
  );
  const touching = rowsOf(beside);
  return {
    blockCount: blocks.length,
    lotCount,
    weight: new Float64Array(blocks.length).fill(1),
    x: Float64Array.from(blocks, (block) => (block % columns) * 1000),
    y: Float64Array.from(blocks, (block) => Math.floor(block / columns) * 1000),
    touching,
    borderLength: new Float64Array(touching.targets.length).fill(1),
    current: null,
    held: null,
    closed: null,
    least: new Float64Array(lotCount),
    most: new Float64Array(lotCount).fill(Infinity),
    bandCost: null,
    terms: [],
    neverWorse: false,
    ...rest,
  };
}

/** All lots within a band around an even share of a task's weight. */
export function withBand(task: LotTask, part: number): LotTask {
  const share = task.weight.reduce((sum, weight) => sum + weight, 0) / task.lotCount;
  return {
    ...task,
    least: new Float64Array(task.lotCount).fill(share * (1 - part)),
    most: new Float64Array(task.lotCount).fill(share * (1 + part)),
  };
}

export function aTerm(kind: TermKind, weight = 1): LotTerm {
  return { ...kind, weight, scale: 1, guarded: false };
}

/** A lot by block from a drawing, a digit a block; a dot is no lot. */
export function plan(drawing: string): Int16Array {
  return Int16Array.from([...drawing.replace(/\s/g, '')], (mark) => (mark === '.' ? -1 : Number(mark)));
}

/** A grid with gaps, weights with zeros and parts, and a term of every kind. */
export function aRandomLotTask(seed: number, lotCount = 4): LotTask {
  const random = seeded(seed);
  const grid = aGridTask(7, 6, lotCount);
  const numbers = (count: number, most: number) =>
    Float64Array.from({ length: count }, () => (random() < 0.1 ? 0 : Math.floor(random() * most * 4) / 4));
  const { offsets, targets } = grid.touching;
  const isGap = (one: number, other: number) =>
    (Math.min(one, other) * 31 + Math.max(one, other) * 17 + seed) % 9 === 0;
  const beside = Array.from({ length: grid.blockCount }, (_, block) =>
    Array.from(targets.subarray(offsets[block], offsets[block + 1])).filter((other) => !isGap(block, other)),
  );
  const zoned = Array.from({ length: grid.blockCount }, () => [0, 1, 2, 3, 4].filter(() => random() < 0.3));
  const zones = rowsOf(zoned);
  const touching = rowsOf(beside);
  const kinds: TermKind[] = [
    { kind: 'inertia' },
    { kind: 'inertia-about-block' },
    { kind: 'border' },
    { kind: 'evenness' },
    { kind: 'zones', zoneCount: 5, rows: zones, minutes: numbers(zones.targets.length, 60).map(Math.round) },
    { kind: 'lot-cost', cost: numbers(grid.blockCount * lotCount, 9) },
    { kind: 'spread', area: numbers(grid.blockCount, 5), visits: numbers(grid.blockCount, 30) },
    { kind: 'mix', part: numbers(grid.blockCount, 9) },
    { kind: 'room', room: numbers(lotCount, 200) },
  ];
  return {
    ...grid,
    weight: numbers(grid.blockCount, 20),
    x: grid.x.map((x) => x + 400 * random()),
    y: grid.y.map((y) => y + 400 * random()),
    touching,
    borderLength: Float64Array.from(
      beside.flatMap((row, block) => row.map((other) => 1 + ((block + other) % 5))),
    ),
    terms: kinds.map((kind) => ({
      ...kind,
      weight: 0.25 + random(),
      scale: 1 + 9 * random(),
      guarded: false,
    })),
  };
}
