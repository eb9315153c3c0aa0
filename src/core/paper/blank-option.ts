import type { Option } from './paper.ts';

/** An option of which nothing has been said. */
export const BLANK_OPTION: Omit<Option, 'number'> = {
  title: '',
  isDoNothing: false,
  scenario: null,
  benchmarking: '',
  pros: [],
  cons: [],
  finance: '',
  outcome: 'not-decided',
  reason: '',
  risks: [],
  figures: [],
};
