import { strToU8, zipSync } from 'fflate';
import { dbfTable, type DbfColumn } from './dbf-table.ts';
import { sharedLots, type SharedLot, type SharedPlan } from './shared-lots.ts';
import { shpPolygons } from './shp-polygons.ts';

/** As wide as a text cell of a .dbf may be. */
const WIDEST = 254;

const COLUMNS: readonly DbfColumn[] = [
  { name: 'LOT', kind: 'text', bytes: WIDEST },
  { name: 'SCHEME', kind: 'text', bytes: WIDEST },
  { name: 'COLOUR', kind: 'text', bytes: 7 },
  { name: 'PROVIDERS', kind: 'text', bytes: WIDEST },
  { name: 'SOURCE', kind: 'text', bytes: 8 },
  { name: 'FINGERPRNT', kind: 'text', bytes: 16 },
];
const NUMBER_COLUMNS: readonly DbfColumn[] = [
  { name: 'PEOPLE', kind: 'number', bytes: 10 },
  { name: 'HOURS_WEEK', kind: 'number', bytes: 12, decimals: 2 },
  { name: 'HIDDEN', kind: 'text', bytes: 40 },
  { name: 'RULE', kind: 'text', bytes: 40 },
];

/** WGS 84 as ESRI writes it. */
const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/** A zip has no day before this; always the same one, so that the same plan gives the same bytes. */
const DAY = new Date(1980, 0, 1);

/**
 * The lots of a plan as a zipped shapefile, a polygon record a lot. It is in WGS 84 degrees, the very numbers
 * of the blocks: a desktop tool turns them into British National Grid by Ordnance Survey's own grid, which is
 * nearer than ours. Text is UTF-8, and the .cpg says so; names longer than a cell are cut.
 */
export function writeLotsShapefile(plan: SharedPlan, name: string): Uint8Array {
  const lots = sharedLots(plan);
  const { shp, shx } = shpPolygons(lots.map(({ shape }) => shape));
  const dbf = dbfTable(plan.numbers === null ? COLUMNS : [...COLUMNS, ...NUMBER_COLUMNS], lots.map(rowOf));
  const parts = {
    [`${name}.shp`]: shp,
    [`${name}.shx`]: shx,
    [`${name}.dbf`]: dbf,
    [`${name}.prj`]: strToU8(WGS84),
    [`${name}.cpg`]: strToU8('UTF-8'),
  };
  return zipSync(parts, { mtime: DAY });
}

function rowOf({ properties }: SharedLot): (string | number | null)[] {
  const { lot, scheme, colour, providers, source, fingerprint, numbers } = properties;
  const said = [lot, scheme, colour, providers.join('; '), source, fingerprint];
  if (numbers === null) return said;
  return [...said, numbers.people, numbers.hoursPerWeek, numbers.hidden, numbers.rule];
}
