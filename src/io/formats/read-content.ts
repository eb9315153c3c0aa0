import type { FileFormat, NamedBytes } from './file-content.ts';
import { isZip } from './is-zip.ts';
import { fileOf, refuse, type NamedContent } from './named-content.ts';
import { readBytes, type NamedFile } from './named-file.ts';
import { jsonFormat } from './read-geojson.ts';
import { readLargePostcodes } from './read-large-postcodes.ts';
import { readOtherFormats } from './read-other-formats.ts';
import { readTable } from './read-table.ts';

const tableFormat: FileFormat = {
  accepts: ({ name, bytes }) =>
    /\.(csv|tsv|txt)$/i.test(name) || isUtf16(bytes) || !bytes.subarray(0, 512).includes(0),
  read: readTable,
};

/** The formats read without loading anything more; the first that accepts a file reads it. */
const FORMATS: readonly FileFormat[] = [jsonFormat, tableFormat];

const GONE =
  'This file could not be read. It was moved or changed after it was opened, or is too large. Open it again.';

/**
 * Reads files in whatever format they are. A file may hold several things, such as the sheets of a
 * workbook; each has a name of its own. A file in no format we know is an issue, never an exception.
 */
export async function readContents(files: readonly NamedFile[]): Promise<NamedContent[]> {
  const contents: NamedContent[] = [];
  const whole: NamedBytes[] = [];
  for (const file of files) {
    try {
      const postcodes = await readLargePostcodes(file);
      if (postcodes !== null) {
        contents.push(postcodes);
        continue;
      }
      const named = { name: file.name, bytes: await readBytes(file) };
      const archive = isZip(named.bytes) ? (await import('./read-archive.ts')).readArchive(named) : null;
      contents.push(...(archive?.contents ?? []));
      whole.push(...(archive?.files ?? [named]));
    } catch {
      contents.push(refuse(file.name, GONE));
    }
  }
  const read = await readOtherFormats(whole);
  contents.push(...read.contents, ...read.rest.map((file) => ({ name: file.name, ...readOne(file) })));
  return inOrder(files, contents);
}

/** In the order the files came: of two of a kind the first is used. */
function inOrder(files: readonly NamedFile[], contents: readonly NamedContent[]): NamedContent[] {
  const places = new Map(files.map(({ name }, place) => [name, place]));
  const placeOf = ({ name }: NamedContent) => places.get(name) ?? places.get(fileOf(name)) ?? Infinity;
  return contents.toSorted((a, b) => placeOf(a) - placeOf(b) || 0);
}

function readOne(file: NamedBytes) {
  const format = FORMATS.find((candidate) => candidate.accepts(file));
  if (format !== undefined) return format.read(file);
  const message =
    'This kind of file cannot be read. Save tables as CSV or Excel and maps as GeoJSON or a shapefile.';
  return { content: null, issues: [{ file: file.name, severity: 'error' as const, message }] };
}

/** UTF-16 begins with its mark; every other character of it may be a zero byte. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
