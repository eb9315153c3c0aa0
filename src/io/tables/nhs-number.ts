/**
 * Whether text is an NHS number: ten digits, spaced or not, of which the last is right by modulus 11
 * (NHS Data Dictionary, 'NHS NUMBER': weights 10 to 2, 11 less the remainder, 11 standing for 0).
 */
export function isNhsNumber(text: string): boolean {
  const digits = tenDigits(text);
  if (digits === null) return false;
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += (digits.charCodeAt(at) - 48) * (10 - at);
  return (11 - (sum % 11)) % 11 === digits.charCodeAt(9) - 48;
}

/** The digits of text that is ten of them and nothing else but spaces and dashes. */
export function tenDigits(text: string): string | null {
  if (text.length < 10 || text.length > 14) return null;
  const digits = text.replace(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) ? digits : null;
}
