import { cleanShapes, type RawShape } from '../shapes/clean-shapes.ts';
import type { NamedBytes } from './file-content.ts';
import { refuse, type NamedContent } from './named-content.ts';
import { readSqliteTable, type SqliteValue } from './sqlite.ts';
import { readWkb } from './wkb.ts';

type Row = ReadonlyMap<string, SqliteValue>;

/** Spatial reference systems by their EPSG number. WGS 84 and ETRS89 are less than a metre apart here. */
const NATIONAL_GRID = 27700;
const DEGREES = [4326, 4258];
/** Bytes of the box before a geometry, by what its header says. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

const DAMAGED =
  'This GeoPackage is damaged or cut short. Save it again, or save it as GeoJSON, then open that.';
const EMPTY = 'This GeoPackage has no map in it. Save the layer you need as GeoJSON, then open that.';
const UNKNOWN_GRID =
  'This map is drawn on a grid we do not know. Save it in British National Grid or WGS 84.';

/** Reads the areas of each layer of a GeoPackage. Format: OGC 12-128r18. */
export function readGeopackage(file: NamedBytes): readonly NamedContent[] {
  try {
    const layers = readSqliteTable(file.bytes, 'gpkg_geometry_columns');
    if (layers.length === 0) return [refuse(file.name, EMPTY)];
    return layers.map((layer) => readLayer(file, layer));
  } catch (error) {
    if (error instanceof RangeError) return [refuse(file.name, DAMAGED)];
    throw error;
  }
}

function readLayer(file: NamedBytes, layer: Row): NamedContent {
  const table = String(layer.get('table_name'));
  const name = `${file.name}, ${table}`;
  const reference = Number(layer.get('srs_id'));
  if (reference !== NATIONAL_GRID && !DEGREES.includes(reference)) return refuse(name, UNKNOWN_GRID);
  const geometryColumn = String(layer.get('column_name')).toLowerCase();
  const raw = readSqliteTable(file.bytes, table).map((row): RawShape => {
    const geometry = row.get(geometryColumn);
    return {
      properties: propertiesOf(row),
      polygons: geometry instanceof Uint8Array ? readGeometry(geometry) : [],
    };
  });
  return cleanShapes(name, raw, reference === NATIONAL_GRID);
}

function readGeometry(bytes: Uint8Array): readonly unknown[] {
  const isGeometry = bytes[0] === 0x47 && bytes[1] === 0x50;
  const envelopeBytes = ENVELOPE_BYTES[((bytes[3] ?? 0) >> 1) & 7];
  if (!isGeometry || envelopeBytes === undefined) throw new RangeError('Geometry without its header');
  return readWkb(bytes, 8 + envelopeBytes);
}

function propertiesOf(row: Row): ReadonlyMap<string, string> {
  const values = [...row].filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return new Map(values.map(([key, value]) => [key, String(value).trim()]));
}
