import type { DocumentPart } from '../../../io/document/document.ts';
import { sayDate, sayDay } from '../../../ui/words/say-date.ts';
import { sayMonths } from '../../../ui/words/present/say-months.ts';
import { wordsCell } from '../cells.ts';
import type { PackInput } from '../pack-input.ts';

/** What was asked, by whom, and where it was answered; open ones first. */
export function questionsParts({ paper }: PackInput): DocumentPart[] {
  if (paper.questions.length === 0) return [];
  const open = paper.questions.filter(({ on }) => on === null);
  const answered = paper.questions.filter(({ on }) => on !== null);
  const rows = [...open, ...answered].map(({ question, askedBy, answer, where, on }) =>
    [
      question,
      askedBy === '' ? 'Not recorded' : askedBy,
      answer === '' ? 'Not answered yet' : answer,
      [where, on === null ? '' : sayDay(on)].filter((words) => words !== '').join(', '),
    ].map(wordsCell),
  );
  return [
    {
      kind: 'table',
      title: 'Questions asked',
      columns: [
        { name: 'Question', align: 'start', width: 2 },
        { name: 'Asked by', align: 'start' },
        { name: 'Answer', align: 'start', width: 2.4 },
        { name: 'Where and when', align: 'start', width: 1.2 },
      ],
      rows,
      notes: [],
    },
  ];
}

/** What happens when, as a picture and a table. */
export function timelineParts({ paper, pictures }: PackInput): DocumentPart[] {
  if (paper.milestones.length === 0) return [];
  const rows = paper.milestones.map((milestone) =>
    [milestone.what, sayMonths(milestone), milestone.note].map(wordsCell),
  );
  return [
    ...pictures.timeline.map((picture): DocumentPart => ({ kind: 'picture', ...picture })),
    {
      kind: 'table',
      title: 'Timetable',
      columns: [
        { name: 'What', align: 'start', width: 2 },
        { name: 'When', align: 'start', width: 1.6 },
        { name: 'Note', align: 'start', width: 2 },
      ],
      rows,
      notes: [],
    },
  ];
}

/** Why each plan was changed, where somebody said. */
export function decisionsParts({ plans, decisions }: PackInput): DocumentPart[] {
  return plans.flatMap(({ name }, at): DocumentPart[] => {
    const said = decisions[at] ?? [];
    if (said.length === 0) return [];
    return [
      {
        kind: 'table',
        title: `Reasons for changes to ${name}`,
        columns: [
          { name: 'Change', align: 'start', width: 2 },
          { name: 'Reason', align: 'start', width: 2.4 },
          { name: 'On', align: 'start' },
        ],
        rows: said.map(({ label, reason, at: when }) =>
          [label, reason, when === 0 ? 'Not recorded' : sayDate(when)].map(wordsCell),
        ),
        notes: [],
      },
    ];
  });
}
