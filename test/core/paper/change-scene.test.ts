import { describe, expect, test } from 'vitest';
import { changeScene } from '../../../src/core/paper/change-scene.ts';
import { aPaperWithSteps, done, titlesOf } from './a-scene.ts';

const paper = aPaperWithSteps('A', 'B');

describe('a step that is changed', () => {
  test('is the only one that does, and keeps its number and place', () => {
    const changed = done(changeScene(paper, 1, { title: 'Now', view: 'plan' }));
    expect(titlesOf(changed)).toBe('Now B');
    expect(changed.scenes[0]).toMatchObject({ number: 1, view: 'plan', minutes: 2 });
    expect(changed.scenes[1]).toBe(paper.scenes[1]);
  });

  test('lasts half a minute at least and an hour at most', () => {
    const minutesOf = (minutes: number) => done(changeScene(paper, 2, { minutes })).scenes[1]!.minutes;
    expect([minutesOf(0), minutesOf(0.5), minutesOf(7), minutesOf(200)]).toEqual([0.5, 0.5, 7, 60]);
  });

  test('says four figures at most, each once', () => {
    const figures = ['hours', 'people', 'hours', 'lots', 'contracts', 'rules-broken'] as const;
    const { scenes } = done(changeScene(paper, 1, { figures }));
    expect(scenes[0]!.figures).toEqual(['hours', 'people', 'lots', 'contracts']);
  });

  test('is the same paper where nothing changes', () => {
    expect(changeScene(paper, 1, { title: 'A', figures: [] })).toBe(paper);
  });

  test('is refused without a title, with words that are too long, and where no step has the number', () => {
    expect(changeScene(paper, 1, { title: ' ' })).toHaveProperty('refused');
    expect(changeScene(paper, 1, { notes: 'x'.repeat(100_000) })).toHaveProperty('refused');
    expect(changeScene(paper, 9, { title: 'Z' })).toEqual({ refused: 'no-such-entry' });
  });
});
