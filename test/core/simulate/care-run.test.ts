import { expect, test } from 'vitest';
import { clearRun } from '../../../src/core/simulate/care-run.ts';
import { worldOf } from '../../../src/core/simulate/chance.ts';
import { packageComes } from '../../../src/core/simulate/package-events.ts';
import { aCareModel } from './a-care-model.ts';
import { aCareRun } from './a-care-run.ts';

const SEATS = [{ provider: 0 }, { provider: 1 }];

test('a run that is cleared has nobody in it, and all rooms are empty', () => {
  const run = aCareRun(
    aCareModel([{ packages: [{ perWeek: 1, minutes: 60 }], seats: SEATS }], [60, 0], { waits: true }),
  );
  packageComes(run, 0, 1);
  packageComes(run, 0, 2);
  expect([run.rooms.used[0], run.heap.count, run.waiting.queues[0]!.tail]).toEqual([60, 1, 1]);
  run.now = 8;
  clearRun(run, worldOf(1, 1));
  expect([run.rooms.used[0], run.heap.count, run.waiting.queues[0]!.tail, run.slots.count, run.now]).toEqual([
    0, 0, 0, 0, 0,
  ]);
  expect(run.counter.level.every((level) => level === 0)).toBe(true);
});

test('where a lot is shared by chance, both providers get about half', () => {
  const packages = [{ perWeek: 1 }];
  const run = aCareRun(aCareModel([{ packages, seats: SEATS }], [5000, 5000], { routing: 'random' }));
  for (let key = 0; key < 4000; key++) packageComes(run, 0, key);
  expect(Math.abs(run.rooms.used[0]! - 2000)).toBeLessThan(4 * Math.sqrt(1000));
});
