import type { FactKind } from '../../../core/dataset/packages.ts';
import type { PublishedGroups, PublishedPlan } from '../../../core/publication/publication.ts';
import type { DocumentPart } from '../../../io/document/document.ts';
import { FACTS, sayGroup } from '../../../ui/answers/changes/say-changes.ts';
import { sayCount, sayNumber } from '../../../ui/words/say-number.ts';
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
      text: `Who would change provider under ${plan.name}, and who waits today, by what the files say of people. ${sayAll(plan)} It shows who is affected; what that means for them is for the equality impact assessment.`,
    },
    ...inOrder(plan.groups).map(({ kind, groups }): DocumentPart => {
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

/** What the law protects first, and what is no trait of a person last. */
const ORDER: readonly FactKind[] = [
  'age-band',
  'sex',
  'ethnicity',
  'support-reason',
  'client-group',
  'deprivation',
  'rurality',
  'contract',
];

function inOrder(groups: readonly PublishedGroups[]): PublishedGroups[] {
  return groups.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}

/** What each group is to be set against. */
function sayAll({ total: { people, peopleChangingProvider: changing } }: PublishedPlan): string {
  if (typeof people !== 'number' || typeof changing !== 'number') return '';
  return `Of all ${sayCount(people, 'person', 'people')}, ${sayNumber(changing)} would change provider.`;
}
