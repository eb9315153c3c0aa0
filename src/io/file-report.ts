import type { Position } from 'geojson';
import type { ZoneRole } from '../core/dataset/dataset.ts';
import type { ReadIssue } from './read-issue.ts';

/** What a file is used for. `left out` is a person's choice, `unknown` ours. */
export type FileUse =
  | 'packages'
  | 'providers'
  | 'blocks'
  | 'zones'
  | 'lots'
  | 'postcodes'
  | 'practices'
  | 'classes'
  | 'scenario'
  | 'left out'
  | 'unknown';

/** What became of one row or shape that was not plain. */
export interface RowNote {
  /** As a person counts it: the heading is row 1. For shapes, the shape's place in its file from 1. */
  readonly row: number;
  readonly field: string;
  /** The value as written, cut to 80 characters; blank for personal columns, which are never quoted. */
  readonly value: string;
  /** A short plain sentence: why, and what was done. The same for every row with the same trouble. */
  readonly reason: string;
  readonly outcome: 'set aside' | 'repaired' | 'noted';
}

/** Something only a person can say. The file is not used until it is answered. */
export interface Question {
  readonly key: string;
  readonly text: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** A column as the person is shown it. */
export interface ColumnReport {
  readonly heading: string;
  /** Up to three different values; none for a personal column. */
  readonly samples: readonly string[];
  /** The field it is read as, or null where it is not used. */
  readonly field: string | null;
  /** True where it holds personal data, which is dropped before anything is kept. */
  readonly personal: boolean;
}

/** A place where blocks leave a gap between them or lie over each other. */
export interface Misfit {
  readonly kind: 'gap' | 'overlap';
  /** `[lng, lat]`, open rings: the outer one first, then its holes. */
  readonly rings: readonly (readonly Position[])[];
  readonly squareMetres: number;
  /** Codes of the blocks around the gap, or of those that lie over each other. */
  readonly blocks: readonly string[];
}

/** Where blocks do not fit, for a small picture. It holds ground alone, nothing of people. */
export interface MisfitPicture {
  /** The outer rings of all blocks together, open and coarse. */
  readonly outline: readonly (readonly Position[])[];
  /** The largest 20, largest first. */
  readonly misfits: readonly Misfit[];
  /** How many there are, with those not listed. */
  readonly total: number;
}

/** One line of the import report. Rows always add up: read = used + set aside. */
export interface FileReport {
  readonly file: string;
  readonly use: FileUse;
  /** For zones: the layer's name and what it is for. */
  readonly layer: { readonly name: string; readonly role: ZoneRole } | null;
  /** `UTF-8`, `Windows-1252`, `UTF-16`; null for formats that have none. */
  readonly encoding: string | null;
  readonly columns: readonly ColumnReport[];
  readonly read: number;
  readonly used: number;
  readonly setAside: number;
  /** Of the packages used. */
  readonly hoursPerWeek: number | null;
  readonly located: number | null;
  readonly questions: readonly Question[];
  readonly rows: readonly RowNote[];
  readonly issues: readonly ReadIssue[];
  /** The rows set aside as CSV to mend in a spreadsheet, where there are any. */
  readonly setAsideCsv?: string;
  /** True where its columns and answers are those a person chose for a table of the same layout before. */
  readonly isRemembered?: boolean;
  /** Of blocks that do not fit together. */
  readonly misfits?: MisfitPicture | undefined;
}

/** What a person chose about one file, over what we guessed. */
export interface FileChoice {
  readonly use?: FileUse;
  readonly layer?: { readonly name: string; readonly role: ZoneRole };
  /** Field → heading, or null for 'not in this file'. */
  readonly columns?: ReadonlyMap<string, string | null>;
  /** Question key → the value of the option taken. */
  readonly answers?: ReadonlyMap<string, string>;
  /** Row number → field → the value to read instead. */
  readonly fixes?: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

/** Choices by the file's name. */
export type ImportChoices = ReadonlyMap<string, FileChoice>;
