import { areaBounds } from '../core/fabric/area-bounds.ts';
import type { Basemap } from '../io/basemap/basemap.ts';
import { mapOfAddress, type TileAddressTrouble } from '../io/basemap/tile-address.ts';
import type { MapFileTrouble } from '../io/basemap/open-map-file.ts';
import type { Dependencies } from './dependencies.ts';
import { nextTask } from './next-task.ts';
import type { Read, Write } from './slice.ts';

export type TilesTrouble = TileAddressTrouble | 'another-host';
export type PageTrouble = 'not-there' | 'not-kept';

export interface BasemapState {
  /** Whether this is the page of the app that may fetch map tiles. */
  readonly isTilesPage: boolean;
  /** What is drawn behind the lots of the plan, and nowhere else; it is not kept. */
  readonly basemap: Basemap | null;
}

export interface BasemapActions {
  /** Draws a map from a file behind the lots; one that cannot be drawn becomes a notice and changes nothing. */
  openMapFile(file: File): Promise<void>;
  takeBasemapAway(): void;
  /** Draws map tiles from an address that somebody typed, on the page that may; or says why not. */
  drawTilesFrom(address: string, credit: string): TilesTrouble | null;
  /** Goes to the page with or without map tiles once the work is kept; or says why not. */
  goToPage(to: 'with-tiles' | 'without-tiles'): Promise<PageTrouble | null>;
  /** Told by the map where a piece of it cannot be read. */
  basemapTroubled(): void;
}

/** The map behind the lots. */
export function basemapSlice(
  set: Write,
  get: Read,
  { openMapFile, tilesPage }: Dependencies,
): BasemapActions & Pick<BasemapState, 'isTilesPage'> {
  const refuse = (title: string, ...lines: string[]) => set({ notice: { tone: 'error', title, lines } });
  return {
    isTilesPage: tilesPage.isHere,
    openMapFile: async (file) => {
      const { area } = get();
      const found = await openMapFile(file, area && areaBounds(area.ground)).catch(
        () => 'not-a-map' as const,
      );
      if (typeof found === 'string') return refuse(...TROUBLES[found](file.name), 'Nothing has changed.');
      set({
        basemap: found,
        notice: null,
        announcement: `${found.name} is drawn behind the lots.`,
        ...(area !== null && { room: 'plan' }),
      });
    },
    takeBasemapAway: () => set({ basemap: null, announcement: 'The map behind the lots is taken away.' }),
    drawTilesFrom: (address, credit) => {
      const found = mapOfAddress(address, credit);
      if (typeof found === 'string') return found;
      if (!tilesPage.askOnly(found.name)) return 'another-host';
      set({ basemap: found, announcement: `Map tiles come from ${found.name}.` });
      return null;
    },
    goToPage: async (to) => {
      if (to === 'with-tiles' && !(await tilesPage.isThere())) return 'not-there';
      while (get().saveState?.kind === 'saving') await nextTask();
      if (get().area !== null && get().saveState?.kind !== 'saved') return 'not-kept';
      tilesPage.go(to);
      return null;
    },
    basemapTroubled: () => {
      const { basemap } = get();
      if (basemap === null) return;
      if (basemap.from === 'file') {
        refuse(
          `Parts of ${basemap.name} cannot be read.`,
          'They are left blank. If the file was moved or changed, open it again. Your plan is safe.',
        );
      } else {
        refuse(
          `Some map tiles did not come from ${basemap.name}.`,
          'They are left blank. Check the address and the network, or take the map away. Your plan is safe.',
        );
      }
    },
  };
}

const TROUBLES: Readonly<Record<MapFileTrouble, (name: string) => [title: string, line: string]>> = {
  'not-a-map': (name) => [
    `${name} is not a map that can be drawn behind the lots.`,
    'A map file ends in .pmtiles and is of version 3. Ask whoever made it for that.',
  ],
  'cut-short': (name) => [
    `${name} is cut short.`,
    'A part of it is missing, as after a download that did not end. Fetch it again.',
  ],
  'unknown-tiles': (name) => [
    `${name} holds a kind of tiles that Lotwise cannot draw.`,
    'It draws pictures (PNG, JPEG, WebP) and shapes (vector tiles).',
  ],
  'unknown-layers': (name) => [
    `${name} has layers that Lotwise does not know.`,
    'It knows those of Protomaps and of OpenMapTiles.',
  ],
  elsewhere: (name) => [`${name} is a map of another place.`, 'It shows no part of the area that is open.'],
};
