import type { Packages } from '../dataset/packages.ts';

/** By package: 1 for one in a rural place; null where the files do not say which are. */
export function ruralPackages({ count, facts }: Packages): Uint8Array | null {
  const fact = facts.find(({ kind }) => kind === 'rurality');
  if (fact === undefined) return null;
  const rural = fact.values.indexOf('Rural');
  return Uint8Array.from({ length: count }, (_, index) => Number(fact.codes[index] === rural));
}
