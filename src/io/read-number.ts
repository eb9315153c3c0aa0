/** A number as people type it in a spreadsheet: `12.5`, `£1,245.50`, `12.5 hrs`. Null for anything else. */
export function readNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const bare = text
    .replace(/[£,\s]/g, '')
    .replace(/(hours?|hrs?|h|mins?|minutes)(\/?(week|wk)|pw)?\.?$/i, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : null;
}
