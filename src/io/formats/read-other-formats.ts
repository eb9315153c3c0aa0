import { decodeText } from './decode-text.ts';
import type { NamedBytes } from './file-content.ts';
import { isZip } from './is-zip.ts';
import { sayUnread, type NamedContent, type ReadMany } from './named-content.ts';

/** What was read, and the files that are in none of these formats. */
export interface OtherFormats {
  readonly contents: readonly NamedContent[];
  readonly rest: readonly NamedBytes[];
}

const SHAPEFILE_PARTS = /\.(shp|dbf|prj|shx|cpg|sbn|sbx|qix|qmd|shp\.xml)$/i;
const HEAD_BYTES = 1024;

/**
 * Reads workbooks, shapefiles, KML, TopoJSON and GeoPackages among files opened together, and names
 * those it leaves to others. The loose parts of a shapefile are put together. Each reader is loaded when a
 * file first needs it. Bad files become issues; nothing is thrown for them.
 */
export async function readOtherFormats(files: readonly NamedBytes[]): Promise<OtherFormats> {
  const parts = files.filter(({ name }) => SHAPEFILE_PARTS.test(name));
  const contents: NamedContent[] = [];
  const rest: NamedBytes[] = [];
  if (parts.length > 0) {
    const { readShapefileParts } = await import('./read-shapefile.ts');
    contents.push(...readShapefileParts(parts));
  }
  for (const file of files) {
    if (SHAPEFILE_PARTS.test(file.name)) continue;
    const read = await readerOf(file);
    if (read === null) rest.push(file);
    else contents.push(...read(file));
  }
  return { contents, rest };
}

/** The reader that a file's first bytes, or failing them its name, call for. */
async function readerOf({ name, bytes }: NamedBytes): Promise<ReadMany | null> {
  if (isZip(bytes)) return (await import('./read-zip.ts')).zipReaderOf(name, bytes);
  const head = decodeText(bytes.subarray(0, HEAD_BYTES));
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return (await import('./read-xlsx.ts')).readXlsx;
  if (head.startsWith('SQLite format 3\0')) return (await import('./read-geopackage.ts')).readGeopackage;
  if (head.startsWith('%PDF'))
    return sayUnread('A PDF cannot be read. Ask for the table or map it was made from.');
  if (/^\s*</.test(head)) {
    if (/\.kml$/i.test(name) || /<kml\b/.test(head)) return (await import('./read-kml.ts')).readKml;
    return sayUnread(
      'This is a web page or XML that we cannot read. Save a table as .xlsx or a map as GeoJSON, then open that.',
    );
  }
  if (/\.topojson$/i.test(name) || isTopology(bytes))
    return (await import('./read-topojson.ts')).readTopojson;
  return /\.(xlsx|xlsm|kmz|kml|zip|gpkg|xls|xlsb)$/i.test(name)
    ? sayUnread(
        'This file is damaged, or is not what its name says. Save or download it again and try once more.',
      )
    : null;
}

/** JSON whose first or last words say that it is a topology: writers put that at either end. */
function isTopology(bytes: Uint8Array): boolean {
  const ends = [bytes.subarray(0, HEAD_BYTES), bytes.subarray(Math.max(0, bytes.length - HEAD_BYTES))].map(
    decodeText,
  );
  return /^\uFEFF?\s*\{/.test(ends[0]!) && ends.some((end) => /"type"\s*:\s*"Topology"/.test(end));
}
