import type { NamedBytes } from './file-content.ts';

/**
 * A file whose bytes are here, or one that is still on the disk, as a `File` is. A large one is best left
 * there: it can be handed to a worker and read there piece by piece, without a copy of the whole.
 */
export type NamedFile = NamedBytes | { readonly name: string; readonly blob: Blob };

/** From this size a table is not made of a file where there is another way. */
export const LARGE_BYTES = 20 * 2 ** 20;

export function sizeOf(file: NamedFile): number {
  return 'bytes' in file ? file.bytes.length : file.blob.size;
}

/** Bytes of a file, all or from `start` to before `end`. It fails where the file has gone from the disk or changed there. */
export async function readBytes(file: NamedFile, start = 0, end = sizeOf(file)): Promise<Uint8Array> {
  if ('bytes' in file) return file.bytes.subarray(start, end);
  return new Uint8Array(await file.blob.slice(start, end).arrayBuffer());
}
