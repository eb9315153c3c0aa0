import { expect, test } from 'vitest';
import { nameOfSample, sayBytes, sayErased, sayFound } from '../../../../src/ui/words/trust/say-kept.ts';
import { NOTHING_KEPT } from '../../../store/a-planner.ts';

test('how much is kept is said roughly', () => {
  expect([0, 640_400, 999_900, 4_230_000].map(sayBytes)).toEqual([
    'less than 1 KB',
    'about 640 KB',
    'about 1 MB',
    'about 4.2 MB',
  ]);
});

test('a sample has its name', () => expect(nameOfSample('merton')).toBe('Merton sample'));

test('only stores in which something was are said to be erased', () => {
  expect(sayErased(NOTHING_KEPT)).toEqual(['The plan and the data that were open in this tab.']);
  expect(
    sayErased({ ...NOTHING_KEPT, databases: ['lotwise'], caches: ['lotwise-1'], entries: ['a'] }),
  ).toEqual([
    'Areas, plans, papers, postcodes and the reading of your tables.',
    'The app’s own files, and what opened them without a network.',
    '1 small note of the app to itself.',
    'The plan and the data that were open in this tab.',
  ]);
});

test('nothing is kept only where every store was seen to be empty', () => {
  expect(sayFound(NOTHING_KEPT)).toEqual({
    isClear: true,
    lines: ['Nothing of Lotwise is kept in this browser now.'],
  });
  for (const left of [
    { databases: ['lotwise'] },
    { caches: ['lotwise-1'] },
    { workers: 1 },
    { entries: ['a'] },
  ]) {
    const { isClear, lines } = sayFound({ ...NOTHING_KEPT, ...left });
    expect(isClear).toBe(false);
    expect(lines).toHaveLength(1);
  }
  const { isClear, lines } = sayFound({ ...NOTHING_KEPT, databases: null });
  expect(isClear).toBe(false);
  expect(lines[0]).toContain('does not let Lotwise look into all');
});
