import { describe, expect, it } from 'vitest';
import { scoreName } from '../../../src/ui/palette/score-name.ts';

const ranked = (typed: string, ...names: string[]) =>
  names
    .filter((name) => scoreName(name, typed) > 0)
    .toSorted((a, b) => scoreName(b, typed) - scoreName(a, typed));

describe('a name that is looked for', () => {
  it('comes first where it begins with the typing, then where a word does, then where it is held, then letter by letter', () => {
    const names = ['Repaint', 'Show points', 'Blocks in paint', 'Paint North'];
    expect(ranked('paint', ...names)).toEqual(['Paint North', 'Blocks in paint', 'Repaint']);
    expect(ranked('ptn', 'Undo', 'Paint North')).toEqual(['Paint North']);
  });

  it('is found by the beginnings of its words in any order', () => {
    expect(ranked('nor pai', 'Paint North', 'Paint South')).toEqual(['Paint North']);
  });

  it('needs a word for each word typed', () => {
    expect(scoreName('Paint North', 'paint paint')).toBe(0);
  });

  it('is found whatever the letter case, the accents and the marks', () => {
    expect(scoreName('Zoom to Bognôr-Régis', 'bognor regis')).toBeGreaterThan(3);
  });

  it('is better where it is shorter', () => {
    expect(ranked('zoom', 'Zoom to Central', 'Zoom to East')).toEqual(['Zoom to East', 'Zoom to Central']);
  });

  it('is not found by letters it does not have', () => {
    expect(scoreName('Paint North', 'paintz')).toBe(0);
  });
});
