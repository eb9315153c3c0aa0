import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A short name for the blocks of an area, whatever lies in them: of their sorted codes, SHA-256, 16 hex digits. */
export function groundFingerprint(codes: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(codes.toSorted())))).slice(0, 16);
}
