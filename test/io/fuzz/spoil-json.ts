import { HOSTILE, pick, type Random } from './spoil.ts';

/** Where a value stands in a document: `holder[key]`. */
interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Stands for what no value can be written as: nesting so deep that a careless reader's stack ends. */
const DEEP = '«deep»';
const DEEP_TEXT = '['.repeat(20_000) + ']'.repeat(20_000);
const NUMBERS = [0, -1, 0.5, 1e-320, -1e308, 1e308, 2 ** 31, 2 ** 53, 8.64e15, 8.65e15, 99_999, 255, 256];

/**
 * The text of a document with damage done to its structure: values made into others, left out, said twice, put
 * under a hostile name, exchanged with another of the same document, or nested without end.
 */
export function spoilJson(random: Random, document: unknown): string {
  const root = { document: structuredClone(document) } as Record<string, unknown>;
  for (let changes = Math.floor(random() * 4); changes > 0; changes--) {
    const spots = spotsIn(root);
    if (spots.length > 0) spoilOnce(random, spots);
  }
  const text = JSON.stringify(root['document']) ?? 'undefined';
  return text.replaceAll(`"${DEEP}"`, DEEP_TEXT).replaceAll('"«proto»":', '"__proto__":');
}

function spotsIn(root: Record<string, unknown>): Spot[] {
  const spots: Spot[] = [];
  const walk = (holder: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(holder)) {
      spots.push({ holder, key });
      if (typeof value === 'object' && value !== null) walk(value as Record<string, unknown>);
    }
  };
  walk(root);
  return spots;
}

function spoilOnce(random: Random, spots: readonly Spot[]): void {
  const { holder, key } = pick(random, spots);
  const value = holder[key];
  const kind = random();
  if (kind < 0.3) holder[key] = near(random, value);
  else if (kind < 0.5) holder[key] = hostileValue(random);
  else if (kind < 0.6) remove(holder, key);
  else if (kind < 0.75) repeat(random, holder, value);
  else if (kind < 0.8 && !Array.isArray(holder))
    holder[pick(random, ['«proto»', 'constructor', '', 'toString'])] = value;
  else {
    const other = pick(random, spots);
    holder[key] = structuredClone(other.holder[other.key]);
  }
}

/** A value of the same kind that is a little, or very, different. */
function near(random: Random, value: unknown): unknown {
  if (typeof value === 'number')
    return pick(random, [value + 1, value - 1, -value, value / 3, value * 1e6, pick(random, NUMBERS)]);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return hostileValue(random);
  const hostile = pick(random, HOSTILE);
  return pick(random, [
    value + hostile,
    hostile + value,
    hostile,
    value.slice(1),
    value.repeat(20),
    value.toUpperCase(),
  ]);
}

function hostileValue(random: Random): unknown {
  return pick<unknown>(random, [
    null,
    true,
    [],
    {},
    [null],
    [[[[]]]],
    { length: 1e9 },
    DEEP,
    pick(random, HOSTILE),
    pick(random, NUMBERS),
  ]);
}

function remove(holder: Record<string, unknown>, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** Once more, or two thousand times, where there may be more than one. */
function repeat(random: Random, holder: Record<string, unknown>, value: unknown): void {
  if (!Array.isArray(holder)) holder[`${String(Object.keys(holder)[0])}2`] = value;
  else for (let times = random() < 0.95 ? 1 : 2000; times > 0; times--) holder.push(value);
}
