import type { FileChoice, Question } from '../file-report.ts';

/** What only a person can say about the hours of a package file. The first option is taken until they do. */
const CARE_QUESTIONS = {
  'hours-times': {
    text: 'Some hours are written like 10:30. What does that mean?',
    options: [
      { value: 'hours', text: '10 hours and 30 minutes' },
      { value: 'minutes', text: '10 minutes and 30 seconds' },
    ],
  },
  'hours-days': {
    text: 'All the hours are 1 or less. What are they?',
    options: [
      { value: 'days', text: 'Parts of a day, as spreadsheets keep times: 0.4375 is 10.5 hours' },
      { value: 'hours', text: 'Hours: 0.5 is half an hour' },
    ],
  },
  'hours-minutes': {
    text: 'Most of the hours are more than 100. What are they?',
    options: [
      { value: 'minutes', text: 'Minutes: 630 is 10.5 hours' },
      { value: 'hours', text: 'Hours' },
    ],
  },
  'hours-units': {
    text: 'Some packages are planned in units, and the file does not say what a unit is. What is it?',
    options: [
      { value: 'none', text: 'Not hours or visits. Set these rows aside' },
      { value: 'hours', text: 'An hour' },
      { value: 'visits', text: 'A visit' },
    ],
  },
  'hours-carers': {
    text: 'Some packages need two carers or more. Whose hours are in the file?',
    options: [
      { value: 'all', text: 'All carers: a visit of 1 hour by two carers is 2 hours' },
      { value: 'one', text: 'One carer: a visit of 1 hour by two carers is 1 hour' },
    ],
  },
  repeats: {
    text: 'Some packages are listed more than once, with different details. Which row is right?',
    options: [
      { value: 'last', text: 'The last row of each' },
      { value: 'first', text: 'The first row of each' },
      { value: 'all', text: 'All of them: each row is its own package' },
    ],
  },
} as const satisfies Record<string, Omit<Question, 'key'>>;

type CareQuestionKey = keyof typeof CARE_QUESTIONS;

/** Asks questions, each once, and gives the answers there are. */
export interface Asking {
  /** The answer given, or the first option while there is none. */
  readonly ask: (key: CareQuestionKey) => string;
  /** Those asked that have no answer yet. */
  readonly open: () => Question[];
}

/** Starts asking, with what a person answered before. */
export function startAsking(answers: FileChoice['answers']): Asking {
  const open = new Map<CareQuestionKey, Question>();
  const ask = (key: CareQuestionKey): string => {
    const { text, options } = CARE_QUESTIONS[key];
    const answer = answers?.get(key);
    if (answer !== undefined && options.some(({ value }) => value === answer)) return answer;
    open.set(key, { key, text, options });
    return options[0].value;
  };
  return { ask, open: () => [...open.values()] };
}
