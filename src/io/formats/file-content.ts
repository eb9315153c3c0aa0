import type { MultiPolygon, Polygon } from 'geojson';
import type { RowNote } from '../file-report.ts';
import type { ReadPostcodes } from '../places/postcode-list.ts';
import type { ReadIssue } from '../read-issue.ts';

/** A file as it was dropped, picked or fetched. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A table as text. Headings are never made keys of an object, so no heading can do harm. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The number of each row as a person counts it: the heading is row 1, blank rows count. */
  readonly rowNumbers: readonly number[];
}

/** A shape with what its file says of it, all as text. */
export interface Shape {
  readonly properties: ReadonlyMap<string, string>;
  readonly geometry: Polygon | MultiPolygon;
}

/** What a file holds, whatever format it came in. */
export type FileContent =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'shapes'; readonly shapes: readonly Shape[] }
  /** A list of postcodes too long to make a table of. */
  | { readonly kind: 'postcodes'; readonly postcodes: ReadPostcodes }
  | { readonly kind: 'scenario'; readonly text: string };

/** What a reader gives back: the content, or null where nothing can be used, and what it noticed. */
export interface ReadContent {
  readonly content: FileContent | null;
  readonly issues: readonly ReadIssue[];
  /** What the text was written in, such as `UTF-8`; formats that are not plain text have none. */
  readonly encoding?: string;
  /** What was repaired or set aside, by shape; tables have their own. */
  readonly rows?: readonly RowNote[];
}

/** A file format. A new one is a file that exports one of these and a line in `read-content.ts`. */
export interface FileFormat {
  readonly accepts: (file: NamedBytes) => boolean;
  readonly read: (file: NamedBytes) => ReadContent;
}
