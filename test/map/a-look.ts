import type { Lot, LotId } from '../../src/core/scenario/scenario.ts';
import type { MapLook } from '../../src/map/map-look.ts';
import { EMPTY_DESK } from '../../src/store/empty-desk.ts';
import type { ThemeColours } from '../../src/map/theme-colours.ts';

export function aLot(id: number, colour: string): Lot {
  return { id: id as LotId, name: `Lot ${id}`, colour };
}

/** A look whose every colour is opaque black, with changes. */
export function aLook(changes: Partial<MapLook> = {}): MapLook {
  const colours = new Proxy({}, { get: () => 'rgba(0, 0, 0, 1)' }) as ThemeColours;
  const { layers } = EMPTY_DESK;
  return {
    colours,
    lots: [],
    layers,
    bandwidthMetres: 500,
    topHoursPerSquareKilometre: 40,
    marks: { lots: false, held: false, proposed: false, crossed: false },
    magnified: 1,
    latitude: 51.4,
    ...changes,
  };
}
