const MOST_LISTED = 10;

/** Rows in a sentence: `row 7`, `rows 7, 9 and 12`, `rows 2, 3, … and 40 more`. */
export function listRows(rows: readonly number[]): string {
  if (rows.length === 1) return `row ${rows[0]}`;
  const listed = rows.slice(0, MOST_LISTED);
  const more = rows.length - listed.length;
  if (more > 0) return `rows ${listed.join(', ')} and ${more} more`;
  return `rows ${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}`;
}
