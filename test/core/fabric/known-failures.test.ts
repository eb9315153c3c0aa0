import { describe, expect, test } from 'vitest';
import { divideBlocks } from '../../../src/core/fabric/divide-blocks.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { seeded } from '../seeded.ts';
import { cutDrawing, lineOf, sizesAfter, sizesOf, type Way } from './a-cut.ts';
import { expectSoundCut } from './expect-sound-cut.ts';

function refusalOf(blocks: string, way: Way): string | null {
  const division = divideBlocks(weaveFabric(aDataset({ blocks })), lineOf(way), () => true);
  return 'refused' in division ? division.refused : null;
}

describe('where libraries for polygons are known to fail', () => {
  const nearly = (shift: number): Way => [
    [-1, 0.5 + shift],
    [0.5, 0.5],
    [2, 0.5 + shift],
  ];

  test.each([1e-14, 1e-9, 1e-7, 1e-5])(
    'a corner %d off one that is there is that corner (Turf issues 1980, 1983 and 2549: Unable to complete output ring)',
    (shift) => {
      expect(
        sizesAfter(
          'AB/CD',
          lineOf([
            [1, -1],
            [1 + shift, 1],
            [2 + shift, 2],
          ]),
        ),
      ).toBe('A 1, B 1, C 1, D/1 0.5, D/2 0.5');
    },
  );

  test.each([0, 1e-9, 1e-6, -1e-6, 1e-5])(
    'a line cut again along itself, %d beside, divides nothing (polygon-clipping issue 95: infinite loop)',
    (shift) => {
      const { fabric } = cutDrawing('A', lineOf(nearly(0)));
      expect(divideBlocks(fabric, lineOf(nearly(shift)), () => true)).toEqual({
        refused: 'line-cuts-no-block',
      });
    },
  );

  test('borders with different corners on their two sides meet corner for corner', () => {
    const along: Way = [
      [0.5, -1],
      [0.5, 1],
      [0.9, 1],
      [0.9, 2],
    ];
    const { ground, fabric } = cutDrawing(
      'A/B',
      lineOf(along),
      lineOf([
        [0.3, -1],
        [0.3, 1.001],
        [1.5, 1.001],
      ]),
    );
    expectSoundCut(ground, fabric);
    expect(fabric.cuts.map(({ block }) => block)).toEqual(['A', 'B']);
  });

  test('two crossings at almost one longitude are two (Turf issue 1075: lineSplit throws)', () => {
    const twice: Way = [
      [-0.5, 0.2],
      [1.5, 0.2],
      [1.5, 0.201],
      [-0.5, 0.203],
    ];
    expect(sizesAfter('A', lineOf(twice))).toBe('A/1 0.8, A/2 0.2, A/3 0');
  });

  test('a line divides alike whichever way it is drawn (Turf issues 990 and 2206: lineSplit)', () => {
    const way: Way = [
      [-0.4, 0.31],
      [0.77, 0.53],
      [2.3, 0.12],
    ];
    const [there, back] = [way, way.toReversed()].map((one) => cutDrawing('AB', lineOf(one)).fabric);
    expect(there!.areaSquareMetres).toEqual(back!.areaSquareMetres);
    expect(sizesOf(there!)).toBe(sizesOf(back!));
  });

  test('an almost upright line is as good as any (polygon-clipping issue 29)', () => {
    expect(
      sizesAfter(
        'A',
        lineOf([
          [0.5, -0.5],
          [0.500_000_7, 1.5],
        ]),
      ),
    ).toBe('A/1 0.5, A/2 0.5');
  });

  test('a scribble over many blocks ends in pieces or in a reason, and soon', () => {
    const random = seeded(8);
    const way = Array.from({ length: 3000 }, (): [number, number] => [random() * 3, random() * 3]);
    expect(refusalOf('ABC/DEF/GHI', way)).toBe('line-is-too-tangled');
    expect(refusalOf('ABC/DEF/GHI', way.slice(0, 60))).toBeNull();
  });

  test('a line of no length, or of one place, cuts no block', () => {
    expect(refusalOf('A', [])).toBe('line-cuts-no-block');
    expect(refusalOf('A', [[0.5, 0.5]])).toBe('line-cuts-no-block');
    expect(
      refusalOf('A', [
        [0.5, 0.5],
        [0.5, 0.5],
      ]),
    ).toBe('line-cuts-no-block');
  });
});
