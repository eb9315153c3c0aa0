import { expect, test } from 'vitest';
import { cutFabric } from '../../src/core/fabric/cut-fabric.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import type { LotId, NotePin } from '../../src/core/scenario/scenario.ts';
import { labelPlaces } from '../../src/map/label-place.ts';
import { notePinFeatures } from '../../src/map/note-pins.ts';
import { aDataset } from '../core/a-dataset.ts';
import { draw } from '../core/drawing.ts';

const DATASET = aDataset({ blocks: 'AABB' });
const GROUND = weaveFabric(DATASET);
const PLACES = labelPlaces(GROUND, [1, 1]);

const pinsOf = (pins: NotePin[], fabric = GROUND) =>
  notePinFeatures(
    pins.map((pin, at) => ({ number: at + 1, text: 'Why', pin })),
    fabric,
    PLACES,
  ).features.map(({ geometry, properties }) => ({
    number: properties!['number'],
    above: properties!['above'],
    at: geometry.coordinates,
  }));

test('a note stands at its place, in its block or over its lot’s name, under its number', () => {
  const pins = pinsOf([
    { kind: 'place', position: [-0.2, 51.5] },
    { kind: 'block', block: 'B' },
    { kind: 'lot', lot: 1 as LotId },
  ]);
  expect(pins).toEqual([
    { number: '1', above: false, at: [-0.2, 51.5] },
    { number: '2', above: false, at: [...GROUND.insidePoints.subarray(2, 4)] },
    { number: '3', above: true, at: PLACES.get(1) },
  ]);
});

test('a note about a block that is cut stands in its first piece', () => {
  const pieces = draw('AC..').letters.map((letter, at) => ({
    number: at + 1,
    geometry: draw('AC..').shapeOf(letter),
  }));
  const cut = cutFabric(DATASET, GROUND, [{ block: 'A', pieces }]);
  const [pin] = pinsOf([{ kind: 'block', block: 'A' }], cut);
  expect(pin!.at).toEqual([...cut.insidePoints.subarray(0, 2)]);
});

test('a note about a lot without blocks, or a block that is not there, has no pin but keeps its number', () => {
  const pins = pinsOf([
    { kind: 'lot', lot: 7 as LotId },
    { kind: 'block', block: 'gone' },
    { kind: 'place', position: [0, 51] },
  ]);
  expect(pins.map(({ number }) => number)).toEqual(['3']);
});
