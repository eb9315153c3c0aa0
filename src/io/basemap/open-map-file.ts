import { FileSource, PMTiles, TileType, type Header } from 'pmtiles';
import type { Basemap, VectorSchema } from './basemap.ts';
import { plainCredit } from './plain-credit.ts';

/** Why a file cannot be drawn behind the lots. */
export type MapFileTrouble = 'not-a-map' | 'cut-short' | 'unknown-tiles' | 'unknown-layers' | 'elsewhere';

type Bounds = readonly [west: number, south: number, east: number, north: number];

const MAGIC = 'PMTiles';

/**
 * Opens a `.pmtiles` file, of which only the pieces that are looked at are ever read. One that shows none of
 * `area`, or that its own list of contents is longer than, is refused.
 */
export async function openMapFile(file: File, area: Bounds | null): Promise<Basemap | MapFileTrouble> {
  if ((await file.slice(0, MAGIC.length).text()) !== MAGIC) return 'not-a-map';
  const archive = new PMTiles(new FileSource(file));
  let header: Header;
  let metadata: Metadata;
  try {
    header = await archive.getHeader();
    if (endOf(header) > file.size) return 'cut-short';
    metadata = ((await archive.getMetadata()) ?? {}) as Metadata;
  } catch {
    return 'cut-short';
  }
  const tiles = PICTURES.has(header.tileType) ? 'pictures' : schemaOf(header, metadata);
  if (tiles === null) return header.tileType === TileType.Mvt ? 'unknown-layers' : 'unknown-tiles';
  const bounds = boundsOf(header);
  if (area !== null && bounds !== null && !meet(area, bounds)) return 'elsewhere';
  const { minZoom, maxZoom } = header;
  return {
    name: file.name,
    from: 'file',
    credit: plainCredit(metadata.attribution),
    tiles,
    minZoom,
    maxZoom,
    bounds,
    readTile: async ({ zoom, column, row }, signal) =>
      (await archive.getZxy(zoom, column, row, signal))?.data ?? null,
  };
}

interface Metadata {
  readonly attribution?: unknown;
  readonly vector_layers?: unknown;
}

const PICTURES: ReadonlySet<TileType> = new Set([TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif]);

/** Layers that a schema is known by. */
const MARKS: readonly (readonly [VectorSchema, string])[] = [
  ['protomaps', 'roads'],
  ['openmaptiles', 'transportation'],
];

function schemaOf({ tileType }: Header, { vector_layers: layers }: Metadata): VectorSchema | null {
  if (tileType !== TileType.Mvt || !Array.isArray(layers)) return null;
  const names = new Set(layers.map((layer: { id?: unknown } | null) => layer?.id));
  return MARKS.find(([, mark]) => names.has(mark))?.[0] ?? null;
}

function endOf(header: Header): number {
  const { leafDirectoryOffset, leafDirectoryLength = 0, tileDataOffset, tileDataLength = 0 } = header;
  return Math.max(leafDirectoryOffset + leafDirectoryLength, tileDataOffset + tileDataLength);
}

/** Some writers leave them empty. */
function boundsOf({ minLon, minLat, maxLon, maxLat }: Header): Bounds | null {
  return minLon < maxLon && minLat < maxLat ? [minLon, minLat, maxLon, maxLat] : null;
}

function meet(one: Bounds, other: Bounds): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
