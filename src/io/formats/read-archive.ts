import { createPostcodeScanner, HEAD_BYTES, startsAsPostcodes } from '../places/scan-postcodes.ts';
import type { NamedBytes } from './file-content.ts';
import { refuse, type NamedContent } from './named-content.ts';
import { LARGE_BYTES } from './named-file.ts';
import { listEntries, unpackPieces, unzip, type Entry } from './unzip.ts';

/** The files of a zip of tables and maps, and what was read of those that are too large to unpack. */
export interface ReadArchive {
  readonly files: readonly NamedBytes[];
  readonly contents: readonly NamedContent[];
}

const READABLE = /\.(csv|tsv|txt|geojson|json|topojson)$/i;
/** Formats that are zips themselves, or that have readers which look into zips. */
const OF_OTHERS = /^(xl|Index)\/|^(content\.xml|Index\.zip|\[Content_Types\]\.xml)$|\.(shp|kml)$/i;
/** What is published beside data: notes, licences, lists of codes. */
const PAPERS =
  /(^|\/)(docs?|documents?|user guides?|metadata|__MACOSX)\/|(^|\/)(\.|readme|licen[cs]e|metadata)[^/]*$/i;
/** The directories hold all postcodes in one file, and again in one for each area. */
const BY_AREA = /(^|\/)multi_csv\//i;

/**
 * Reads a zip that holds tables and maps as text, each as a file of its own; null for any other zip. A long
 * list of postcodes, in one file or in many, is read as it is unpacked: the National Statistics
 * Postcode Lookup is far larger than a zip may be otherwise.
 */
export function readArchive({ name, bytes }: NamedBytes): ReadArchive | null {
  const all = listEntries(bytes) ?? [];
  if (all.some(({ path }) => OF_OTHERS.test(path))) return null;
  const wanted = all.filter(({ path }) => READABLE.test(path) && !PAPERS.test(path));
  if (wanted.length === 0) return null;
  const postcodes = longList(bytes, wanted);
  const others = wanted.filter((entry) => !postcodes.includes(entry) && !isSpare(entry, postcodes));
  const paths = new Set(others.map(({ path }) => path));
  const { files, refusal } = unzip(bytes, (path) => paths.has(path));
  return {
    files: (files ?? []).map((file) => ({ name: nameIn(name, file.name, others), bytes: file.bytes })),
    contents: [
      ...(refusal === null ? [] : [refuse(name, refusal)]),
      ...(postcodes.length === 0 ? [] : [scanEntries(name, bytes, postcodes)]),
    ],
  };
}

/** The files that are lists of postcodes, where they are large all together; otherwise none. */
function longList(bytes: Uint8Array, entries: readonly Entry[]): readonly Entry[] {
  if (sizeOf(entries) < LARGE_BYTES) return [];
  const lists = entries.filter((entry) => startsAsPostcodes(headOf(bytes, entry)));
  const whole = lists.filter(({ path }) => !BY_AREA.test(path));
  const used = whole.length > 0 ? whole : lists;
  return sizeOf(used) < LARGE_BYTES ? [] : used;
}

function isSpare({ path }: Entry, postcodes: readonly Entry[]): boolean {
  return postcodes.length > 0 && BY_AREA.test(path);
}

function sizeOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + entry.fullBytes, 0);
}

function headOf(bytes: Uint8Array, entry: Entry): Uint8Array {
  const head = new Uint8Array(HEAD_BYTES);
  let filled = 0;
  unpackPieces(bytes, entry, (piece) => {
    const part = piece.subarray(0, HEAD_BYTES - filled);
    head.set(part, filled);
    filled += part.length;
    return filled === HEAD_BYTES;
  });
  return head.subarray(0, filled);
}

function scanEntries(archive: string, bytes: Uint8Array, entries: readonly Entry[]): NamedContent {
  const [first] = entries;
  const name =
    entries.length === 1 ? nameIn(archive, first!.path, entries) : `${archive}, ${entries.length} files`;
  const scanner = createPostcodeScanner(name);
  for (const entry of entries) {
    const refusal = unpackPieces(bytes, entry, (piece) => scanner.push(piece));
    if (refusal !== null) return refuse(name, refusal);
    scanner.endFile();
  }
  return { name, content: { kind: 'postcodes', postcodes: scanner.finish() }, issues: [] };
}

/** `codes.zip, lots.csv`; with its folders where there are several files of that name. */
function nameIn(archive: string, path: string, entries: readonly Entry[]): string {
  const base = baseOf(path);
  const isAlone = entries.filter((entry) => baseOf(entry.path) === base).length === 1;
  return `${archive}, ${isAlone ? base : path}`;
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
