import { describe, expect, test } from 'vitest';
import type { Basemap } from '../../src/io/basemap/basemap.ts';
import { anOpenPlanner } from './a-planner.ts';

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
