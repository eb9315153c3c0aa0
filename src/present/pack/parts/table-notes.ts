import { KEPT_BACK } from '../../../core/disclosure/disclosure-rules.ts';
import type { DocumentCell } from '../../../io/document/document.ts';
import { RULE_WORDS } from '../../../ui/words/present/say-publishing.ts';
import { sayNumber } from '../../../ui/words/say-number.ts';
import type { PackInput } from '../pack-input.ts';

const MARKS = [KEPT_BACK, '<5'] as const;

/** What must be said under a table: what marks mean, and why rows do not add up to their total where they do not. */
export function notesOn(
  { paper }: Pick<PackInput, 'paper'>,
  rows: readonly (readonly DocumentCell[])[],
  total?: readonly DocumentCell[],
): string[] {
  const shown = new Set([...rows, total ?? []].flatMap((row) => row.map(({ text }) => text)));
  const met = MARKS.filter((mark) => shown.has(mark));
  const rule = RULE_WORDS[paper.publishing.rule];
  const marks =
    met.length === 0 ? [] : [`${met.join(' or ')}: hidden, so that nobody can be picked out. ${rule.says}`];
  const apart = total === undefined ? [] : columnsApart(rows, total);
  if (apart.length === 0) return marks;
  const said = apart.map(({ sum, of }) => `${sayNumber(sum)} and not ${sayNumber(of)}`);
  const which = said.length === 1 ? 'One column adds' : `${said.length} columns add`;
  return [
    ...marks,
    `Each number of people is rounded by itself. ${which} up to ${said.join('; ')}: the total is the number to go by.`,
  ];
}

/** Columns of which every row is shown, and that add up to something else than their total. */
function columnsApart(
  rows: readonly (readonly DocumentCell[])[],
  total: readonly DocumentCell[],
): { sum: number; of: number }[] {
  return total.flatMap((cell, column) => {
    const numbers = rows.map((row) => row[column]?.number);
    if (cell.number === undefined || column === 0 || !canAdd(cell) || numbers.includes(undefined)) return [];
    const sum = numbers.reduce<number>((all, number) => all + number!, 0);
    return sum === cell.number ? [] : [{ sum, of: cell.number }];
  });
}

function canAdd({ unit }: DocumentCell): boolean {
  return unit === 'count' || unit === 'hours' || unit === 'pounds';
}
