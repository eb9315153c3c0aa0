import { describe, expect, test } from 'vitest';
import type { CompressedRows, Fabric } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { openLedger, piecesOf } from '../../../src/core/figures/ledger.ts';
import { resolveLinks } from '../../../src/core/figures/resolve-links.ts';
import type { Link, LotId } from '../../../src/core/scenario/scenario.ts';
import { aDataset, lettersOf } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const join = (...between: [string, string]): Link => ({ kind: 'join', between, name: 'A ferry' });
const sever = (...between: [string, string]): Link => ({ kind: 'sever', between, name: 'A river' });

/** Who touches whom, as words: `AB` where A and B touch; both sides must say so. */
function contacts({ codes }: Pick<Fabric, 'codes'>, { offsets, targets }: CompressedRows): string[] {
  const said = codes.flatMap((code, block) =>
    [...targets.subarray(offsets[block]!, offsets[block + 1]!)].map((other) => `${code}${codes[other]!}`),
  );
  const pairs = new Set(said);
  expect(pairs.size).toBe(said.length);
  return codes
    .flatMap((one, at) => codes.slice(at + 1).map((other) => [`${one}${other}`, `${other}${one}`] as const))
    .filter(([there, back]) => {
      expect(pairs.has(there)).toBe(pairs.has(back));
      return pairs.has(there);
    })
    .map(([there]) => there);
}

describe('who counts as touching whom', () => {
  const fabric = weaveFabric(aDataset({ blocks: 'ABCD' }));
  const withLinks = (...links: Link[]) => contacts(fabric, resolveLinks(fabric, links));

  test('is the neighbours where nothing is declared', () => {
    expect(resolveLinks(fabric, [])).toBe(fabric.neighbours);
    expect(withLinks()).toEqual(['AB', 'BC', 'CD']);
  });

  test('takes in what a ferry joins, and leaves out what a river severs', () => {
    expect(withLinks(join('A', 'D'))).toEqual(['AB', 'AD', 'BC', 'CD']);
    expect(withLinks(sever('C', 'B'))).toEqual(['AB', 'CD']);
    expect(withLinks(join('D', 'B'), sever('A', 'B'))).toEqual(['BC', 'BD', 'CD']);
  });

  test('is as the later of two links about the same blocks says', () => {
    expect(withLinks(sever('A', 'B'), join('B', 'A'))).toEqual(['AB', 'BC', 'CD']);
    expect(withLinks(join('A', 'C'), sever('A', 'C'))).toEqual(['AB', 'BC', 'CD']);
  });

  test('heeds no link with a block that is not there, from a block to itself, or that says what is so', () => {
    const links = [join('A', 'X'), sever('X', 'B'), join('A', 'A'), join('A', 'B'), sever('A', 'D')];
    expect(withLinks(...links)).toEqual(['AB', 'BC', 'CD']);
  });

  test('leaves the fabric as it is', () => {
    const before = structuredClone(fabric.neighbours);
    withLinks(join('A', 'D'), sever('A', 'B'));
    expect(fabric.neighbours).toEqual(before);
  });
});

describe('a link of a block that is cut', () => {
  const geometry = { type: 'Polygon' as const, coordinates: [] };
  const pieces = [1, 2].map((number) => ({ number, geometry }));
  const fabric: Fabric = {
    ...weaveFabric(aDataset({ blocks: 'ABCD' })),
    codes: ['A/1', 'B', 'A/2', 'D'],
    groundOf: Int32Array.of(0, 1, 0, 2),
    cuts: [{ block: 'A', pieces }],
  };
  const withLinks = (...links: Link[]) => contacts(fabric, resolveLinks(fabric, links));

  test('speaks of all its pieces by the code of the ground, of one by the piece’s own', () => {
    expect(withLinks()).toEqual(['A/1B', 'BA/2', 'A/2D']);
    expect(withLinks(join('A', 'D'))).toEqual(['A/1B', 'A/1D', 'BA/2', 'A/2D']);
    expect(withLinks(sever('B', 'A'))).toEqual(['A/2D']);
    expect(withLinks(sever('A/1', 'B'))).toEqual(['BA/2', 'A/2D']);
  });

  test('between a block and itself joins all its pieces', () => {
    expect(withLinks(join('A', 'A'))).toEqual(['A/1B', 'A/1A/2', 'BA/2', 'A/2D']);
  });
});

describe('the pieces of a lot with links', () => {
  const dataset = aDataset({ blocks: 'ABCDE' });
  const { scenario } = aScenario(dataset).withLot('North', 'ABDE');
  const piecesWith = (...links: Link[]) =>
    piecesOf(openLedger(dataset, weaveFabric(dataset), { ...scenario, links }), 1 as LotId)
      .map((piece) => lettersOf(dataset, piece))
      .toSorted();

  test('are joined by a ferry and parted by a river', () => {
    expect(piecesWith()).toEqual(['AB', 'DE']);
    expect(piecesWith(join('A', 'E'))).toEqual(['ABDE']);
    expect(piecesWith(sever('A', 'B'))).toEqual(['A', 'B', 'DE']);
    expect(piecesWith(join('B', 'D'), sever('D', 'E'))).toEqual(['ABD', 'E']);
  });
});
