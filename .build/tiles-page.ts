import type { Plugin } from 'vite';
import { CONTENT_POLICY } from './content-policy.ts';

/** The page that may fetch map tiles. Whoever deletes it from the folder forbids them. */
const TILES_PAGE = 'with-map-tiles.html';

const OWN_PLACE = "connect-src 'self'";
const PAGE = '<html lang="en-GB">';

/** Makes a second page of the first: all that differs is that it may ask other places for tiles, and says so of itself. */
export function tilesPage(): Plugin {
  return {
    name: 'tiles-page',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset' || typeof page.source !== 'string')
          this.error('There is no page to begin with.');
        this.emitFile({ type: 'asset', fileName: TILES_PAGE, source: pageWithTiles(page.source) });
      },
    },
  };
}

/** The page with tiles, from the built page without. */
export function pageWithTiles(page: string): string {
  if (!page.includes(CONTENT_POLICY) || !CONTENT_POLICY.includes(OWN_PLACE) || !page.includes(PAGE))
    throw new Error('The page has no policy that could be widened.');
  return page
    .replace(CONTENT_POLICY, CONTENT_POLICY.replace(OWN_PLACE, `${OWN_PLACE} https:`))
    .replace(PAGE, '<html lang="en-GB" data-map-tiles="allowed">');
}
