/** A map to be drawn quietly behind the lots, tile by tile. */
export interface Basemap {
  /** The name of its file, or the host that its tiles are from. */
  readonly name: string;
  readonly from: 'file' | 'address';
  /** Whom to thank for it, in plain words; empty where that is not known. */
  readonly credit: string;
  /** Pictures, or shapes under the names of one of two schemas. */
  readonly tiles: 'pictures' | VectorSchema;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** `[west, south, east, north]`, degrees; null where it is not known. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** The bytes of a tile, or null where there is none. */
  readTile(tile: TilePlace, signal: AbortSignal): Promise<ArrayBuffer | null>;
}

/** How the layers of vector tiles are called. */
export type VectorSchema = 'protomaps' | 'openmaptiles';

export interface TilePlace {
  readonly zoom: number;
  readonly column: number;
  readonly row: number;
}
