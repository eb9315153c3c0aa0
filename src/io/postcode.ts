/** A United Kingdom postcode as people write it, `SW19 4DL`, and how sure we are of it. */
export interface Postcode {
  readonly text: string;
  /** `unit` for a whole postcode, `outward` for its first half alone (`SW19`). */
  readonly kind: 'unit' | 'outward';
  /** True where a letter was read as the figure it looks like: `CR4 IAB` as `CR4 1AB`. */
  readonly repaired: boolean;
}

const OUTWARD = /^([A-Z]{1,2}[0-9][A-Z0-9]?|GIR)$/;
const UNIT = /^([A-Z]{1,2}[0-9][A-Z0-9]?|GIR)([0-9][ABD-HJLNP-UW-Z]{2})$/;

/**
 * Reads a postcode whatever its case, spaces and stray marks. An O or I where the second half needs
 * a figure is read as 0 or 1. Null for what is no postcode: its last two letters are never C, I, K,
 * M, O or V (BS 7666), so that `CR4 1AO` cannot be guessed.
 */
export function readPostcode(written: string): Postcode | null {
  const plain = written.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const unit = UNIT.exec(plain);
  if (unit) return { text: `${unit[1]} ${unit[2]}`, kind: 'unit', repaired: false };
  if (OUTWARD.test(plain)) return { text: plain, kind: 'outward', repaired: false };
  const swapped = UNIT.exec(swapLookalikes(plain));
  return swapped ? { text: `${swapped[1]} ${swapped[2]}`, kind: 'unit', repaired: true } : null;
}

/** The sector of a whole postcode: `SW19 4DL` lies in `SW19 4`. */
export function sectorOf(unit: string): string {
  return unit.slice(0, -2);
}

function swapLookalikes(plain: string): string {
  const figure = plain.at(-3)?.replace('O', '0').replace('I', '1') ?? '';
  return plain.slice(0, -3) + figure + plain.slice(-2);
}
