import { expect, test } from 'vitest';
import { allocate } from '../../../src/core/allocation/allocate.ts';
import { prepareDemand } from '../../../src/core/allocation/demand.ts';
import { offersOf } from '../../../src/core/allocation/offers.ts';
import { placeMany } from '../../../src/core/placing/place-many.ts';
import { scorePlacing, type PlacingScore } from '../../../src/core/placing/placing-score.ts';
import { noTakers } from '../../../src/core/allocation/takers.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { openFiles } from '../../../src/io/open-files.ts';
import { readScenarioFile } from '../../../src/io/scenario/read-scenario-file.ts';
import { sampleBytes, sampleScenarioBytes } from '../../data/sample-files.ts';
import { layOutTask, someTasks, type LaidOutTask } from './lay-out-task.ts';
import { whatIsWrong } from './what-is-wrong.ts';

test('does nothing that it must not, and is never below its own bound, whatever the task', () => {
  for (const laidOut of [...someTasks(100), ...someTasks(20, { packages: 400, providers: 12 })]) {
    const { taker, score, boundMinutes } = placed(laidOut);
    expect(whatIsWrong(laidOut, taker)).toEqual([]);
    expect(score.unmetMinutes).toBeGreaterThanOrEqual(boundMinutes);
    expect(taker).toEqual(placed(laidOut).taker);
  }
});

test('of hundreds of packages leaves no more unmet than the quick answer, and mostly less', () => {
  const tasks = someTasks(40, { packages: 400, providers: 12, lots: 5, hasLimits: false });
  const less = tasks.map((laidOut) => quickly(laidOut).unmetMinutes - placed(laidOut).score.unmetMinutes);
  expect(Math.min(...less)).toBeGreaterThanOrEqual(0);
  expect(less.filter((minutes) => minutes > 0).length).toBeGreaterThan(25);
});

test('of thousands of packages and room for nearly all leaves minutes above the bound', () => {
  const size = { packages: 3000, providers: 60, lots: 12, hasLimits: false, tightness: 0.99 };
  for (const laidOut of someTasks(3, size)) {
    const { score, boundMinutes } = placed(laidOut);
    expect(score.unmetMinutes - boundMinutes).toBeLessThanOrEqual(60);
  }
});

test('of Merton’s packages leaves a quarter of an hour above the bound at the most, under every plan', async () => {
  const { dataset } = await openFiles(sampleBytes('merton'), { name: 'Merton', invented: true });
  const fabric = weaveFabric(dataset!);
  for (const { bytes } of sampleScenarioBytes('merton')) {
    const read = readScenarioFile(new TextDecoder().decode(bytes), dataset!, fabric);
    if ('refused' in read) throw new Error(read.refused);
    const { assignment, assumptions } = read.scenario;
    const offers = offersOf(read.scenario, dataset!);
    const laidOut = layOutTask({ demand: prepareDemand(dataset!, fabric, assumptions), offers, assignment });
    const { taker, score, boundMinutes } = placed(laidOut);
    expect(whatIsWrong(laidOut, taker)).toEqual([]);
    expect(score.unmetMinutes - boundMinutes).toBeLessThanOrEqual(15);
    expect(score.unmetMinutes).toBeLessThanOrEqual(quickly(laidOut).unmetMinutes);
  }
});

function placed({ task, demand, offers, assignment, targets }: LaidOutTask) {
  const { taker, relaxed } = placeMany(task, offers, targets);
  const nobodys = task.group.reduce(
    (sum, group, at) => (group < 0 && task.fixed[at]! < 0 ? sum + demand.weeklyMinutes[at]! : sum),
    0,
  );
  return {
    taker,
    score: scorePlacing(demand, offers, assignment, taker),
    boundMinutes: relaxed.unmet.reduce((sum, minutes) => sum + minutes, nobodys),
  };
}

function quickly({ demand, offers, assignment }: LaidOutTask): PlacingScore {
  const takers = noTakers(demand.packageCount);
  allocate(demand, { ...offers, spotMinutes: 0 }, assignment, takers);
  return scorePlacing(demand, offers, assignment, takers.taker);
}
