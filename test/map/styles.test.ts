import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { basemapLayers } from '../../src/map/basemap/basemap-layers.ts';
import { planMapStyle } from '../../src/map/plan-map-style.ts';
import { mapStyle } from '../../src/map/style.ts';
import { aLook, aLot } from './a-look.ts';

/** The map that is built does not look at styles any more: `.build/maplibre-left-out`. */
describe('the styles of our maps', () => {
  const lots = [aLot(1, '#aa3311'), aLot(2, '#2255aa')];
  const look = aLook({ lots });
  const allMarks = { lots: true, held: true, proposed: true, crossed: true };
  const NO_FAULTS: unknown[] = [];

  it.each([
    ['bare', aLook()],
    ['with lots', look],
    ['with every mark', aLook({ lots, marks: allMarks })],
  ])('keep the rules of styles: the plan, %s', (_, each) => {
    expect(validateStyleMin(mapStyle(each))).toEqual(NO_FAULTS);
  });

  it.each([true, false])(
    'keep the rules of styles: a plan that is compared, its changes shown: %s',
    (shows) => {
      expect(validateStyleMin(planMapStyle({ ...look, showsChanges: shows }))).toEqual(NO_FAULTS);
    },
  );

  it.each(['pictures', 'protomaps', 'openmaptiles'] as const)(
    'keep the rules of styles: a map behind the lots of %s',
    (tiles) => {
      const source: StyleSpecification['sources'][string] =
        tiles === 'pictures'
          ? { type: 'raster', tiles: ['kept:{z}/{x}/{y}'] }
          : { type: 'vector', tiles: ['kept:{z}/{x}/{y}'] };
      const layers = basemapLayers(tiles, look.colours);
      expect(validateStyleMin({ version: 8, sources: { basemap: source }, layers })).toEqual(NO_FAULTS);
    },
  );

  it('are found out where they break them', () => {
    const style = mapStyle(look);
    const broken = {
      ...style,
      layers: [...style.layers, { id: 'x', type: 'fill', source: 'nowhere' } as const],
    };
    expect(validateStyleMin(broken)).toHaveLength(1);
  });
});
