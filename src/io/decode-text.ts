/** What Windows-1252 has at bytes 0x80 to 0x9F. */
const WINDOWS_1252_SPECIALS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text from bytes: UTF-8, with or without its mark, where the bytes allow it; otherwise Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    // Some versions of Node leave these bytes as control characters.
    return text.replace(
      /[\u0080-\u009f]/g,
      (control) => WINDOWS_1252_SPECIALS[control.charCodeAt(0) - 0x80]!,
    );
  }
}
