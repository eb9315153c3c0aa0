import { Inflate } from 'fflate';
import { decodeText } from './decode-text.ts';
import type { NamedBytes } from './file-content.ts';

/** The files of a zip, by their paths in it; or why there are none, in a sentence. */
export type Unzipped =
  | { readonly files: readonly NamedBytes[]; readonly refusal: null }
  | { readonly files: null; readonly refusal: string };

/** A file in a zip, as the zip's directory says it is. */
export interface Entry {
  readonly path: string;
  readonly isLocked: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly fullBytes: number;
  readonly offset: number;
}

const LARGEST_BYTES = 200 * 2 ** 20;
const LARGEST_STREAM_BYTES = 2 ** 31;
/** Real tables and maps shrink 5 to 60 times; only a trap shrinks more than this and is still large. */
const LARGEST_RATIO = 250;
const MOST_FILES = 2000;
const SMALL_BYTES = 10 * 2 ** 20;
const STEP_BYTES = 2 ** 16;

const DAMAGED =
  'This file is damaged or cut short, so it cannot be read. Save or download it again and try once more.';
const LOCKED = 'This file is locked with a password. Save it again without the password, then open it here.';
const TOO_BIG = 'This file is far too big once it is unpacked. Save a smaller file with only what you need.';
const UNKNOWN_PACKING =
  'This file is packed in a way we cannot read. Make an ordinary zip of it and try once more.';

/** The paths in a zip, without unpacking any of it; none for a damaged one. */
export function zipPaths(bytes: Uint8Array): string[] {
  return (listEntries(bytes) ?? []).map((entry) => entry.path);
}

/**
 * Unpacks those files of a zip whose path is wanted; all of them are whole and checked, or none is
 * given. It takes no size on trust: it stops at 200 MB in all, or at a file packed absurdly small.
 * Format: PKWARE APPNOTE.TXT 6.3.
 */
export function unzip(bytes: Uint8Array, isWanted: (path: string) => boolean): Unzipped {
  const entries = listEntries(bytes)?.filter((entry) => isWanted(entry.path));
  if (entries === undefined) return { files: null, refusal: DAMAGED };
  if (entries.length > MOST_FILES) return { files: null, refusal: TOO_BIG };
  let leftBytes = LARGEST_BYTES;
  const files: NamedBytes[] = [];
  for (const entry of entries) {
    const unpacked = unpack(bytes, entry, leftBytes);
    if (typeof unpacked === 'string') return { files: null, refusal: unpacked };
    leftBytes -= unpacked.length;
    files.push({ name: entry.path, bytes: unpacked });
  }
  return { files, refusal: null };
}

/** The directory at the end of a zip, folders left out; null where it is missing or damaged. */
export function listEntries(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 0xffff);
  while (end >= earliest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < earliest) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let listed = 0; listed < count; listed++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const pathEnd = at + 46 + view.getUint16(at + 28, true);
    const next = pathEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    const path = decodeText(bytes.subarray(at + 46, pathEnd)).replaceAll('\\', '/');
    if (!path.endsWith('/')) {
      entries.push({
        path,
        isLocked: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packedBytes: view.getUint32(at + 20, true),
        fullBytes: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
    }
    at = next;
  }
  return entries;
}

/** The bytes of one file, or a sentence that says why not. */
function unpack(bytes: Uint8Array, entry: Entry, mostBytes: number): Uint8Array | string {
  if (entry.fullBytes > mostBytes) return TOO_BIG;
  let full: Uint8Array | null = null;
  let filled = 0;
  const refusal = unpackPieces(bytes, entry, (piece) => {
    full ??= new Uint8Array(entry.fullBytes);
    full.set(piece, filled);
    filled += piece.length;
  });
  return refusal ?? full ?? new Uint8Array(0);
}

/**
 * Gives the bytes of one file of a zip piece by piece, which may come to 2 GB; then null, or a sentence
 * that says why they are not to be used. `take` may say that it has enough, with true: then nothing is checked.
 */
export function unpackPieces(
  bytes: Uint8Array,
  entry: Entry,
  take: (piece: Uint8Array) => boolean | void,
): string | null {
  if (entry.isLocked) return LOCKED;
  if (entry.fullBytes > LARGEST_STREAM_BYTES) return TOO_BIG;
  const packed = packedBytes(bytes, entry);
  if (packed === null) return DAMAGED;
  if (entry.method !== 0 && entry.method !== 8) return UNKNOWN_PACKING;
  if (entry.fullBytes > SMALL_BYTES && entry.fullBytes > packed.length * LARGEST_RATIO) return TOO_BIG;
  let [filled, checksum, hasEnough] = [0, 0, false];
  const pass = (piece: Uint8Array) => {
    filled += piece.length;
    if (filled > entry.fullBytes) throw new RangeError(`More than ${entry.fullBytes} bytes`);
    checksum = addToChecksum(checksum, piece);
    hasEnough = take(piece) === true;
  };
  const inflater = entry.method === 8 ? new Inflate(pass) : null;
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      if (hasEnough) break;
      const step = packed.subarray(at, at + STEP_BYTES);
      if (inflater === null) pass(step);
      else inflater.push(step, at + STEP_BYTES >= packed.length);
    }
  } catch {
    return DAMAGED;
  }
  return hasEnough || (filled === entry.fullBytes && checksum === entry.checksum) ? null : DAMAGED;
}

function packedBytes(bytes: Uint8Array, { offset, packedBytes: length }: Entry): Uint8Array | null {
  if (offset + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== 0x04034b50) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + length > bytes.length ? null : bytes.subarray(start, start + length);
}

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 that a zip keeps of each file, gone on with from that of the pieces before; 0 at first. */
function addToChecksum(checksum: number, bytes: Uint8Array): number {
  let value = ~checksum;
  for (let at = 0; at < bytes.length; at++) value = (value >>> 8) ^ CHECKSUMS[(value ^ bytes[at]!) & 0xff]!;
  return ~value >>> 0;
}
