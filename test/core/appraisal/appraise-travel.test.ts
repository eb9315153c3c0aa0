import { expect, test } from 'vitest';
import { appraiseGreenTravel, appraiseRostering } from '../../../src/core/appraisal/appraise-travel.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { shortLegs } from '../../../src/core/travel/short-legs.ts';
import { travelByLot } from '../../../src/core/travel/travel-by-lot.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AABB/AABB',
  packages: Array.from({ length: 12 }, (_, at) => ({ block: at < 6 ? 'A' : 'B', hours: 7 })),
  providers: [{ name: 'Alder', hours: 100 }],
});
const { scenario } = aScenario(dataset).withLot('All', 'AB', 'Alder');
const read = aPlanRead(dataset, weaveFabric(dataset), scenario);

test('rostering is measured in minutes of travel for an hour of care', () => {
  const { travelMinutes } = travelByLot(read);
  expect(appraiseRostering(read).value).toBeCloseTo(travelMinutes / 84, 12);
  expect(appraiseRostering(read).raw).toMatchObject({ careMinutes: 84 * 60, travelMinutes });
});

test('green travel counts a leg to walk as one and a leg to cycle alone as half', () => {
  const { toWalk, toWalkOrCycle } = shortLegs(read);
  expect(toWalkOrCycle).toBeGreaterThan(toWalk!);
  expect(appraiseGreenTravel(read).value).toBeCloseTo(toWalk! + (toWalkOrCycle! - toWalk!) / 2, 12);
});

test('neither has a number where no provider takes anything', () => {
  const nobody = aPlanRead(dataset, weaveFabric(dataset), aScenario(dataset).withLot('All', 'AB').scenario);
  expect(appraiseRostering(nobody).score).toBeNull();
  expect(appraiseGreenTravel(nobody).score).toBeNull();
});
