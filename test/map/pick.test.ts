import { beforeEach, expect, test } from 'vitest';
import type { Position } from '../../src/core/tools/tool.ts';
import { POINTS_FROM_ZOOM } from '../../src/map/package-points.ts';
import { pick } from '../../src/map/pick.ts';
import { anOpenPlanner, NORTH, type TestPlanner } from '../store/a-planner.ts';

let planner: TestPlanner['planner'];
let away: Position;
let onPackage: Position;

beforeEach(async () => {
  ({ planner } = await anOpenPlanner());
  const { fabric, dataset } = planner.getState().area!;
  const [west, south] = fabric.bounds;
  away = [west! + 0.001, south! + 0.001];
  onPackage = [dataset.packages.longitudes[0]!, dataset.packages.latitudes[0]!];
});

const click = (at: Position, zoom: number) => {
  planner.getState().select(pick(planner.getState(), at, zoom));
  return planner.getState().selection;
};

test('a click selects the block, and a second one its lot', () => {
  expect(click(away, 14)).toEqual({ kind: 'block', block: 0 });
  expect(click(away, 14)).toEqual({ kind: 'lot', lot: NORTH });
  expect(click(away, 14)).toEqual({ kind: 'block', block: 0 });
});

test('a block that no lot has stays selected', () => {
  planner.setState({ selection: { kind: 'block', block: 0 as never } });
  planner.getState().ledger!.assignment[0] = 0;
  expect(click(away, 14)).toEqual({ kind: 'block', block: 0 });
});

test('a click on a point selects the package, where points are shown', () => {
  expect(click(onPackage, POINTS_FROM_ZOOM)).toEqual({ kind: 'package', package: 0 });
  expect(click(onPackage, POINTS_FROM_ZOOM - 0.1)?.kind).toBe('block');
  planner.getState().setLayers({ points: false });
  planner.getState().select(null);
  expect(click(onPackage, POINTS_FROM_ZOOM)?.kind).toBe('block');
});

test('a click on nothing clears the selection', () => {
  click(away, 14);
  expect(click([10, 10], 14)).toBeNull();
});
