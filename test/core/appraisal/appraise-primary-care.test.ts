import { describe, expect, test } from 'vitest';
import { appraisePrimaryCare } from '../../../src/core/appraisal/appraise-primary-care.ts';
import type { Dataset, ZoneRole } from '../../../src/core/dataset/dataset.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

function area(roles: Readonly<Record<string, ZoneRole>>): Dataset {
  const zones = { wards: 'WXYZ', networks: 'NNMM' };
  const dataset = aDataset({
    blocks: 'ABCD',
    zones,
    packages: [10, 20, 30, 40].map((hours, at) => ({ block: 'ABCD'[at]!, hours })),
  });
  return {
    ...dataset,
    zoneLayers: dataset.zoneLayers.map((layer) => ({ ...layer, role: roles[layer.name] ?? 'other' })),
  };
}

const appraise = (dataset: Dataset, east = 'BCD') =>
  appraisePrimaryCare(
    aPlanRead(
      dataset,
      weaveFabric(dataset),
      aScenario(dataset).withLot('West', 'A').withLot('East', east).scenario,
    ),
  );

describe('alignment with primary care', () => {
  test('is the share of hours in the main lot of their network', () => {
    // N has 10 h in West and 20 h in East; M all of its 70 h in East.
    const { value, score, raw } = appraise(area({ networks: 'primary-care-network' }));
    expect([value, score]).toEqual([0.9, 90]);
    expect(raw).toMatchObject({ layer: 'networks', isPrimaryCare: true, wholeZones: 1, countedZones: 2 });
    expect(raw.mostDivided).toEqual({ zone: 'N', share: 2 / 3 });
  });

  test('counts hours of a zone that is mostly in no lot as in none', () => {
    expect(appraise(area({ networks: 'primary-care-network' }), 'B').value).toBeCloseTo(20 / 100, 12);
  });

  test('is measured on the first layer where none is of networks, and on none where there is none', () => {
    expect(appraise(area({})).raw).toMatchObject({ layer: 'wards', isPrimaryCare: false });
    expect(appraise({ ...area({}), zoneLayers: [] })).toMatchObject({ value: null, raw: { layer: null } });
  });
});
