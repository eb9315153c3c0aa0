import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The seal of a scenario file: SHA-256 of all else in it, in its order and without spaces, the first 16 hex digits.
 * It tells a file that was changed by hand or on its way from one that is as it was saved. It is no signature:
 * whoever changes a file on purpose can seal it again.
 */
export function sealOf(file: object): string {
  const { seal: _, ...rest } = file as { readonly seal?: unknown };
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(rest)))).slice(0, 16);
}
