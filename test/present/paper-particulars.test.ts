import { expect, test } from 'vitest';
import { PaperParticulars } from '../../src/present/paper-particulars.tsx';
import { aPlanner } from '../store/a-planner.ts';
import { drawnPage } from '../ui/drawn-page.ts';

test('the particulars of a paper are boxes with names, and the day is said in words', () => {
  const { planner } = aPlanner();
  planner.getState().changePaper('Set', (paper) => ({ ...paper, panel: 'Health', meeting: '2026-09-06' }));
  const { markup, withoutLabel } = drawnPage(planner.getState(), PaperParticulars);
  for (const value of ['Home care lots', 'Health', '6 September 2026']) {
    expect(markup).toContain(`value="${value}"`);
  }
  expect(withoutLabel).toEqual([]);
});
