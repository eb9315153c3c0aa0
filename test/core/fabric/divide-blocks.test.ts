import { describe, expect, test } from 'vitest';
import { divideBlocks } from '../../../src/core/fabric/divide-blocks.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { areaOf, blockCalled, cutDrawing, lineOf, sizesAfter, sizesOf, type Way } from './a-cut.ts';
import { expectSoundCut } from './expect-sound-cut.ts';

function refusalOf(blocks: string, way: Way, mayCut: (block: number) => boolean = () => true): string | null {
  const division = divideBlocks(weaveFabric(aDataset({ blocks })), lineOf(way), mayCut);
  return 'refused' in division ? division.refused : null;
}

describe('a line drawn by hand', () => {
  test('divides each block it crosses, and no other', () => {
    expect(
      sizesAfter(
        'AB/CD',
        lineOf([
          [-1, 0.25],
          [3, 0.25],
        ]),
      ),
    ).toBe('A/1 0.75, A/2 0.25, B/1 0.75, B/2 0.25, C 1, D 1');
  });

  test('divides nothing where it enters and does not leave', () => {
    expect(
      sizesAfter(
        'AB',
        lineOf([
          [-1, 0.5],
          [1.5, 0.5],
        ]),
      ),
    ).toBe('A/1 0.5, A/2 0.5, B 1');
    expect(
      refusalOf('AB', [
        [0.2, 0.5],
        [0.8, 0.5],
      ]),
    ).toBe('line-cuts-no-block');
  });

  test('may cross itself, and the loop is a piece', () => {
    const loop = lineOf([
      [-1, 0.5],
      [0.75, 0.5],
      [0.75, 0.25],
      [0.5, 0.25],
      [0.5, 2],
    ]);
    expect(sizesAfter('A', loop)).toBe('A/1 0.69, A/2 0.25, A/3 0.06');
  });

  test('may go through corners, from one to the other', () => {
    expect(
      sizesAfter(
        'AB',
        lineOf([
          [0, 0],
          [1, 1],
          [2, 0],
        ]),
      ),
    ).toBe('A/1 0.5, A/2 0.5, B/1 0.5, B/2 0.5');
  });

  test('may run along a border that is there, and divides only where it leaves it', () => {
    expect(
      refusalOf('AB/CD', [
        [1, -1],
        [1, 3],
      ]),
    ).toBe('line-cuts-no-block');
    expect(
      sizesAfter(
        'AB',
        lineOf([
          [1, -1],
          [1, 0.5],
          [1.5, 0.5],
          [1.5, 2],
        ]),
      ),
    ).toBe('A 1, B/1 0.75, B/2 0.25');
  });

  test('may end on borders, at the nearest place that is on them', () => {
    expect(
      sizesAfter(
        'A',
        lineOf([
          [0.123_456_78, 0],
          [0.5, 0.5],
          [0, 0.333_333],
        ]),
      ),
    ).toBe('A/1 0.89, A/2 0.11');
  });

  test('goes through a hole', () => {
    expect(
      sizesAfter(
        'AAA/ABA/AAA',
        lineOf([
          [-1, 1.5],
          [4, 1.5],
        ]),
      ),
    ).toBe('A/1 4, A/2 4, B/1 0.5, B/2 0.5');
  });

  test('crosses one block many times, and each part is a piece', () => {
    const comb = lineOf([
      [-1, 0.2],
      [3.5, 0.2],
      [3.5, 0.4],
      [-0.5, 0.4],
      [-0.5, 0.6],
      [4, 0.6],
    ]);
    expect(sizesAfter('AAA', comb)).toBe('A/1 1.2, A/2 0.6, A/3 0.6, A/4 0.6');
  });

  test('divides a part of a block, and the other part goes with the piece nearest to it', () => {
    const { fabric, ground } = cutDrawing(
      'AAA.A',
      lineOf([
        [1, -1],
        [1, 2],
      ]),
    );
    expectSoundCut(ground, fabric);
    expect(sizesOf(fabric)).toBe('A/1 3, A/2 1');
    const parts = fabric.cuts[0]!.pieces.map(({ geometry }) => geometry.type);
    expect(parts).toEqual(['MultiPolygon', 'Polygon']);
  });

  test('divides each part it crosses into pieces of their own', () => {
    expect(
      sizesAfter(
        'A.A',
        lineOf([
          [-1, 0.25],
          [4, 0.25],
        ]),
      ),
    ).toBe('A/1 0.75, A/2 0.75, A/3 0.25, A/4 0.25');
  });

  test('cuts pieces again: the new ones have numbers of their own, the others keep theirs', () => {
    const { division, fabric, ground } = cutDrawing(
      'A',
      lineOf([
        [0.25, -1],
        [0.25, 2],
      ]),
      lineOf([
        [0.5, -1],
        [0.5, 2],
      ]),
    );
    expectSoundCut(ground, fabric);
    expect(sizesOf(fabric)).toBe('A/2 0.25, A/3 0.5, A/4 0.25');
    expect(fabric.codes).toEqual(['A/2', 'A/3', 'A/4']);
    expect(division.divided).toEqual([
      { block: 0, pieces: division.cuts[0]!.pieces.slice(1), blocks: [1, 2] },
    ]);
  });

  test('that ends on a piece gives it a corner there and no new number', () => {
    const { division, ground, fabric } = cutDrawing(
      'A',
      lineOf([
        [0.5, -1],
        [0.5, 2],
      ]),
      lineOf([
        [-1, 0.5],
        [0.7, 0.5],
      ]),
    );
    expectSoundCut(ground, fabric);
    const [kept] = division.cuts[0]!.pieces;
    expect(kept!.number).toBe(division.divided[0]!.block === 0 ? 2 : 1);
    expect(kept!.geometry.coordinates[0]).toHaveLength(6);
  });
});

