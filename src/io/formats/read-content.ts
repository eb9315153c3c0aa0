import type { FileFormat, NamedBytes } from './file-content.ts';
import type { NamedContent } from './named-content.ts';
import { jsonFormat } from './read-geojson.ts';
import { readOtherFormats } from './read-other-formats.ts';
import { readTable } from './read-table.ts';

const tableFormat: FileFormat = {
  accepts: ({ name, bytes }) =>
    /\.(csv|tsv|txt)$/i.test(name) || isUtf16(bytes) || !bytes.subarray(0, 512).includes(0),
  read: readTable,
};

/** The formats read without loading anything more; the first that accepts a file reads it. */
const FORMATS: readonly FileFormat[] = [jsonFormat, tableFormat];

/**
 * Reads files in whatever format they are. A file may hold several things, such as the sheets of a
 * workbook; each has a name of its own. A file in no format we know is an issue, never an exception.
 */
export async function readContents(files: readonly NamedBytes[]): Promise<NamedContent[]> {
  const { contents, rest } = await readOtherFormats(files);
  return [...contents, ...rest.map((file) => ({ name: file.name, ...readOne(file) }))];
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
