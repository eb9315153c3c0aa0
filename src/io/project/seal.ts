/**
 * A sealed file is, in this order: the eight letters of the mark, a byte for the version, one for how the key
 * is made, four for its rounds (largest first), 16 of salt, 12 of nonce; these are not secret, and are what the
 * seal vouches for beside the content. Then comes the content under AES-256-GCM with its tag of 16 bytes. The
 * key is made from the passphrase (NFKC, UTF-8) by PBKDF2 with SHA-256. All of it is the browser's own.
 */
const MARK = new TextEncoder().encode('LOTWISEP');
const VERSION = 1;
const PBKDF2_SHA_256 = 1;
const SALT_AT = 14;
const NONCE_AT = 30;
const HEADER_BYTES = 42;
const TAG_BYTES = 16;

/** Rounds that make a guess dear: the OWASP Password Storage Cheat Sheet's for PBKDF2 with SHA-256 (2023). */
export const ITERATIONS = 600_000;
/** A file that asks for fewer was not made by us; one that asks for more would hold up the page. */
const LEAST_ITERATIONS = 100_000;
const MOST_ITERATIONS = 2_000_000;

const DAMAGED =
  'This project file is damaged or cut short. Ask for it again from whoever made it. Nothing has changed.';
const NEWER = 'This project file was made by a newer Lotwise. Open it there. The file is safe.';
const NO_CRYPTOGRAPHY =
  'This page cannot use the browser’s own cryptography, because it was not opened over https. Open Lotwise at an address that begins with https.';

/** Where the passphrase may be at fault, another may be tried. */
export type Unsealed =
  | { readonly content: Uint8Array<ArrayBuffer> }
  | { readonly refused: string; readonly mayTryAgain: boolean };

/** Whether a file begins as a sealed one does. */
export function isSealed(bytes: Uint8Array): boolean {
  return MARK.every((letter, at) => bytes[at] === letter);
}

/** Seals content with a passphrase, under salt and nonce of its own. It fails where the page has no cryptography. */
export async function seal(
  content: Uint8Array<ArrayBuffer>,
  passphrase: string,
  iterations: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!hasCryptography()) throw new Error(NO_CRYPTOGRAPHY);
  const header = new Uint8Array(HEADER_BYTES);
  header.set(MARK);
  header.set([VERSION, PBKDF2_SHA_256], MARK.length);
  new DataView(header.buffer).setUint32(10, iterations);
  crypto.getRandomValues(header.subarray(SALT_AT));
  const key = await keyOf(passphrase, header.subarray(SALT_AT, NONCE_AT), iterations, 'encrypt');
  const sealed = await crypto.subtle.encrypt(underNonce(header), key, content);
  const file = new Uint8Array(HEADER_BYTES + sealed.byteLength);
  file.set(header);
  file.set(new Uint8Array(sealed), HEADER_BYTES);
  return file;
}

/** The content of a sealed file, or the sentence why there is none. */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Unsealed> {
  if (!isSealed(bytes)) return { refused: DAMAGED, mayTryAgain: false };
  if (bytes[MARK.length]! > VERSION) return { refused: NEWER, mayTryAgain: false };
  const header = new Uint8Array(bytes.subarray(0, HEADER_BYTES));
  const iterations = iterationsOf(header);
  if (iterations === null || bytes.length < HEADER_BYTES + TAG_BYTES)
    return { refused: DAMAGED, mayTryAgain: false };
  if (!hasCryptography()) return { refused: NO_CRYPTOGRAPHY, mayTryAgain: false };
  const key = await keyOf(passphrase, header.subarray(SALT_AT, NONCE_AT), iterations, 'decrypt');
  try {
    const content = await crypto.subtle.decrypt(
      underNonce(header),
      key,
      new Uint8Array(bytes.subarray(HEADER_BYTES)),
    );
    return { content: new Uint8Array(content) };
  } catch {
    return {
      refused:
        'The passphrase is wrong, or the file was changed or cut short: which of them cannot be told. Type the passphrase again, or ask for the file again.',
      mayTryAgain: true,
    };
  }
}

/** Null where the header is not one that we write. */
function iterationsOf(header: Uint8Array): number | null {
  if (header.length < HEADER_BYTES) return null;
  if (header[MARK.length] !== VERSION || header[MARK.length + 1] !== PBKDF2_SHA_256) return null;
  const iterations = new DataView(header.buffer).getUint32(10);
  return iterations < LEAST_ITERATIONS || iterations > MOST_ITERATIONS ? null : iterations;
}

function hasCryptography(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const letters = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const words = await crypto.subtle.importKey('raw', letters, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, words, { name: 'AES-GCM', length: 256 }, false, [use]);
}

function underNonce(header: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv: header.subarray(NONCE_AT), additionalData: header };
}