describe('a line that ends a hair short of a piece', () => {
  // 0.00003 cells are about 4 cm: the end is settled on the border, and the piece beyond has a corner there.
  test.each([0.6, 0.6 - 1e-13, 0.6 - 0.00003])('at %d gives it a corner all the same', (end) => {
    const knives = [
      lineOf([
        [0.6, -0.1],
        [0.6, 1.1],
      ]),
      lineOf([
        [-0.1, 0.5],
        [end, 0.5],
      ]),
    ];
    const { ground, fabric } = cutDrawing('A', ...knives);
    expect(fabric.count).toBe(3);
    expectSoundCut(ground, fabric);
  });
});

describe('an area drawn by hand', () => {
  test('inside a block is a piece, and the rest has its hole', () => {
    const { fabric } = cutDrawing(
      'AB',
      areaOf([
        [0.25, 0.25],
        [0.75, 0.25],
        [0.75, 0.75],
        [0.25, 0.75],
      ]),
    );
    expect(sizesOf(fabric)).toBe('A/1 0.75, A/2 0.25, B 1');
    expect(fabric.cuts[0]!.pieces[0]!.geometry.coordinates).toHaveLength(2);
  });

  test('over several blocks takes a piece of each', () => {
    const middle = areaOf([
      [0.5, 0.5],
      [1.5, 0.5],
      [1.5, 1.5],
      [0.5, 1.5],
    ]);
    expect(sizesAfter('AB/CD', middle)).toBe(
      'A/1 0.75, A/2 0.25, B/1 0.75, B/2 0.25, C/1 0.75, C/2 0.25, D/1 0.75, D/2 0.25',
    );
  });

  test('around whole blocks divides nothing', () => {
    const division = divideBlocks(
      weaveFabric(aDataset({ blocks: 'A' })),
      areaOf([
        [-1, -1],
        [2, -1],
        [2, 2],
        [-1, 2],
      ]),
      () => true,
    );
    expect(division).toEqual({ refused: 'line-cuts-no-block' });
  });
});

describe('no piece is a sliver', () => {
  test('what is smaller than a garden goes with the piece beside it', () => {
    expect(
      refusalOf('A', [
        [-1, 0.004],
        [0.004, -1],
      ]),
    ).toBe('line-cuts-no-block');
    expect(
      sizesAfter(
        'A',
        lineOf([
          [0.002, -1],
          [0.002, 0.004],
          [0.5, 0.004],
          [0.5, 2],
        ]),
      ),
    ).toBe('A/1 0.5, A/2 0.5');
  });

  test('what is narrower than a footpath goes with the piece beside it', () => {
    expect(
      refusalOf('A', [
        [-1, 0.0008],
        [2, 0.0008],
      ]),
    ).toBe('line-cuts-no-block');
    expect(
      refusalOf('A', [
        [-1, 0.01],
        [2, 0.01],
      ]),
    ).toBeNull();
  });
});

describe('blocks that may not be cut', () => {
  const across: Way = [
    [-1, 0.5],
    [3, 0.5],
  ];

  test('stay whole while others are cut', () => {
    const fabric = weaveFabric(aDataset({ blocks: 'AB' }));
    const division = divideBlocks(fabric, lineOf(across), (block) => block !== blockCalled(fabric, 'A'));
    expect('refused' in division ? [] : division.cuts.map(({ block }) => block)).toEqual(['B']);
  });

  test('are the reason where only they would be cut', () => {
    expect(refusalOf('AB', across, () => false)).toBe('blocks-are-locked');
    expect(
      refusalOf(
        'AB',
        [
          [0.2, 0.5],
          [0.8, 0.5],
        ],
        () => false,
      ),
    ).toBe('line-cuts-no-block');
  });
});
