import type { Dataset } from '../core/dataset/dataset.ts';

/**
 * A short name for the data that figures depend on: the first 16 hexadecimal digits of the SHA-256
 * of the blocks' codes and coordinates, the packages' places, hours, visits, carers and status, and
 * the providers' names and capacities. The same data gives the same digits on every machine.
 */
export async function fingerprintOf({
  blocks,
  packages,
  providers,
}: Pick<Dataset, 'blocks' | 'packages' | 'providers'>): Promise<string> {
  const canonical = JSON.stringify([
    blocks.map((block) => [block.code, block.geometry.coordinates]),
    [packages.longitudes, packages.latitudes, packages.weeklyMinutes].map((column) => Array.from(column)),
    [packages.weeklyVisits, packages.carers, packages.status].map((column) => Array.from(column)),
    providers.map((provider) => [provider.id, provider.capacityMinutes]),
  ]);
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, 16);
}
