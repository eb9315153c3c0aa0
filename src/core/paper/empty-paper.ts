import { EQUAL_WEIGHTS } from '../appraisal/rank-scenarios.ts';
import { BLANK_OPTION } from './blank-option.ts';
import type { Paper } from './paper.ts';

/** A paper in which nothing has been said but that doing nothing is an option too. */
export const EMPTY_PAPER: Paper = {
  title: 'Home care lots',
  council: '',
  panel: '',
  author: '',
  meeting: null,
  current: null,
  options: [{ ...BLANK_OPTION, number: 1, title: 'Do nothing', isDoNothing: true }],
  weights: EQUAL_WEIGHTS,
  stated: [],
  questions: [],
  milestones: [],
  scenes: [],
  // No council's paper has the whole data protection note; it is there for who asks for it.
  pack: { form: 'merton', ownHeadings: [], words: {}, leftOut: ['data-protection-note'] },
  publishing: { rule: 'nhs-sub-national', exceptions: [] },
};
