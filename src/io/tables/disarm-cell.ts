/** A cell that a spreadsheet would run as a formula, with an apostrophe before it; any other as it is. */
export function disarmCell(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
