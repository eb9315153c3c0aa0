/** The known value where the fresh one says the same, so that what did not change stays the same object. */
export function keepIfSame<T>(fresh: T, known: T | undefined): T {
  return known !== undefined && sameValue(fresh, known) ? known : fresh;
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b)) return sameList(a, b);
  const keys = Object.keys(a) as (keyof typeof a)[];
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
}

/** Lists are long (the blocks of a lot), and their keys would be made into text one by one. */
function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, at) => sameValue(value, b[at]));
}
