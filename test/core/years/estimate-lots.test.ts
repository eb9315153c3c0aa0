import { describe, expect, test } from 'vitest';
import { erlangB } from '../../../src/core/queueing/erlang-b.ts';
import { kaufmanRoberts } from '../../../src/core/queueing/kaufman-roberts.ts';
import { estimateLots } from '../../../src/core/years/estimate-lots.ts';
import { openSample } from '../../data/open-sample.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlanOfYears } from './a-plan-of-years.ts';

describe('the estimate of a lot', () => {
  test('is Erlang’s where packages have one size', () => {
    const dataset = aDataset({
      blocks: 'AB',
      packages: Array.from({ length: 18 }, () => ({ block: 'A', hours: 2 })),
      providers: [
        { name: 'Alder', hours: 25 },
        { name: 'Birch', hours: 15 },
      ],
    });
    const read = aPlanOfYears(
      dataset,
      aScenario(dataset).withLot('North', 'A', 'Alder', 'Birch').withLot('Empty', 'B'),
    );
    const [north, empty] = estimateLots(read);
    expect(north!.atOnce).toBeCloseTo(1 - erlangB(20, 18), 9);
    expect(north!.roomMinutes).toBe(2400);
    expect(empty).toEqual({ lot: 2, loadMinutes: 0, roomMinutes: 0, atOnce: 0 });
  });

  test('is that of every size told apart, to half of one in a hundred', async () => {
    const merton = await openSample('merton');
    const read = merton.settled(merton.planCalled('Current'));
    const { demand, takers } = read.ledger;
    estimateLots(read).forEach(({ lot, roomMinutes, atOnce }) => {
      const own = [...demand.weeklyMinutes].filter((_, at) => takers.lot[at] === lot);
      const classes = own.map((minutes) => ({ load: 1, size: Math.round(minutes / 15) }));
      const { blocking } = kaufmanRoberts(Math.floor(roomMinutes / 15), classes);
      const exact = 1 - blocking.reduce((sum, each) => sum + each, 0) / own.length;
      expect(Math.abs(atOnce - exact)).toBeLessThan(0.005);
    });
  });
});
