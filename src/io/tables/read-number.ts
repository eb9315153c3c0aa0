/** Ways to write that there is no number. */
const NOTHING = /^(-+|–|—|n\/?a|n\.a\.|nil|none|null|tbc|tba|unknown)$/i;
const UNIT = /(hours?|hrs?|h|mins?|minutes)(\/?(week|wk)|pw|per ?week)?\.?$/i;

/**
 * A number as people type it in a spreadsheet: `12.5`, `£1,245.50`, `12.5 hrs`, and `(250.00)` for
 * -250. Null for anything else; commas stand only where thousands do, so `12,5` is not a number.
 */
export function readNumber(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  if (PLAIN.test(text)) return Number(text);
  const bare = text.replace(/[£\s']/g, '').replace(UNIT, '');
  const bracketed = /^\((.*)\)$/.exec(bare)?.[1];
  const digits = bracketed ?? bare;
  const whole = GROUPED.test(digits) ? digits.replaceAll(',', '') : digits;
  if (!PLAIN.test(whole)) return null;
  return bracketed === undefined ? Number(whole) : -Math.abs(Number(whole));
}

/** Whether a cell says that it has no value: blank, a dash, `n/a`. */
export function isNothing(text: string): boolean {
  return text === '' || NOTHING.test(text.trim());
}

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
