import { describe, expect, test } from 'vitest';
import { cutArcs } from '../../../src/core/fabric/cut-arcs.ts';
import { layOutPieces } from '../../../src/core/fabric/lay-out-pieces.ts';
import { lineLength } from '../../../src/core/geometry/line-length.ts';
import { areaOf, cutDrawing, lineOf, type CutDrawing } from './a-cut.ts';

const arcsOf = ({ ground, fabric }: CutDrawing) => cutArcs(ground, layOutPieces(ground, fabric.cuts));

describe('the arcs of a ground that is cut', () => {
  const drawing = cutDrawing(
    'AB/CD',
    lineOf([
      [-1, 0.3],
      [1.7, 0.3],
      [1.7, -1],
    ]),
  );
  const { ground } = drawing;
  const { arcs, topology, disturbed } = arcsOf(drawing);

  test('keep their numbers, and begin where they began', () => {
    ground.topology.arcs.forEach((line, arc) => expect(topology.arcs[arc]![0]).toEqual(line[0]));
  });

  test('are as long in their parts as they were, to the last bit', () => {
    const length = (of: typeof arcs) => {
      let metres = 0;
      for (let arc = 0; arc < of.count; arc++) if (of.second[arc]! < 0) metres += of.lengthMetres[arc]!;
      return metres;
    };
    expect(length(arcs)).toBe(length(ground.arcs));
    expect(arcs.lengthMetres.every((metres) => Number.isInteger(metres * 64))).toBe(true);
  });

  test('are joined by the lines between pieces, with the pieces on both sides', () => {
    const beside = topology.arcs.flatMap((line, arc) =>
      arc >= ground.arcs.count && arcs.second[arc]! >= 4
        ? [[arcs.first[arc], arcs.second[arc], line.length]]
        : [],
    );
    expect(beside.length).toBeGreaterThan(0);
    arcs.lengthMetres.forEach((metres, arc) =>
      expect(Math.abs(metres - lineLength(topology.arcs[arc]!))).toBeLessThan(0.1),
    );
  });

  test('of blocks that neither are cut nor touch a cut block are the very same', () => {
    const row = cutDrawing(
      'ABCD',
      lineOf([
        [0.5, -1],
        [0.5, 2],
      ]),
    );
    const cut = arcsOf(row);
    expect(cut.disturbed).toEqual([0, 1, 4]);
    const { geometries } = cut.topology.objects.blocks;
    expect(geometries[3]).toBe(row.ground.topology.objects.blocks.geometries[3]);
  });

  test('are those of four pieces and two blocks here', () => expect(disturbed).toEqual([0, 1, 2, 3, 4, 5]));
});

test('an area inside a block is one arc that closes on itself, the same for the piece and for the rest', () => {
  const drawing = cutDrawing(
    'A',
    areaOf([
      [0.2, 0.2],
      [0.6, 0.3],
      [0.4, 0.8],
    ]),
  );
  const { arcs, topology } = arcsOf(drawing);
  expect(arcs.count).toBe(drawing.ground.arcs.count + 1);
  const line = topology.arcs.at(-1)!;
  expect(line).toHaveLength(4);
  expect(line[0]).toEqual(line[3]);
  expect([arcs.first.at(-1), arcs.second.at(-1)]).toEqual([0, 1]);
});

test('a hole that a block fills is cut with the block in it', () => {
  const { fabric } = cutDrawing(
    'AAA/ABA/AAA',
    lineOf([
      [1.5, 0.5],
      [1.5, 2.5],
    ]),
  );
  expect(fabric.codes).toEqual(['A', 'B/1', 'B/2']);
  expect(fabric.neighbours.targets).toEqual(Uint32Array.of(1, 2, 0, 2, 0, 1));
});
