import { expect, test } from 'vitest';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { settledRead } from '../../src/core/figures/settled-read.ts';
import { USUAL_ASSUMPTIONS } from '../../src/core/scenario/assumptions.ts';
import { placePackages } from '../../src/core/placing/place-packages.ts';
import {
  keepSettled,
  knownPlacing,
  latestTaker,
  placedAsBefore,
  placedAsKnown,
  settledOf,
} from '../../src/store/settled.ts';
import { DATASET, TWO_LOTS } from './a-planner.ts';

const fabric = weaveFabric(DATASET);
const plan = { ...TWO_LOTS };
const { ledger, offers } = settledRead(DATASET, fabric, plan);
const placing = placePackages(ledger.demand, offers, plan.assignment);
const settled = settledOf(ledger.demand, placing);
const grown = settledRead(DATASET, fabric, {
  ...plan,
  assumptions: { ...USUAL_ASSUMPTIONS, demand: { ...USUAL_ASSUMPTIONS.demand, growthPercent: 100 } },
}).ledger.demand;

test('the latest placing is followed over its own demand alone', () => {
  expect(latestTaker(ledger.demand, settled)).toBe(placing.taker);
  expect(placedAsBefore(ledger.demand, settled)).toEqual({ settled: placing.taker });
  expect(latestTaker(grown, settled)).toBeNull();
  expect(latestTaker(ledger.demand, null)).toBeNull();
});

test('a plan that was settled is known by its placing, over its own demand alone; any other follows the latest', () => {
  expect(placedAsKnown(plan, ledger.demand, settled)).toEqual({ settled: placing.taker });
  keepSettled(plan, settled);
  expect(knownPlacing(plan, ledger.demand)).toBe(placing);
  expect(placedAsKnown(plan, ledger.demand, null)).toEqual({ placing });
  expect(knownPlacing(plan, grown)).toBeNull();
  expect(placedAsKnown({ ...plan }, ledger.demand, null)).toEqual({ settled: null });
});
