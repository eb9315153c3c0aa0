import type { DocumentPart } from '../../../io/document/document.ts';
import { FACTS, sayGroup } from '../../../ui/answers/changes/say-changes.ts';
import { countCell, wordsCell } from '../cells.ts';
import { proposedOf, type PackInput } from '../pack-input.ts';
import { notesOn } from './table-notes.ts';

/** Who changes provider and who waits, by what the files say of people: evidence for the duty of the Equality Act 2010, section 149. */
export function equalityParts(input: PackInput): DocumentPart[] {
  const plan = proposedOf(input.plans, input.paper);
  if (plan.groups.length === 0) {
    return [
      {
        kind: 'paragraph',
        text: 'The files say nothing of age, sex, ethnicity or other groups, so there is no table. That is a gap in the evidence, not a finding.',
        tone: 'warning',
      },
    ];
  }
  return [
    {
      kind: 'paragraph',
      text: `Who would change provider under ${plan.name}, and who waits today, by what the files say of people. It shows who is affected; what that means for them is for the equality impact assessment.`,
    },
    ...plan.groups.map(({ kind, groups }): DocumentPart => {
      const rows = groups.map(({ name, people, changing, waiting }) => [
        wordsCell(sayGroup(kind, name)),
        countCell(people),
        countCell(changing),
        countCell(waiting),
      ]);
      return {
        kind: 'table',
        title: `${FACTS[kind]}: who changes provider and who waits`,
        columns: [
          { name: FACTS[kind], align: 'start', width: 2 },
          { name: 'People', align: 'end' },
          { name: 'Change provider', align: 'end' },
          { name: 'Waiting today', align: 'end' },
        ],
        rows,
        notes: notesOn(input, rows),
      };
    }),
  ];
}
