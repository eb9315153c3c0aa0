import { cleanShapes, looksLikeMetres, type RawShape } from '../shapes/clean-shapes.ts';
import { readDbf } from './dbf.ts';
import { decodeText } from './decode-text.ts';
import type { NamedBytes } from './file-content.ts';
import { refuse, type NamedContent } from './named-content.ts';
import { readShp } from './shp.ts';
import { unzip } from './unzip.ts';

const PARTS = /\.(shp|dbf|prj)$/i;
/** What a Mac adds to a zip. */
const MAC_NOTES = /(^|\/)(__MACOSX\/|\._)/;

/** Reads every shapefile in a zip, each named 'zones.zip, wards.shp'. */
export function readZippedShapefiles(file: NamedBytes): readonly NamedContent[] {
  const { files, refusal } = unzip(file.bytes, (path) => PARTS.test(path) && !MAC_NOTES.test(path));
  if (refusal !== null) return [refuse(file.name, refusal)];
  return readShapefileParts(files).map((content) => {
    const name = `${file.name}, ${content.name.replace(/^.*\//, '')}`;
    return { ...content, name, issues: content.issues.map((issue) => ({ ...issue, file: name })) };
  });
}

/**
 * Reads shapefiles whose parts lie side by side: each .shp with the .dbf and .prj of its name, in
 * capitals or not. Metres on the British National Grid become degrees; where no .prj says what the
 * numbers are, their size does.
 */
export function readShapefileParts(parts: readonly NamedBytes[]): readonly NamedContent[] {
  const byName = new Map(parts.map((part) => [part.name.toLowerCase(), part.bytes]));
  const shps = parts.filter((part) => /\.shp$/i.test(part.name));
  if (shps.length === 0) {
    const name = parts[0]?.name ?? '';
    return [
      refuse(
        name,
        'The shapes are missing. Put the .shp, .dbf and .prj files together in one zip and open that.',
      ),
    ];
  }
  return shps.map(({ name, bytes }) => {
    const part = (extension: string) => byName.get(name.toLowerCase().replace(/shp$/, extension));
    return readShapefile(name, bytes, part('dbf'), part('prj'));
  });
}

function readShapefile(
  name: string,
  shp: Uint8Array,
  dbf: Uint8Array | undefined,
  prj: Uint8Array | undefined,
): NamedContent {
  const records = readShp(shp);
  const rows = dbf === undefined ? [] : readDbf(dbf);
  if (records === null || rows === null) {
    return refuse(
      name,
      'This shapefile is damaged or cut short. Save or download it again and try once more.',
    );
  }
  const raw = records.map((polygons, at): RawShape => ({ properties: rows[at] ?? new Map(), polygons }));
  const said = prj === undefined ? 'unsaid' : projectionOf(decodeText(prj));
  if (said === 'unknown') {
    return refuse(
      name,
      'This map is drawn on a grid we do not know. Save it in British National Grid or WGS 84.',
    );
  }
  const inMetres = said === 'metres' || (said === 'unsaid' && looksLikeMetres(raw));
  const content = cleanShapes(name, raw, inMetres);
  const warnings: string[] = [];
  if (dbf === undefined) {
    warnings.push(
      'The shapes have no names or codes, as the .dbf file is missing. Put all the parts in one zip and open that.',
    );
  } else if (rows.length !== records.length) {
    warnings.push(
      'The .dbf file has not one row for each shape, so names may be wrong. Save the shapefile again.',
    );
  }
  if (said === 'unsaid') {
    const taken = inMetres ? 'British National Grid metres' : 'degrees';
    warnings.push(
      `The .prj file is missing, so we took the numbers to be ${taken}. Check the places on the map.`,
    );
  }
  const issues = warnings.map((message) => ({ file: name, severity: 'warning' as const, message }));
  return { ...content, issues: [...issues, ...content.issues] };
}

/** What a .prj says the numbers are. WGS 84 and ETRS89 are less than a metre apart in Great Britain. */
function projectionOf(text: string): 'metres' | 'degrees' | 'unknown' {
  if (/British[_ ]National[_ ]Grid|"27700"|,27700\b/i.test(text)) return 'metres';
  const isDegrees = /^\s*GEOG(CS|CRS|RAPHICCRS)\s*\[/i.test(text);
  return isDegrees && /WGS[_ ]?(19)?84|ETRS[_ ]?(19)?89|World[_ ]Geodetic/i.test(text)
    ? 'degrees'
    : 'unknown';
}
