import { withoutTurns } from './without-turns.ts';

/** Text with the name of the encoding it was read in, as a person is told it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/** What Windows-1252 has at bytes 0x80 to 0x9F. */
const WINDOWS_1252_SPECIALS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** How much of a file is looked at for the blanks between letters that UTF-16 has. */
const LOOKED_AT = 1000;
/** A word and the zeros that fill it up to a width are not UTF-16. */
const SHORTEST_UNMARKED = 20;

/** Text from bytes in whatever encoding they are. */
export function decodeText(bytes: Uint8Array): string {
  return decodeWithName(bytes).text;
}

/**
 * Text from bytes, with the encoding found: UTF-16 where a mark or the pattern of its zero bytes
 * says so, UTF-8 where the bytes allow it, otherwise Windows-1252. A byte order mark is left out, and marks that turn
 * letters round.
 */
export function decodeWithName(bytes: Uint8Array): DecodedText {
  const { text, encoding } = decodeAll(bytes);
  return { text: withoutTurns(text), encoding };
}

function decodeAll(bytes: Uint8Array): DecodedText {
  const order = findUtf16(bytes);
  if (order !== null) return { text: new TextDecoder(order).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    // Some versions of Node leave these bytes as control characters.
    const shown = text.replace(
      /[\u0080-\u009f]/g,
      (control) => WINDOWS_1252_SPECIALS[control.charCodeAt(0) - 0x80]!,
    );
    return { text: shown, encoding: 'Windows-1252' };
  }
}

function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < SHORTEST_UNMARKED) return null;
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  // Latin letters have a zero in every second place: the last of each pair when the low byte is first.
  const [even, odd] = [zeros[0]!, zeros[1]!];
  if (odd * 4 > start.length && even === 0) return 'utf-16le';
  return even * 4 > start.length && odd === 0 ? 'utf-16be' : null;
}
