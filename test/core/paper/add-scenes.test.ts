import { describe, expect, test } from 'vitest';
import { addScenes } from '../../../src/core/paper/add-scenes.ts';
import { removeScene } from '../../../src/core/paper/remove-scene.ts';
import { MOST_SCENES } from '../../../src/core/paper/paper-limits.ts';
import { aPaperWithSteps, aScene, done, titlesOf } from './a-scene.ts';

describe('steps put into a presentation', () => {
  test('come at its end, or before the place that is asked', () => {
    const paper = aPaperWithSteps('A', 'B');
    expect(titlesOf(addScenes(paper, [aScene({ title: 'C' })]))).toBe('A B C');
    expect(titlesOf(addScenes(paper, [aScene({ title: 'C' }), aScene({ title: 'D' })], 1))).toBe('A C D B');
  });

  test('have numbers that no other step has, and those there keep theirs', () => {
    const without = done(removeScene(aPaperWithSteps('A', 'B', 'C'), 2));
    const paper = addScenes(without, [aScene(), aScene()], 1);
    expect(done(paper).scenes.map(({ number }) => number)).toEqual([1, 4, 5, 3]);
  });

  test('are refused where there would be too many', () => {
    const many = Array.from({ length: MOST_SCENES }, () => aScene());
    expect(done(addScenes(aPaperWithSteps(), many)).scenes).toHaveLength(MOST_SCENES);
    expect(addScenes(aPaperWithSteps('A'), many)).toEqual({ refused: 'list-is-too-long' });
  });

  test('leave a paper as it is where there are none', () => {
    const paper = aPaperWithSteps('A');
    expect(addScenes(paper, [])).toBe(paper);
  });
});
