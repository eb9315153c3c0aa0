import type { DocumentPart } from '../../../io/document/document.ts';
import { sayCount } from '../../../ui/words/say-number.ts';
import { wordsCell } from '../cells.ts';
import type { PackInput } from '../pack-input.ts';

/** The same checklist for each plan: met, broken and by how many, or not started. */
export function rulesParts({ plans, rules }: PackInput): DocumentPart[] {
  if (rules.length === 0) return [];
  const rows = rules.map((rule, at) => [
    wordsCell(rule),
    ...plans.map(({ checks }) => wordsCell(sayCheck(checks[at]))),
  ]);
  return [
    {
      kind: 'table',
      title: 'Rules met and broken',
      columns: [
        { name: 'Rule', align: 'start', width: 2.4 },
        ...plans.map(({ name }) => ({ name, align: 'start' as const, width: 1.4 })),
      ],
      rows,
      notes: ['A broken rule stops nothing: it is for the panel to weigh.'],
    },
  ];
}

function sayCheck(check: PackInput['plans'][number]['checks'][number] | undefined): string {
  if (check === undefined || check.state === 'not-started') return 'Not set';
  return check.state === 'met' ? 'Met' : `Broken: ${sayCount(check.findings, 'time')}`;
}
