/** The known value where the fresh one says the same, so that what did not change stays the same object. */
export function keepIfSame<T>(fresh: T, known: T | undefined): T {
  return known !== undefined && sameValue(fresh, known) ? known : fresh;
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a) as (keyof typeof a)[];
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
}
