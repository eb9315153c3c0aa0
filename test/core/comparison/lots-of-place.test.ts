import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { describe, expect, test } from 'vitest';
import { lotsOfPlace } from '../../../src/core/comparison/lots-of-place.ts';
import { boundsOfPlace, listPlaces } from '../../../src/core/comparison/place.ts';
import { cutBlocks } from '../../../src/core/edits/cut-blocks.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { openSample } from '../../data/open-sample.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { cornerAt } from '../drawing.ts';

const dataset = aDataset({ blocks: 'AABB/AABB/CCDD', zones: { wards: 'XXXX/XXYY/..YZ' } });
const fabric = weaveFabric(dataset);
const plan = aScenario(dataset).withLot('West', 'AC').withLot('East', 'B').scenario;

function partsOf(name: string, { assignment }: Scenario = plan, ground = fabric) {
  const place = listPlaces(dataset).find((each) => each.name === name)!;
  return lotsOfPlace(place, ground, assignment).map(({ lot, share }) => [lot, Number(share.toFixed(3))]);
}

describe('the lots of a place', () => {
  test('are one for a place that lies in one lot alone', () => {
    expect(partsOf('Block B')).toEqual([[2, 1]]);
    expect(partsOf('Block D')).toEqual([[0, 1]]);
    expect(partsOf('Z')).toEqual([[0, 1]]);
  });

  test('share the ground of a zone, most of it first', () => {
    expect(partsOf('X')).toEqual([
      [1, 0.667],
      [2, 0.333],
    ]);
    expect(partsOf('Y')).toEqual([
      [2, 0.667],
      [0, 0.333],
    ]);
  });

  test('share the ground of a block that is cut', () => {
    const line = [cornerAt(0.5, -1), cornerAt(0.5, 4)];
    const cut = cutBlocks(plan, fabric, { line, closed: false });
    if (isRefusal(cut)) throw new Error(cut.refused);
    const pieces = cutFabric(dataset, fabric, cut.cuts);
    const [a] = blocksCalled(dataset, 'A');
    const assignment = cut.assignment.map((lot, block) =>
      pieces.groundOf[block] === a && pieces.insidePoints[block * 2]! < cornerAt(0.5, 0)[0] ? 2 : lot,
    );
    expect(partsOf('Block A', { ...cut, assignment }, pieces)).toEqual([
      [1, 0.75],
      [2, 0.25],
    ]);
  });

  test('are counted again point by point over every zone of Merton', async () => {
    const merton = await openSample('merton');
    const { assignment } = merton.planCalled('North');
    const asked = listPlaces(merton.dataset).filter(({ kind }) => kind === 'zone');
    expect(asked.length).toBeGreaterThan(20);
    let divided = 0;
    for (const place of asked) {
      if (place.kind !== 'zone') continue;
      const zone = merton.dataset.zoneLayers[place.layer]!.zones[place.zone]!.geometry;
      const counts = new Map<number, number>();
      let all = 0;
      for (const point of gridOver(boundsOfPlace(merton.dataset, merton.fabric, place), 24)) {
        if (!booleanPointInPolygon(point, zone)) continue;
        const block = merton.dataset.blocks.findIndex(({ geometry }) =>
          booleanPointInPolygon(point, geometry),
        );
        if (block < 0) continue;
        all++;
        counts.set(assignment[block]!, (counts.get(assignment[block]!) ?? 0) + 1);
      }
      const parts = lotsOfPlace(place, merton.fabric, assignment);
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      for (const { lot, share } of parts) {
        expect(Math.abs((counts.get(lot) ?? 0) / all - share)).toBeLessThan(0.05);
      }
      divided += parts.length > 1 ? 1 : 0;
    }
    expect(divided).toBeGreaterThan(3);
  });
});

/** Points in even rows over a box. */
function gridOver([west, south, east, north]: readonly number[], rows: number): [number, number][] {
  return Array.from({ length: rows * rows }, (_, at) => [
    west! + ((Math.floor(at / rows) + 0.5) / rows) * (east! - west!),
    south! + (((at % rows) + 0.5) / rows) * (north! - south!),
  ]);
}
