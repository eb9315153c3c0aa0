import { describe, expect, it } from 'vitest';
import { cleanBlocks } from '../../../src/core/fabric/clean-blocks.ts';
import { pictureMisfits } from '../../../src/io/ground/picture-misfits.ts';
import { draw } from '../../core/drawing.ts';

const picture = (...drawings: string[]) => {
  const blocks = drawings.flatMap((text) => {
    const { letters, shapeOf } = draw(text);
    return letters.map((code) => ({ code, name: code, geometry: shapeOf(code) }));
  });
  return pictureMisfits(cleanBlocks(blocks));
};

describe('the picture of blocks that do not fit (hazard 18)', () => {
  it('shows a gap and an overlap with the blocks they are of, the largest first', () => {
    const { misfits, total } = picture('AAAA/B..C/DDDD', 'E.../....')!;
    expect(misfits.map(({ kind, blocks }) => [kind, blocks])).toEqual([
      ['gap', ['A', 'B', 'C', 'D']],
      ['overlap', ['A', 'E']],
    ]);
    expect(misfits[0]!.squareMetres / 1e6).toBeCloseTo(2, 1);
    expect(misfits[1]!.squareMetres / 1e6).toBeCloseTo(1, 1);
    expect(total).toBe(2);
  });

  it('has the outline of all blocks together, without what is inside', () => {
    const { outline } = picture('AAA/B.C/DDD')!;
    // Twelve of the sixteen corners of nine cells are at the edge.
    expect(outline.map((ring) => ring.length)).toEqual([12]);
  });

  it('names the twenty largest of many', () => {
    const row = (inside: string) => Array.from({ length: 22 }, () => inside).join('');
    const { misfits, total } = picture(`${row('AA')}A/${row('A.')}A/${row('BB')}B`)!;
    expect([misfits.length, total]).toEqual([20, 22]);
  });

  it('is not drawn for blocks that fit', () => expect(picture('AB/CD')).toBeUndefined());
});
