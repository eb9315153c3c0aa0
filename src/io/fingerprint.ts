import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dataset } from '../core/dataset/dataset.ts';

/**
 * A short name for the data that figures depend on: the first 16 hexadecimal digits of the SHA-256
 * of the blocks' codes and coordinates, the packages' places, hours, visits, carers and status, and
 * the providers' names and capacities. The same data gives the same digits on every machine (with
 * little-endian numbers, as every machine with a browser has). The browser's own hash is not used
 * because it is missing on pages served without encryption, as a council's inner network may do.
 */
export function fingerprintOf({
  blocks,
  packages,
  providers,
}: Pick<Dataset, 'blocks' | 'packages' | 'providers'>): string {
  const hash = sha256.create();
  for (const { code, geometry } of blocks) {
    const numbers = geometry.coordinates.flat(3) as number[];
    hash.update(utf8ToBytes(JSON.stringify(code))).update(bytesOf(Float64Array.from(numbers)));
  }
  const { longitudes, latitudes, weeklyMinutes, weeklyVisits, carers, status } = packages;
  for (const column of [longitudes, latitudes, weeklyMinutes, weeklyVisits, carers, status]) {
    hash.update(bytesOf(column));
  }
  for (const { id, capacityMinutes } of providers)
    hash.update(utf8ToBytes(JSON.stringify([id, capacityMinutes])));
  return bytesToHex(hash.digest()).slice(0, 16);
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
