import { createPostcodeScanner, HEAD_BYTES, startsAsPostcodes } from '../places/scan-postcodes.ts';
import type { NamedContent } from './named-content.ts';
import { LARGE_BYTES, readBytes, sizeOf, type NamedFile } from './named-file.ts';

const STEP_BYTES = 4 * 2 ** 20;

/** Reads a large list of postcodes piece by piece, without ever holding the whole; null for any other file. */
export async function readLargePostcodes(file: NamedFile): Promise<NamedContent | null> {
  const size = sizeOf(file);
  if (size < LARGE_BYTES || !startsAsPostcodes(await readBytes(file, 0, HEAD_BYTES))) return null;
  const scanner = createPostcodeScanner(file.name);
  for (let at = 0; at < size; at += STEP_BYTES) {
    scanner.push(await readBytes(file, at, Math.min(size, at + STEP_BYTES)));
  }
  return { name: file.name, content: { kind: 'postcodes', postcodes: scanner.finish() }, issues: [] };
}
