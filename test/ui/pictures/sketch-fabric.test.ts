import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { LONGER_SIDE, sketchFabric } from '../../../src/ui/pictures/sketch-fabric.ts';
import { aDataset } from '../../core/a-dataset.ts';

const wide = weaveFabric(aDataset({ blocks: 'AABB/AABB' }));

test('ground twice as wide as high is so in the picture', () => {
  const { width, height } = sketchFabric(wide);
  expect(width).toBe(LONGER_SIDE);
  expect(width / height).toBeCloseTo(2, 1);
});

test('corners are whole units inside the picture, north at the top', () => {
  const { lines, width, height } = sketchFabric(wide);
  const corners = lines.flat();
  expect(corners.every(Number.isInteger)).toBe(true);
  expect(Math.min(...corners)).toBeGreaterThan(0);
  expect(Math.max(...corners)).toBeLessThan(width);
  const northmost = wide.topology.arcs.findIndex((arc) => arc.some(([, lat]) => lat! > 51.4999));
  expect(Math.min(...lines[northmost]!.filter((_, at) => at % 2 === 1))).toBeLessThan(height / 4);
});

test('corners on a straight line go, ends stay', () => {
  const { lines } = sketchFabric(wide);
  // Each line has the ends of its arc, and between them only corners where it turns.
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(8);
  expect(lines.every((line) => line.length >= 4)).toBe(true);
});

test('a fabric is sketched once', () => expect(sketchFabric(wide)).toBe(sketchFabric(wide)));
