import type { Server, Situation } from '../../core/figures/served-loads.ts';
import type { FigureKey } from './definitions.ts';

/** What those who serve are called as the heading of a column, and the figure that says what it means. */
export const SERVER_WORDS: Readonly<Record<Server, readonly [heading: string, figure: FigureKey]>> = {
  lead: ['Lead', 'withLead'],
  second: ['Second', 'withSecond'],
  further: ['Further', 'withFurther'],
  supplementary: ['Supplementary', 'withSupplementary'],
  'back-up': ['Back-up', 'withBackUp'],
  specialist: ['Specialist', 'withSpecialist'],
  kept: ['Kept with today’s', 'withKept'],
  spot: ['Bought one by one', 'spot'],
  nobody: ['Nobody', 'unmet'],
};

/** What is happening with a package today, as the heading of a column. */
export const SITUATION_WORDS: Readonly<Record<Situation, readonly [heading: string, figure: FigureKey]>> = {
  receiving: ['Receiving', 'statusReceiving'],
  waiting: ['Waiting', 'statusWaiting'],
  'handed-back': ['Handed back', 'statusHandedBack'],
  suspended: ['On hold', 'statusSuspended'],
  new: ['Added by growth', 'statusNew'],
};
