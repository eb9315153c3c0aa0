import type { ComparePage } from '../../store/comparison.ts';
import type { FuturePage } from '../../store/futures.ts';
import type { PresentPage } from '../../store/papers.ts';
import type { Planner, Question } from '../../store/planner.ts';

/** A page of the app that answers a question. */
export type AnswerPlace =
  | { readonly room: 'answers'; readonly page: Question }
  | { readonly room: 'futures'; readonly page: FuturePage }
  | { readonly room: 'compare'; readonly page: ComparePage }
  | { readonly room: 'present'; readonly page: PresentPage };

export interface BankQuestion {
  readonly question: string;
  readonly place: AnswerPlace;
}

/** Questions that panels of Merton, Brent, Bromley, Herefordshire and Cheshire East asked, and where each is answered. */
export const QUESTION_BANK: readonly BankQuestion[] = [
  { question: 'Is every lot viable?', place: { room: 'answers', page: 'geography' } },
  { question: 'Where are people waiting, and how long?', place: { room: 'answers', page: 'waiting' } },
  { question: 'What if a provider fails tomorrow?', place: { room: 'answers', page: 'failure' } },
  { question: 'Who changes carer?', place: { room: 'answers', page: 'changes' } },
  {
    question: 'Are some groups of people worse off than others?',
    place: { room: 'answers', page: 'changes' },
  },
  { question: 'What does it cost, and is it new money?', place: { room: 'answers', page: 'money' } },
  {
    question: 'How much work goes outside the lots’ own providers?',
    place: { room: 'answers', page: 'served' },
  },
  { question: 'Do the lots match GP networks?', place: { room: 'answers', page: 'geography' } },
  { question: 'What about rural places?', place: { room: 'answers', page: 'geography' } },
  { question: 'Which neighbourhood loses?', place: { room: 'compare', page: 'changes' } },
  { question: 'Will there be fewer contracts to manage?', place: { room: 'compare', page: 'figures' } },
  { question: 'How sure are you?', place: { room: 'futures', page: 'years' } },
  { question: 'Are these the best lots there could be?', place: { room: 'futures', page: 'lots' } },
  { question: 'Why not do nothing?', place: { room: 'compare', page: 'options' } },
  { question: 'Why not have the council give the care itself?', place: { room: 'compare', page: 'options' } },
  { question: 'When does each thing happen?', place: { room: 'present', page: 'timeline' } },
  { question: 'Could anybody be picked out of these figures?', place: { room: 'present', page: 'safe' } },
];

/** Where a question of the log is answered, if it is one of the bank as it stands there. */
export function placeOf(question: string): AnswerPlace | null {
  return QUESTION_BANK.find((one) => one.question === question)?.place ?? null;
}

type Doors = Pick<Planner, 'ask' | 'openFuture' | 'openComparePage' | 'openPresentPage'>;

/** Opens the page that answers a question. */
export function openPlace(place: AnswerPlace, doors: Doors): void {
  if (place.room === 'answers') doors.ask(place.page);
  else if (place.room === 'futures') doors.openFuture(place.page);
  else if (place.room === 'compare') doors.openComparePage(place.page);
  else doors.openPresentPage(place.page);
}
