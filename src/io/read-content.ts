import type { FileFormat, NamedBytes, ReadContent } from './file-content.ts';
import { jsonFormat } from './read-geojson.ts';
import { readTable } from './read-table.ts';

const tableFormat: FileFormat = {
  accepts: ({ name, bytes }) => /\.(csv|tsv|txt)$/i.test(name) || !bytes.subarray(0, 512).includes(0),
  read: readTable,
};

/** The formats we read; the first that accepts a file reads it. */
const FORMATS: readonly FileFormat[] = [jsonFormat, tableFormat];

/** Reads a file in whatever format it is. A file in none of them is an issue, never an exception. */
export function readContent(file: NamedBytes): ReadContent {
  const format = FORMATS.find((candidate) => candidate.accepts(file));
  if (format !== undefined) return format.read(file);
  const message = 'This kind of file cannot be read yet. Save tables as CSV and maps as GeoJSON.';
  return { content: null, issues: [{ file: file.name, severity: 'error', message }] };
}
