import { expect, it } from 'vitest';
import type { FileChoice } from '../../src/io/file-report.ts';
import { mergeChoice } from '../../src/io/merge-choice.ts';

const BEFORE: FileChoice = {
  use: 'packages',
  columns: new Map([
    ['hours', 'Units'],
    ['visits', null],
  ]),
  answers: new Map([['repeats', 'last']]),
  fixes: new Map([[9, new Map([['hours', '10']])]]),
};

it('keeps what was chosen before, and puts later choices over it', () => {
  const merged = mergeChoice(BEFORE, {
    columns: new Map([['visits', 'Calls']]),
    answers: new Map([['hours-times', 'hours']]),
    fixes: new Map([
      [9, new Map([['postcode', 'SW19 4DL']])],
      [12, new Map([['hours', '7']])],
    ]),
  });
  expect(merged.use).toBe('packages');
  expect([...merged.columns!]).toEqual([
    ['hours', 'Units'],
    ['visits', 'Calls'],
  ]);
  expect([...merged.answers!.keys()]).toEqual(['repeats', 'hours-times']);
  expect([...merged.fixes!.get(9)!]).toEqual([
    ['hours', '10'],
    ['postcode', 'SW19 4DL'],
  ]);
  expect([...merged.fixes!.get(12)!]).toEqual([['hours', '7']]);
});

it('changes neither of the two', () => {
  mergeChoice(BEFORE, { fixes: new Map([[9, new Map([['hours', '11']])]]) });
  expect(BEFORE.fixes!.get(9)!.get('hours')).toBe('10');
});
