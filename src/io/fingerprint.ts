import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dataset, Provider } from '../core/dataset/dataset.ts';
import type { Packages } from '../core/dataset/packages.ts';

/**
 * A short name for the data that figures depend on: the first 16 hexadecimal digits of the SHA-256
 * of the blocks' codes and coordinates, all that is known of the packages but their references, all
 * that is known of the providers, the services, and the day the packages are of. The same data gives
 * the same digits on every machine (with little-endian numbers, as every machine with a browser
 * has). The browser's own hash is not used because it is missing on pages served without
 * encryption, as a council's inner network may do.
 */
export function fingerprintOf({
  blocks,
  packages,
  providers,
  services,
  asOf,
}: Pick<Dataset, 'blocks' | 'packages' | 'providers' | 'services' | 'asOf'>): string {
  const hash = sha256.create();
  const addWords = (words: unknown) => hash.update(utf8ToBytes(JSON.stringify(words)));
  for (const { code, geometry } of blocks) {
    addWords(code);
    hash.update(bytesOf(Float64Array.from(geometry.coordinates.flat(3) as number[])));
  }
  for (const column of columnsOf(packages)) hash.update(bytesOf(column));
  addWords([services, asOf, packages.facts.map(({ kind, values }) => [kind, values])]);
  for (const { codes } of packages.facts) hash.update(bytesOf(codes));
  for (const provider of providers) addWords(partsOf(provider));
  return bytesToHex(hash.digest()).slice(0, 16);
}

function columnsOf(packages: Packages): ArrayBufferView[] {
  const { longitudes, latitudes, weeklyMinutes, weeklyVisits, carers, status, person } = packages;
  const { provider, service, waitingSince, startedOn, ratePence } = packages;
  const care = [weeklyMinutes, weeklyVisits, carers, status, service];
  return [longitudes, latitudes, ...care, person, provider, waitingSince, startedOn, ratePence];
}

/** What is known of a provider, always in the same order, without what is not known. */
function partsOf(provider: Provider): [string, unknown][] {
  const known = Object.entries(provider).filter(([, value]) => value !== undefined);
  return known.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
