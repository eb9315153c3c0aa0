import { describe, expect, it } from 'vitest';
import { rankCommands } from '../../../src/ui/palette/rank-commands.ts';

const command = (name: string, also?: string) => ({ id: name, name, ...(also && { also }), run: () => {} });
const commands = [
  command('Undo'),
  command('Paint North'),
  command('Paint South'),
  command('Zoom to West', 'paint'),
];
const names = (typed: string, recent: string[] = []) =>
  rankCommands(commands, typed, recent).map(({ name }) => name);

describe('the commands that fit', () => {
  it('are all of them while nothing is typed, those used last first', () => {
    expect(names('')).toEqual(['Undo', 'Paint North', 'Paint South', 'Zoom to West']);
    expect(names('', ['Paint South', 'Zoom to West'])).toEqual([
      'Paint South',
      'Zoom to West',
      'Undo',
      'Paint North',
    ]);
  });

  it('put a better fit before one that was used last', () => {
    expect(names('paint', ['Zoom to West', 'Paint South'])).toEqual([
      'Paint South',
      'Paint North',
      'Zoom to West',
    ]);
  });

  it('are found by their other words after those found by name', () => {
    expect(names('paint').at(-1)).toBe('Zoom to West');
  });

  it('are those that only hold the letters in order where nothing fits better', () => {
    expect(names('ptn')).toEqual(['Paint North']);
    expect(names('un')).toEqual(['Undo']);
  });

  it('are none where nothing fits', () => {
    expect(names('xyz')).toEqual([]);
  });

  it('are never more than can be read', () => {
    const many = Array.from({ length: 500 }, (_, at) => command(`Lot ${at}`));
    expect(rankCommands(many, 'lot', []).length).toBeLessThan(100);
  });
});
