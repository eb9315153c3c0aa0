import { describe, expect, test } from 'vitest';
import { divideShape } from '../../../src/core/geometry/divide-shape.ts';
import { fromFirst, numberer } from './numbered.ts';

/** A shape on the equator, its parts apart and rings within a part by a bar; sides are 1000 units, 11 m. */
function divided(parts: readonly string[], lines: readonly string[], leastSquareMetres = 0) {
  const { places, numbered, said } = numberer();
  const rings = parts.flatMap((part, at) =>
    part.split(' | ').map((ring, place) => ({ places: numbered(ring), part: at, isHole: place > 0 })),
  );
  const pairs = lines.flatMap((line) => {
    const way = numbered(line);
    return way.slice(1).map((place, at): [number, number] => [way[at]!, place]);
  });
  const result = divideShape(places, rings, pairs, (squareMetres) => squareMetres < leastSquareMetres);
  return (
    result && {
      pieces: result.pieces.map((piece) => piece.map((ring) => fromFirst(said(ring))).join(' | ')).toSorted(),
      wholeParts: result.wholeParts,
      seams: said([...result.seams])
        .split(' ')
        .toSorted(),
    }
  );
}

const SQUARE = '0,0 500,0 1000,0 1000,1000 500,1000 0,1000';

describe('a shape that lines divide', () => {
  test('comes apart into polygons that share the line', () => {
    expect(divided([SQUARE], ['500,0 400,500 500,1000'])).toEqual({
      pieces: ['0,0 500,0 400,500 500,1000 0,1000', '1000,0 1000,1000 500,1000 400,500 500,0'],
      wholeParts: [],
      seams: ['400,500', '500,0', '500,1000'],
    });
  });

  test('stays whole where a line enters and does not leave', () => {
    expect(divided([SQUARE], ['500,0 400,500 600,700'])).toBeNull();
  });

  test('has a hole where a line closes on itself, even on a stalk', () => {
    expect(divided([SQUARE], ['500,0 500,200 600,300 500,400 400,300 500,200'])?.pieces).toEqual([
      '0,0 500,0 1000,0 1000,1000 500,1000 0,1000 | 400,300 500,400 600,300 500,200',
      '400,300 500,200 600,300 500,400',
    ]);
  });

  test('keeps its hole with the piece around it, and a line through the hole makes two pieces of a ring', () => {
    const hole = '400,400 500,400 600,400 600,600 500,600 400,600';
    expect(divided([`${SQUARE} | ${hole}`], ['500,0 500,400', '500,600 500,1000'])?.pieces).toEqual([
      '0,0 500,0 500,400 400,400 400,600 500,600 500,1000 0,1000',
      '1000,0 1000,1000 500,1000 500,600 600,600 600,400 500,400 500,0',
    ]);
    expect(divided([`${SQUARE} | ${hole}`], ['500,0 300,500 500,1000'])?.pieces).toEqual([
      '0,0 500,0 300,500 500,1000 0,1000',
      '1000,0 1000,1000 500,1000 300,500 500,0 | 400,400 400,600 500,600 600,600 600,400 500,400',
    ]);
  });

  test('gives slivers to the piece beside them', () => {
    expect(divided([SQUARE], ['500,0 500,1000', '500,0 501,500 500,1000'], 1)?.pieces).toHaveLength(2);
    expect(divided([SQUARE], ['500,0 501,500 500,0'], 1)).toBeNull();
  });

  test('says which of its parts are whole', () => {
    const island = '2000,0 2500,0 2500,500';
    expect(divided([island, SQUARE], ['500,0 500,1000'])?.wholeParts).toEqual([0]);
    expect(divided([island], [])).toBeNull();
  });
});
