import type { PostcodeLookup } from './postcode-lookup.ts';

/** Says what the bytes are, and changes when their order does. */
const MARK = 0x4c57_5031;
const HEADER_BYTES = 8;
const BYTES_PER_POSTCODE = 8 + 8 + 1;

/** A lookup as one run of bytes, to keep or to hand to another thread. */
export function packPostcodes({ keys, positions, ended }: PostcodeLookup): ArrayBuffer {
  const packed = new ArrayBuffer(HEADER_BYTES + keys.length * BYTES_PER_POSTCODE);
  new Uint32Array(packed, 0, 2).set([MARK, keys.length]);
  const { keys: toKeys, positions: toPositions, ended: toEnded } = columnsOf(packed, keys.length);
  toKeys.set(keys);
  toPositions.set(positions);
  toEnded.set(ended);
  return packed;
}

/** The lookup in packed bytes, as columns over the same memory; null for bytes that are something else. */
export function unpackPostcodes(packed: ArrayBuffer): PostcodeLookup | null {
  if (packed.byteLength < HEADER_BYTES) return null;
  const [mark, count] = new Uint32Array(packed, 0, 2) as unknown as [number, number];
  if (mark !== MARK || packed.byteLength !== HEADER_BYTES + count * BYTES_PER_POSTCODE) return null;
  return columnsOf(packed, count);
}

function columnsOf(packed: ArrayBuffer, count: number): PostcodeLookup {
  return {
    keys: new Float64Array(packed, HEADER_BYTES, count),
    positions: new Int32Array(packed, HEADER_BYTES + count * 8, count * 2),
    ended: new Uint8Array(packed, HEADER_BYTES + count * 16, count),
  };
}
