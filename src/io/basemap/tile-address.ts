import type { Basemap, TilePlace } from './basemap.ts';

/** Why an address cannot be used for tiles. */
export type TileAddressTrouble =
  | 'not-an-address'
  | 'not-https'
  | 'has-password'
  | 'no-places'
  | 'other-blanks';

const PLACES = ['{z}', '{x}', '{y}'];
const DEEPEST_ZOOM = 19;

/** Pictures from an address with places for zoom, column and row; nothing is asked of it until a tile is drawn. */
export function mapOfAddress(typed: string, credit: string): Basemap | TileAddressTrouble {
  const address = typed.trim();
  const filled = PLACES.reduce((text, place) => text.replaceAll(place, '0'), address);
  if (!URL.canParse(filled)) return 'not-an-address';
  const { protocol, host, hostname, username, password } = new URL(filled);
  if (protocol !== 'https:') return 'not-https';
  if (username !== '' || password !== '') return 'has-password';
  if (!PLACES.every((place) => address.includes(place))) return 'no-places';
  // As part of the host they would each ask another place.
  if (/[{}]/.test(filled) || hostname !== new URL(address.replaceAll(/[{}]/g, '')).hostname)
    return 'other-blanks';
  return {
    name: host,
    from: 'address',
    credit: credit.trim(),
    tiles: 'pictures',
    minZoom: 0,
    maxZoom: DEEPEST_ZOOM,
    bounds: null,
    readTile: (tile, signal) => fetchTile(addressOf(address, tile), signal),
  };
}

function addressOf(address: string, { zoom, column, row }: TilePlace): string {
  return address
    .replaceAll('{z}', String(zoom))
    .replaceAll('{x}', String(column))
    .replaceAll('{y}', String(row))
    .replace(/#.*$/, '');
}

/** With nothing but the address: no cookie, no page that asks, no other place to be sent on to, and nothing is kept. */
async function fetchTile(address: string, signal: AbortSignal): Promise<ArrayBuffer | null> {
  const answer = await fetch(address, {
    signal,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  if (answer.status === 404 || answer.status === 204) return null;
  if (!answer.ok) throw new Error(`${new URL(address).host} answered ${answer.status}.`);
  return answer.arrayBuffer();
}
