import { Inflate } from 'fflate';

/** Packed so much at most: a step of this many bytes fills four million, and the sum is looked at after each. */
const STEP_BYTES = 4096;

/**
 * Unpacks what was packed by raw deflate (RFC 1951), taking no size on trust: null where it comes to more than
 * `mostBytes`, is cut short, or is none.
 */
export function inflateWithin(packed: Uint8Array, mostBytes: number): Uint8Array<ArrayBuffer> | null {
  const pieces: Uint8Array[] = [];
  let filled = 0;
  const inflater = new Inflate((piece) => {
    filled += piece.length;
    if (filled > mostBytes) throw new RangeError(`More than ${mostBytes} bytes`);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES)
      inflater.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
  } catch {
    return null;
  }
  const whole = new Uint8Array(filled);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
