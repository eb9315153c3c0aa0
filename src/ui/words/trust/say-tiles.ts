import type { PageTrouble, TilesTrouble } from '../../../store/basemap-slice.ts';

/** What using map tiles from a web address tells, and to whom. */
export const TILES_REVEAL = {
  learns: [
    'the network address of this computer, or of your council',
    'the web address at which you use Lotwise',
    'which places you look at, tile by tile, and so which area you plan for',
  ],
  never: 'It never learns of packages, people, providers or plans. They stay in this browser as before.',
  ask: 'Ask your information governance team first. A .pmtiles file shows the same map and tells nobody.',
} as const;

/** Why an address is not used, what is safe, and what to do. */
export const TILES_TROUBLES: Readonly<Record<TilesTrouble, string>> = {
  'not-an-address': 'This is no web address. It begins with https:// and goes on with the name of a place.',
  'not-https': 'The address must begin with https://, so that nobody on the way can read or change it.',
  'has-password':
    'Leave out the name and password before the @. They would be shown to whoever sees the screen.',
  'no-places': 'The address needs {z}, {x} and {y} where the numbers of a tile go.',
  'other-blanks':
    'The address may have no other blanks in brackets than {z}, {x} and {y}, and none in the name of the place.',
  'another-host': 'This page has named another place and may ask no second one. Load the page again first.',
};

/** Why nobody goes to the other page, and what to do. */
export const PAGE_TROUBLES: Readonly<Record<PageTrouble, string>> = {
  'not-there':
    'Map tiles are not available here: whoever looks after Lotwise has left that page out, or it cannot be reached. Nothing has changed.',
  'not-kept':
    'Your work is not kept in this browser, so it would not be there on the other page. Save it to a file first. Nothing has changed.',
};

/** What the page that may fetch map tiles says of itself. */
export function sayTiles(host: string | null): string {
  return host === null
    ? 'This page may fetch map tiles. None are fetched until you type their address under Layers.'
    : `Map tiles come from ${host}, which learns what places you look at.`;
}
