import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveScene } from '../../../src/core/paper/move-scene.ts';
import { aPaperWithSteps, done, titlesOf } from './a-scene.ts';

const paper = aPaperWithSteps('A', 'B', 'C', 'D');

describe('a step that is moved', () => {
  test('stands at its new place, and the others close up', () => {
    expect(titlesOf(moveScene(paper, 1, 2))).toBe('B C A D');
    expect(titlesOf(moveScene(paper, 4, 0))).toBe('D A B C');
    expect(titlesOf(moveScene(paper, 2, 99))).toBe('A C D B');
    expect(titlesOf(moveScene(paper, 3, -5))).toBe('C A B D');
  });

  test('leaves the paper as it is where it stands there, and is refused where no step has the number', () => {
    expect(moveScene(paper, 2, 1)).toBe(paper);
    expect(moveScene(paper, 9, 1)).toEqual({ refused: 'no-such-entry' });
  });

  test('goes back to where it was', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), (from, to) => {
        const number = paper.scenes[from]!.number;
        expect(titlesOf(moveScene(done(moveScene(paper, number, to)), number, from))).toBe('A B C D');
      }),
    );
  });
});
