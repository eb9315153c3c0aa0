import { describe, expect, test } from 'vitest';
import { addScenes } from '../../../src/core/paper/add-scenes.ts';
import { removeScene } from '../../../src/core/paper/remove-scene.ts';
import { aPaperWithSteps, aScene, titlesOf } from './a-scene.ts';

describe('steps put into a presentation', () => {
  test('come at its end, or before the place that is asked', () => {
    const paper = aPaperWithSteps('A', 'B');
    expect(titlesOf(addScenes(paper, [aScene({ title: 'C' })]))).toBe('A B C');
    expect(titlesOf(addScenes(paper, [aScene({ title: 'C' }), aScene({ title: 'D' })], 1))).toBe('A C D B');
  });

  test('have numbers that no other step has, and those there keep theirs', () => {
    const paper = addScenes(removeScene(aPaperWithSteps('A', 'B', 'C'), 2), [aScene(), aScene()], 1);
    expect(paper.scenes.map(({ number }) => number)).toEqual([1, 4, 5, 3]);
  });

  test('leave a paper as it is where there are none', () => {
    const paper = aPaperWithSteps('A');
    expect(addScenes(paper, [])).toBe(paper);
  });
});
