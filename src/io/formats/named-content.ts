import type { NamedBytes, ReadContent } from './file-content.ts';

/** One of the things a file holds, such as a sheet of a workbook or a map in a zip. */
export interface NamedContent extends ReadContent {
  /** What to call it: 'book.xlsx, sheet Packages' or 'zones.zip, wards.shp'. */
  readonly name: string;
}

/** Reads a file that may hold several things. It gives issues for a bad file; it does not throw. */
export type ReadMany = (file: NamedBytes) => readonly NamedContent[];

/** A thing that cannot be used, and the sentence that says why and what to do. */
export function refuse(name: string, message: string): NamedContent {
  return { name, content: null, issues: [{ file: name, severity: 'error', message }] };
}

/** Refuses whatever it is given, with one sentence. */
export function sayUnread(message: string): ReadMany {
  return ({ name }) => [refuse(name, message)];
}

/** The file a content came from: `zones.zip, WARDS.SHP` came from `zones.zip`. */
export function fileOf(name: string): string {
  return name.includes(', ') ? name.slice(0, name.indexOf(', ')) : name;
}
