/** A United Kingdom postcode as people write it, `SW19 4DL`, and how sure we are of it. */
export interface Postcode {
  readonly text: string;
  /** `unit` for a whole postcode, `sector` for `SW19 4`, `outward` for its first half alone, `SW19`. */
  readonly kind: 'unit' | 'sector' | 'outward';
  /** True where a letter was read as the figure it looks like: `CR4 IAB` as `CR4 1AB`. */
  readonly repaired: boolean;
}

const OUTWARD = /^([A-Z]{1,2}[0-9][A-Z0-9]?|GIR)$/;
/** The last two letters of a postcode are never C, I, K, M, O or V (BS 7666), but for the made-up `ZZ99`. */
const UNIT = /^(ZZ99[0-9][A-Z]{2}|([A-Z]{1,2}[0-9][A-Z0-9]?|GIR)[0-9][ABD-HJLNP-UW-Z]{2})$/;
/** Half a second half: its figure alone, or with letters that no postcode ends in. */
const SECTOR = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9])[A-Z]{0,2}$/;

/**
 * Reads a postcode whatever its case, spaces and stray marks. Where a figure must stand, an O or I is
 * read as 0 or 1. A postcode whose last two letters cannot be right, such as `CR4 1AO`, gives its
 * sector. Null for what is no postcode.
 */
export function readPostcode(written: string): Postcode | null {
  const upper = written.toUpperCase();
  const plain = upper.replace(/[^A-Z0-9]/g, '');
  const unit = spaceUnit(plain);
  if (unit !== null) return { text: unit, kind: 'unit', repaired: false };
  // `CR4 1` and `CR41` differ by what stands before the last figure.
  const isOneWord = !/[^A-Z0-9][0-9]\W*$/.test(upper);
  if (isOneWord && OUTWARD.test(plain)) return { text: plain, kind: 'outward', repaired: false };
  const swapped = spaceUnit(swapLookalikes(plain));
  if (swapped !== null) return { text: swapped, kind: 'unit', repaired: true };
  const sector = SECTOR.exec(plain);
  return sector ? { text: `${sector[1]} ${sector[2]}`, kind: 'sector', repaired: false } : null;
}

/** The sector of a whole postcode: `SW19 4DL` lies in `SW19 4`. */
export function sectorOf(unit: string): string {
  return unit.slice(0, -2);
}

/** Whether a postcode stands for no place: `ZZ99` is no fixed address, abroad or not known. */
export function isNowhere({ text }: Postcode): boolean {
  return text.startsWith('ZZ99');
}

/** A whole postcode with its space, or null. */
function spaceUnit(plain: string): string | null {
  return UNIT.test(plain) ? `${plain.slice(0, -3)} ${plain.slice(-3)}` : null;
}

/** Figures for the letters they look like, in the last two places of the first half and the first of the second. */
function swapLookalikes(plain: string): string {
  const middle = plain.slice(-5, -2).replaceAll('O', '0').replaceAll('I', '1');
  // A first half of two places starts with a letter, whatever it looks like.
  const start = plain.length <= 5 ? plain.slice(0, 1) : plain.slice(0, -5);
  return start + (plain.length <= 5 ? middle.slice(1) : middle) + plain.slice(-2);
}
