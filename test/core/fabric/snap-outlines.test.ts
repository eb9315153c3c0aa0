import { describe, expect, test } from 'vitest';
import { snapOutlines } from '../../../src/core/fabric/snap-outlines.ts';
import { aDataset } from '../a-dataset.ts';
import { draw } from '../drawing.ts';

const outlines = (text: string) => {
  const drawing = draw(text);
  return drawing.letters.map((letter) => drawing.shapeOf(letter));
};

describe('Hazard 18: outlines drawn over blocks', () => {
  test('go to whole blocks by most area, with the share that changes sides', () => {
    const { blocks } = aDataset({ blocks: 'AAABBB' });
    const { outlineOfBlock, cut, overlaps } = snapOutlines(blocks, outlines('XXYYYY'));
    expect([...outlineOfBlock]).toEqual([0, 1]);
    expect(cut).toEqual([{ block: 0, outline: 0, shareMoved: expect.closeTo(1 / 3, 2) }]);
    expect(overlaps).toEqual([]);
  });

  test('that follow the borders cut nothing', () => {
    const { blocks } = aDataset({ blocks: 'AB/CD' });
    expect(snapOutlines(blocks, outlines('XX/YY')).cut).toEqual([]);
  });

  test('leave blocks they do not reach to none, and say where part of a block had none', () => {
    const { blocks } = aDataset({ blocks: 'AAB' });
    const { outlineOfBlock, cut } = snapOutlines(blocks, [null, ...outlines('X..')]);
    expect([...outlineOfBlock]).toEqual([1, -1]);
    expect(cut).toEqual([{ block: 0, outline: 1, shareMoved: expect.closeTo(0.5, 2) }]);
  });

  test('that lie over each other are named, and a block in both goes to the first', () => {
    const { blocks } = aDataset({ blocks: 'ABC' });
    const { outlineOfBlock, overlaps } = snapOutlines(blocks, [...outlines('XX.'), ...outlines('.YY')]);
    expect([...outlineOfBlock]).toEqual([0, 0, 1]);
    expect(overlaps).toEqual([{ outlines: [0, 1], squareMetres: expect.any(Number) }]);
    expect(overlaps[0]!.squareMetres / 1e6).toBeCloseTo(1, 1);
  });

  test('leave the blocks around them to none, however their borders bend', () => {
    for (const ground of ['AB/CD', 'AAB/CAB/CDD', 'ABCD/EFGH/IJKL']) {
      const { blocks } = aDataset({ blocks: ground, wobble: 0.3 });
      blocks.forEach((_, drawn) => {
        const { outlineOfBlock } = snapOutlines(blocks, [blocks[drawn]!.geometry]);
        expect([...outlineOfBlock]).toEqual(blocks.map((_, block) => (block === drawn ? 0 : -1)));
      });
    }
  });
});
