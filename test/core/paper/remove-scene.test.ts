import { expect, test } from 'vitest';
import { removeScene } from '../../../src/core/paper/remove-scene.ts';
import { aPaperWithSteps, titlesOf } from './a-scene.ts';

test('a step that is taken out leaves the others in their order', () => {
  const paper = aPaperWithSteps('A', 'B', 'C');
  expect(titlesOf(removeScene(paper, 2))).toBe('A C');
  expect(removeScene(paper, 9)).toEqual({ refused: 'no-such-entry' });
});
