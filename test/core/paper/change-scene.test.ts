import { describe, expect, test } from 'vitest';
import { changeScene } from '../../../src/core/paper/change-scene.ts';
import { aPaperWithSteps, titlesOf } from './a-scene.ts';

const paper = aPaperWithSteps('A', 'B');

describe('a step that is changed', () => {
  test('is the only one that does, and keeps its number and place', () => {
    const changed = changeScene(paper, 1, { title: 'Now', view: 'plan' });
    expect(titlesOf(changed)).toBe('Now B');
    expect(changed.scenes[0]).toMatchObject({ number: 1, view: 'plan', minutes: 2 });
    expect(changed.scenes[1]).toBe(paper.scenes[1]);
  });

  test('lasts half a minute at least and an hour at most', () => {
    const minutesOf = (minutes: number) => changeScene(paper, 2, { minutes }).scenes[1]!.minutes;
    expect([minutesOf(0), minutesOf(0.5), minutesOf(7), minutesOf(200)]).toEqual([0.5, 0.5, 7, 60]);
  });

  test('says four figures at most, each once', () => {
    const { scenes } = changeScene(paper, 1, {
      figures: ['hours', 'people', 'hours', 'lots', 'contracts', 'rules-broken'],
    });
    expect(scenes[0]!.figures).toEqual(['hours', 'people', 'lots', 'contracts']);
  });

  test('is the same paper where nothing changes, or no step has the number', () => {
    expect(changeScene(paper, 1, { title: 'A', figures: [] })).toBe(paper);
    expect(changeScene(paper, 9, { title: 'Z' })).toBe(paper);
  });
});
