/**
 * What separates two values that share what did not change, as small as the change: it can be kept beside the
 * first, and gives the second again. Null means the very same.
 */
export type KeptChange =
  | null
  | { readonly kind: 'value'; readonly value: unknown }
  /** Something that stood elsewhere in the whole before. */
  | { readonly kind: 'known'; readonly path: Path }
  /** An object with these fields, those that are null as they were. */
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, KeptChange>> }
  /** A list: so many items as they were at its start, then these, then so many as they were at its end. */
  | {
      readonly kind: 'items';
      readonly start: number;
      readonly items: readonly KeptChange[];
      readonly end: number;
    };

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

/** Deep enough for the parts of a plan that other parts share: `scenarios`, 0, `scenario`, `cuts`, 3. */
const KNOWN_DEPTH = 5;
/** Long, and nothing is ever taken from there. */
const NOT_LOOKED_INTO = 'entries';

/** The change that turns `before` into `after`: plain objects, lists, typed arrays and plain values. */
export function changeBetween(before: unknown, after: unknown): KeptChange {
  let known: ReadonlyMap<unknown, Path> | null = null;
  const find = (value: unknown) => (known ??= partsOf(before)).get(value);
  return between(before, after, find);
}

/** The value that a change made of the one before it. Throws where the change is of another value. */
export function withChange(before: unknown, change: KeptChange): unknown {
  return made(before, before, change);
}

type Find = (value: unknown) => Path | undefined;

function between(before: unknown, after: unknown, find: Find): KeptChange {
  if (Object.is(before, after)) return null;
  if (Array.isArray(before) && Array.isArray(after)) return betweenLists(before, after, find);
  if (!isFields(before) || !isFields(after)) return anew(after, find);
  const path = find(after);
  if (path !== undefined) return { kind: 'known', path };
  const fields: Record<string, KeptChange> = {};
  for (const [name, value] of Object.entries(after))
    fields[name] = name in before ? between(before[name], value, find) : anew(value, find);
  return { kind: 'fields', fields };
}

function betweenLists(before: readonly unknown[], after: readonly unknown[], find: Find): KeptChange {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && Object.is(before[start], after[start])) start++;
  let end = 0;
  while (end < shortest - start && Object.is(before.at(-1 - end), after.at(-1 - end))) end++;
  const changed = after.slice(start, after.length - end);
  const isAsLong = before.length === after.length;
  const items = changed.map((item, at) =>
    isAsLong ? between(before[start + at], item, find) : anew(item, find),
  );
  return { kind: 'items', start, items, end };
}

/** A value that was not there before; what it shares with the whole before is only pointed at. */
function anew(value: unknown, find: Find): KeptChange {
  const path = find(value);
  if (path !== undefined) return { kind: 'known', path };
  const isList = Array.isArray(value) && typeof value[0] === 'object';
  if (!isList && !isFields(value)) return { kind: 'value', value };
  const parts = Object.entries(value).map(([name, part]) => [name, anew(part, find)] as const);
  // Nothing shared: one value is smaller than its parts.
  if (parts.every(([, part]) => part?.kind === 'value')) return { kind: 'value', value };
  return isList
    ? { kind: 'items', start: 0, items: parts.map(([, part]) => part), end: 0 }
    : { kind: 'fields', fields: Object.fromEntries(parts) };
}

function made(whole: unknown, before: unknown, change: KeptChange): unknown {
  if (change === null) return before;
  switch (change.kind) {
    case 'value':
      return change.value;
    case 'known':
      return change.path.reduce<unknown>((part, name) => (part as Fields)[name], whole);
    case 'fields': {
      const fields: Record<string, unknown> = {};
      for (const [name, part] of Object.entries(change.fields))
        fields[name] = made(whole, (before as Fields | undefined)?.[name], part);
      return fields;
    }
    case 'items': {
      const { start, items, end } = change;
      const list = start + end === 0 && !Array.isArray(before) ? [] : (before as readonly unknown[]);
      if (start + end > list.length) throw new Error('This change is of another list.');
      return [
        ...list.slice(0, start),
        ...items.map((item, at) => made(whole, list[start + at], item)),
        ...list.slice(list.length - end),
      ];
    }
  }
}

/** Every object near the top of a value, with the way to it. */
function partsOf(whole: unknown): ReadonlyMap<unknown, Path> {
  const parts = new Map<unknown, Path>();
  const walk = (value: unknown, path: Path) => {
    if (typeof value !== 'object' || value === null || parts.has(value)) return;
    if (path.length > 0) parts.set(value, path);
    if (path.length === KNOWN_DEPTH || ArrayBuffer.isView(value) || path.at(-1) === NOT_LOOKED_INTO) return;
    const isList = Array.isArray(value);
    for (const [name, part] of Object.entries(value)) walk(part, [...path, isList ? Number(name) : name]);
  };
  walk(whole, []);
  return parts;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
