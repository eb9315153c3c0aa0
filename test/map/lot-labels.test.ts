import { expect, test } from 'vitest';
import { labelPlaces } from '../../src/map/label-place.ts';
import { lotLabelFeatures } from '../../src/map/lot-labels.ts';
import { drawnMinutes } from '../../src/store/drawn-plan.ts';
import { anOpenPlanner } from '../store/a-planner.ts';

test('a label says the lot and its hours, and a lot without blocks has none', async () => {
  const { planner } = await anOpenPlanner();
  const { area, scenarios, ledger } = planner.getState();
  const minutes = drawnMinutes(planner.getState());
  const { lots } = scenarios[0]!.scenario;
  const labels = (blockLots: ArrayLike<number>) =>
    lotLabelFeatures(labelPlaces(area!.fabric, blockLots), lots, minutes).features.map(
      ({ properties }) => properties,
    );
  expect(labels(ledger!.assignment)).toMatchObject([
    { name: 'North', hours: '\n10 h' },
    { name: 'South', hours: '\n7 h' },
  ]);
  expect(labels([1, 1, 1, 1])).toMatchObject([{ name: 'North' }]);
});
