import type { DocumentPart } from '../../../io/document/document.ts';
import { sayDate, sayDay } from '../../../ui/words/say-date.ts';
import { sayMonths } from '../../../ui/words/present/say-months.ts';
import type { PackInput } from '../pack-input.ts';
import { wordsTable } from './words-table.ts';

/** What was asked, by whom, and where it was answered; open ones first. */
export function questionsParts({ paper }: PackInput): DocumentPart[] {
  if (paper.questions.length === 0) return [];
  const open = paper.questions.filter(({ on }) => on === null);
  const answered = paper.questions.filter(({ on }) => on !== null);
  const rows = [...open, ...answered].map(({ question, askedBy, answer, where, on }) => [
    question,
    askedBy === '' ? 'Not recorded' : askedBy,
    answer === '' ? 'Not answered yet' : answer,
    [where, on === null ? '' : sayDay(on)].filter((words) => words !== '').join(', '),
  ]);
  const columns = [
    ['Question', 2],
    ['Asked by', 1],
    ['Answer', 2.4],
    ['Where and when', 1.2],
  ] as const;
  return [wordsTable('Questions asked', columns, rows)];
}

/** What happens when, as a picture and a table. */
export function timelineParts({ paper, pictures }: PackInput): DocumentPart[] {
  if (paper.milestones.length === 0) return [];
  const rows = paper.milestones.map((milestone) => [milestone.what, sayMonths(milestone), milestone.note]);
  const columns = [
    ['What', 2],
    ['When', 1.6],
    ['Note', 2],
  ] as const;
  return [
    ...pictures.timeline.map((picture): DocumentPart => ({ kind: 'picture', ...picture })),
    wordsTable('Timetable', columns, rows),
  ];
}

/** Why each plan was changed, where somebody said. */
export function decisionsParts({ plans, decisions }: PackInput): DocumentPart[] {
  return plans.flatMap(({ name }, at): DocumentPart[] => {
    const said = decisions[at] ?? [];
    if (said.length === 0) return [];
    const rows = said.map(({ label, reason, at: when }) => [
      label,
      reason,
      when === 0 ? 'Not recorded' : sayDate(when),
    ]);
    const columns = [
      ['Change', 2],
      ['Reason', 2.4],
      ['On', 1],
    ] as const;
    return [wordsTable(`Reasons for changes to ${name}`, columns, rows)];
  });
}
