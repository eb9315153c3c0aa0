import * as z from 'zod/mini';
import { LONGEST_NAME } from '../core/edits/check-name.ts';
import { firstLetters } from '../core/scenario/first-letters.ts';
import { rowsOf } from '../core/fabric/compressed-rows.ts';
import type { LotTask } from '../core/districting/lot-task.ts';
import { listOf, numberWithin } from './scenario/schema-parts.ts';

/** A search for lots from a file, with how long it may take and where chance begins. */
export interface LotInstance {
  readonly task: LotTask;
  readonly seconds: number;
  readonly seed: number;
}

const MOST_BLOCKS = 20_000;
const MOST_LOTS = 1000;
const LONGEST_SECONDS = 3600;
/** Inertia is said in millions of weight × km². */
const INERTIA_SCALE = 1e6;

const place = numberWithin({ least: -1e9, most: 1e9 });
const label = z.union([z.string(), z.number()]);
const length = z.optional(numberWithin({ least: 0, most: 1e12 }));
const instanceSchema = z.object({
  blocks: listOf(
    z.object({ id: z.optional(label), weight: numberWithin({ least: 0, most: 1e12 }), x: place, y: place }),
    MOST_BLOCKS,
    1,
  ),
  edges: listOf(z.tuple([label, label, length]), 50 * MOST_BLOCKS),
  lots: numberWithin({ least: 1, most: MOST_LOTS, whole: true }),
  lower: z.nullish(z.number()),
  upper: z.nullish(z.number()),
  objective: z.enum(['inertia', 'cut-edges']),
  seconds: numberWithin({ least: 0, most: LONGEST_SECONDS }),
  seed: z.optional(z.number()),
  current: z.nullish(z.union([z.array(z.nullable(label)), z.record(z.string(), z.nullable(label))])),
});
type InstanceFile = z.infer<typeof instanceSchema>;

/**
 * Reads `{blocks: [{id, weight, x, y}], edges: [[i, j, borderLength]], lots, lower, upper, objective: "inertia" |
 * "cut-edges", seconds, seed, current?}`: x and y in metres, edges by the positions of blocks or by their ids, current
 * a list of lots by block or an object of lots by id. Throws a plain sentence where that is not what the text says.
 */
export function readLotInstance(text: string): LotInstance {
  const parsed = instanceSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `The instance is not right at ${issue?.path.join(' › ') || 'its beginning'}: see src/io/lot-instance.ts.`,
    );
  }
  const file = parsed.data;
  const { blocks, lots, lower, upper } = file;
  if (lots > blocks.length)
    throw new Error(`There are ${lots} lots but only ${blocks.length} blocks to share out.`);
  if (lower != null && upper != null && lower > upper)
    throw new Error(`The lower end of the band (${lower}) is above the upper end (${upper}).`);
  const positions = new Map(blocks.map(({ id }, position) => [String(id ?? position), position]));
  const objective = file.objective === 'inertia' ? 'inertia-about-block' : 'border';
  return {
    seconds: file.seconds,
    seed: file.seed ?? 1,
    task: {
      blockCount: blocks.length,
      lotCount: lots,
      weight: Float64Array.from(blocks, ({ weight }) => weight),
      x: Float64Array.from(blocks, ({ x }) => x),
      y: Float64Array.from(blocks, ({ y }) => y),
      ...touchingOf(file, positions),
      current: currentOf(file, positions),
      held: null,
      closed: null,
      least: new Float64Array(lots).fill(lower ?? 0),
      most: new Float64Array(lots).fill(upper ?? Infinity),
      bandCost: null,
      terms: [
        { kind: objective, weight: 1, scale: objective === 'border' ? 1 : INERTIA_SCALE, guarded: false },
      ],
      neverWorse: false,
      afresh: true,
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('The instance is not JSON, or is cut short.');
  }
}

/** Who touches whom. To count cut edges each edge has the length 1. An edge that is said twice is one edge. */
function touchingOf({ blocks, edges, objective }: InstanceFile, positions: ReadonlyMap<string, number>) {
  const lengths = blocks.map(() => new Map<number, number>());
  edges.forEach(([one, other, metres], at) => {
    const [from, to] = [one, other].map((word) => {
      const isPosition =
        typeof word === 'number' && Number.isInteger(word) && word >= 0 && word < blocks.length;
      const position = isPosition ? word : positions.get(String(word));
      if (position === undefined) throw new Error(`Edge ${at} names ${quote(word)}, which is no block.`);
      return position;
    }) as [number, number];
    if (from === to) return;
    lengths[from]!.set(to, objective === 'inertia' ? (metres ?? 0) : 1);
    lengths[to]!.set(from, objective === 'inertia' ? (metres ?? 0) : 1);
  });
  return {
    touching: rowsOf(lengths.map((row) => [...row.keys()])),
    borderLength: Float64Array.from(lengths.flatMap((row) => [...row.values()])),
  };
}

/** Lots of the plan of today by block: as numbered if all are numbers of lots, or numbered as they come. */
function currentOf(
  { blocks, lots, current }: InstanceFile,
  positions: ReadonlyMap<string, number>,
): Int16Array | null {
  if (current == null) return null;
  const named: (string | number | null)[] = blocks.map(() => null);
  if (Array.isArray(current)) {
    if (current.length !== blocks.length)
      throw new Error(`The current plan has ${current.length} blocks, but there are ${blocks.length}.`);
    current.forEach((lot, block) => (named[block] = lot));
  } else {
    for (const [id, lot] of Object.entries(current)) {
      const block = positions.get(id);
      if (block === undefined) throw new Error(`The current plan names ${quote(id)}, which is no block.`);
      named[block] = lot;
    }
  }
  const isNumbered = named.every(
    (lot) => lot === null || (Number.isInteger(lot) && Number(lot) >= -1 && Number(lot) < lots),
  );
  if (isNumbered) return Int16Array.from(named, (lot) => Number(lot ?? -1));
  const names = [...new Set(named.filter((lot) => lot !== null))];
  if (names.length > lots)
    throw new Error(`The current plan has ${names.length} lots, but ${lots} are asked for.`);
  return Int16Array.from(named, (lot) => (lot === null ? -1 : names.indexOf(lot)));
}

function quote(word: string | number): string {
  return firstLetters(String(word), LONGEST_NAME);
}
