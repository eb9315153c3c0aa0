import type { CentrePlaces } from './centre-places.ts';
import type { LotTask, TermKind } from './lot-task.ts';

/** The two measures of compactness that there is a bound on. */
export type InertiaKind = Extract<TermKind['kind'], 'inertia' | 'inertia-about-block'>;

/** Open lots that a bound need not tell apart. */
export interface LotKind {
  readonly count: number;
  /** Of the blocks that are free to be in it: the band, less what is held in it, and at most all there are. */
  readonly least: number;
  readonly most: number;
  /** Weight held in it, about any point: its sum, its centre (km) and what it is worth about that. */
  readonly held: HeldWeight;
  /** Blocks that may be in it, whatever they weigh. */
  readonly blocks: CentrePlaces;
}

export interface HeldWeight {
  readonly weight: number;
  readonly x: number;
  readonly y: number;
  readonly inertia: number;
}

/** What of a task a bound on inertia is found from. */
export interface BoundGround {
  /** Blocks with weight that could be in more than one lot: km and weight. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
  readonly kinds: readonly LotKind[];
  /** Weight × km² of lots that are closed, which no search can change. */
  readonly fixed: number;
}

/** Tells apart what is fixed, what is free, and which lots are alike: with one band, and nothing held in them. */
export function boundGround(task: LotTask, about: InertiaKind): BoundGround {
  const { blockCount, lotCount, weight, current, held, closed } = task;
  const lotOf = (block: number) => current?.[block] ?? -1;
  const all = Array.from({ length: blockCount }, (_, block) => block);
  const isShut = (lot: number) => lot >= 0 && closed?.[lot] === 1;
  const stays = (block: number) => held?.[block] === 1 || isShut(lotOf(block));
  const free = all.filter((block) => !stays(block));
  const staying = Array.from({ length: lotCount }, (_, lot) =>
    all.filter((block) => stays(block) && lotOf(block) === lot),
  );
  const kinds = new Map<string, LotKind>();
  let fixed = 0;
  for (let lot = 0; lot < lotCount; lot++) {
    const own = staying[lot]!;
    if (isShut(lot)) {
      fixed += inertiaOf(task, own, about);
      continue;
    }
    const name = own.length > 0 ? `${lot}` : `${task.least[lot]}-${task.most[lot]}`;
    const alike = kinds.get(name);
    kinds.set(name, alike ? { ...alike, count: alike.count + 1 } : kindOf(task, lot, own, free));
  }
  const weighing = free.filter((block) => weight[block]! > 0);
  return {
    x: Float64Array.from(weighing, (block) => task.x[block]! / 1000),
    y: Float64Array.from(weighing, (block) => task.y[block]! / 1000),
    weight: Float64Array.from(weighing, (block) => weight[block]!),
    kinds: [...kinds.values()],
    fixed,
  };
}

function kindOf(task: LotTask, lot: number, own: readonly number[], free: readonly number[]): LotKind {
  const held = gather(task, own);
  const blocks = [...own, ...free];
  return {
    count: 1,
    least: Math.max(0, task.least[lot]! - held.weight),
    most: Math.min(gather(task, free).weight, Math.max(0, task.most[lot]! - held.weight)),
    held,
    blocks: {
      x: Float64Array.from(blocks, (block) => task.x[block]! / 1000),
      y: Float64Array.from(blocks, (block) => task.y[block]! / 1000),
      sideKilometres: 0,
    },
  };
}

/** About its centre of weight, or about the best of its own blocks, which is the one nearest that. */
function inertiaOf(task: LotTask, blocks: readonly number[], about: InertiaKind): number {
  const { weight, x, y, inertia } = gather(task, blocks);
  if (about === 'inertia' || weight === 0) return inertia;
  const offsets = blocks.map((block) => (task.x[block]! / 1000 - x) ** 2 + (task.y[block]! / 1000 - y) ** 2);
  return inertia + weight * Math.min(...offsets);
}

function gather({ weight, x, y }: LotTask, blocks: readonly number[]): HeldWeight {
  const total = blocks.reduce((sum, block) => sum + weight[block]!, 0);
  if (total === 0) return { weight: 0, x: 0, y: 0, inertia: 0 };
  const mean = (places: Float64Array) =>
    blocks.reduce((sum, block) => sum + (weight[block]! / total) * places[block]!, 0) / 1000;
  const [middleX, middleY] = [mean(x), mean(y)];
  const inertia = blocks.reduce(
    (sum, block) =>
      sum + weight[block]! * ((x[block]! / 1000 - middleX) ** 2 + (y[block]! / 1000 - middleY) ** 2),
    0,
  );
  return { weight: total, x: middleX, y: middleY, inertia };
}
