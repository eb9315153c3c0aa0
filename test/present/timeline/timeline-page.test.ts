import { expect, test } from 'vitest';
import { TimelinePage } from '../../../src/present/timeline/timeline-page.tsx';
import { aPlanner } from '../../store/a-planner.ts';
import { drawnPage } from '../../ui/drawn-page.ts';

test('a timeline without milestones offers those that most papers name', () => {
  const { words, markup } = drawnPage(aPlanner().planner.getState(), TimelinePage);
  expect(words).toContain('No milestone is set yet.');
  expect(words).toContain('Mobilisation');
  expect(markup).not.toContain('<img');
});

test('what happens when stands in a table and in a picture with the same in words', () => {
  const { planner } = aPlanner();
  planner.getState().changePaper('Set', (paper) => ({
    ...paper,
    milestones: [
      { number: 1, what: 'Advert', from: '2027-02', to: '2027-03', note: 'In two journals' },
      { number: 2, what: 'Award', from: null, to: null, note: '' },
    ],
  }));
  const { words, markup } = drawnPage(planner.getState(), TimelinePage);
  expect(words).toContain('Advert February 2027 to March 2027 In two journals');
  expect(words).toContain('Award Not set');
  expect(markup).toContain(
    'alt="A timeline of 2 milestones. Advert: February 2027 to March 2027. Award: not set."',
  );
  expect(markup).toContain('src="data:image/svg+xml,');
  expect(words).toContain('Award: added');
});
