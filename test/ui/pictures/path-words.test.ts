import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { pathOfBorders, pathOfRings } from '../../../src/ui/pictures/path-words.ts';
import { aDataset } from '../../core/a-dataset.ts';

const fabric = weaveFabric(aDataset({ blocks: 'AB/CD' }));

test('a ring is written in steps and closed', () =>
  expect(pathOfRings([[1, 2, 5, 2, 5, 9]])).toBe('M1 2l4 0 0 7z'));

test('nothing is written for no rings', () => expect(pathOfRings([])).toBe(''));

test('between blocks of one lot there is no border', () =>
  expect(pathOfBorders(fabric, [1, 1, 1, 1], false)).toBe(''));

test('two lots have the border between them, and the edge of the area where it is asked for', () => {
  const between = pathOfBorders(fabric, [1, 2, 1, 2], false);
  expect(between).not.toBe('');
  expect(pathOfBorders(fabric, [1, 2, 1, 2], true).length).toBeGreaterThan(between.length);
});
