import type { DocumentPart } from '../../../io/document/document.ts';
import { sayCount } from '../../../ui/words/say-number.ts';
import type { PackInput } from '../pack-input.ts';
import { wordsTable } from './words-table.ts';

/** The same checklist for each plan: met, broken and by how many, or not started. */
export function rulesParts({ plans, rules }: PackInput): DocumentPart[] {
  if (rules.length === 0) return [];
  const rows = rules.map((rule, at) => [rule, ...plans.map(({ checks }) => sayCheck(checks[at]))]);
  const columns = [['Rule', 2.4] as const, ...plans.map(({ name }) => [name, 1.4] as const)];
  const note = 'A broken rule stops nothing: it is for the panel to weigh.';
  return [wordsTable('Rules met and broken', columns, rows, [note])];
}

function sayCheck(check: PackInput['plans'][number]['checks'][number] | undefined): string {
  if (check === undefined || check.state === 'not-started') return 'Not set';
  return check.state === 'met' ? 'Met' : `Broken: ${sayCount(check.findings, 'time')}`;
}
