import { describe, expect, test } from 'vitest';
import type { Basemap } from '../../src/io/basemap/basemap.ts';
import type { TilesPage } from '../../src/store/tiles-page.ts';
import { anOpenPlanner, SOUTH, strokeOver } from './a-planner.ts';

const STREETS: Basemap = {
  name: 'streets.pmtiles',
  from: 'file',
  credit: '© Somebody',
  tiles: 'pictures',
  minZoom: 0,
  maxZoom: 14,
  bounds: null,
  readTile: async () => null,
};
const file = new File([], 'streets.pmtiles');

describe('a map behind the lots', () => {
  test('is drawn from a file that is dropped, whatever comes with it, and is taken away again', async () => {
    const { planner } = await anOpenPlanner({ openMapFile: async () => STREETS });
    await planner.getState().openFiles([file]);
    expect(planner.getState().basemap).toBe(STREETS);
    expect(planner.getState().area?.key).toBe('merton');
    planner.getState().takeBasemapAway();
    expect(planner.getState().basemap).toBeNull();
    await planner.getState().openFiles([new File(['reference,hours'], 'packages.csv'), file]);
    expect(planner.getState().basemap).toBe(STREETS);
    expect(planner.getState().area?.key).toMatch(/^own-/);
  });

  test.each(['not-a-map', 'cut-short', 'unknown-tiles', 'unknown-layers', 'elsewhere'] as const)(
    'that cannot be drawn (%s) is said, and the one before stays',
    async (trouble) => {
      let found: Basemap | typeof trouble = STREETS;
      const { planner } = await anOpenPlanner({ openMapFile: async () => found });
      await planner.getState().openMapFile(file);
      found = trouble;
      await planner.getState().openMapFile(file);
      const { basemap, notice } = planner.getState();
      expect(basemap).toBe(STREETS);
      expect(notice?.title).toContain('streets.pmtiles');
      expect(notice?.lines.at(-1)).toBe('Nothing has changed.');
    },
  );

  test('of which a piece cannot be read is said to have blanks', async () => {
    const { planner } = await anOpenPlanner({ openMapFile: async () => STREETS });
    planner.getState().basemapTroubled();
    expect(planner.getState().notice).toBeNull();
    await planner.getState().openMapFile(file);
    planner.getState().basemapTroubled();
    expect(planner.getState().notice?.title).toBe('Parts of streets.pmtiles cannot be read.');
  });
});

describe('the page with map tiles', () => {
  const page = (part: Partial<TilesPage> = {}) => {
    const went: string[] = [];
    const asked: string[] = [];
    const askOnly = (host: string) => asked.push(host) === 1 || asked[0] === host;
    const tilesPage = {
      isHere: true,
      isThere: async () => true,
      go: (to: string) => void went.push(to),
      askOnly,
    };
    return { went, asked, tilesPage: { ...tilesPage, ...part } };
  };

  test('is gone to once the work is kept, and left again', async () => {
    const { went, tilesPage } = page();
    const { planner, shelf } = await anOpenPlanner({ tilesPage });
    expect(await planner.getState().goToPage('with-tiles')).toBeNull();
    shelf.failsWith = new Error('The disk is full');
    planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    planner.getState().commitStroke(strokeOver(0));
    expect(await planner.getState().goToPage('without-tiles')).toBe('not-kept');
    expect(went).toEqual(['with-tiles']);
  });

  test('is not gone to where whoever looks after the app has left it out', async () => {
    const { went, tilesPage } = page({ isThere: async () => false });
    const { planner } = await anOpenPlanner({ tilesPage });
    expect(await planner.getState().goToPage('with-tiles')).toBe('not-there');
    expect(went).toEqual([]);
  });

  test('draws from the one place that was typed, and asks no second one', async () => {
    const { asked, tilesPage } = page();
    const { planner } = await anOpenPlanner({ tilesPage });
    expect(planner.getState().isTilesPage).toBe(true);
    expect(planner.getState().drawTilesFrom('http://one.example/{z}/{x}/{y}', '')).toBe('not-https');
    expect(asked).toEqual([]);
    expect(planner.getState().drawTilesFrom('https://one.example/{z}/{x}/{y}', '')).toBeNull();
    expect(planner.getState().basemap?.name).toBe('one.example');
    expect(planner.getState().drawTilesFrom('https://two.example/{z}/{x}/{y}', '')).toBe('another-host');
    expect(planner.getState().basemap?.name).toBe('one.example');
    planner.getState().basemapTroubled();
    expect(planner.getState().notice?.title).toBe('Some map tiles did not come from one.example.');
  });
});
