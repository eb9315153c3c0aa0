import { describe, expect, test } from 'vitest';
import { chunkCount, gatherYears, runChunk, type YearsChunk } from '../../../src/core/years/gather-years.ts';
import { yearsRequestOf, type YearsRequest } from '../../../src/core/years/years-request.ts';
import type { YearsWish } from '../../../src/core/years/years-wish.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlanOfYears, aWish } from './a-plan-of-years.ts';
import { aTally } from './a-tally.ts';

const dataset = aDataset({
  blocks: 'A',
  packages: [{ block: 'A', hours: 5 }],
  providers: [{ name: 'Alder', hours: 10 }],
});
const read = aPlanOfYears(dataset, aScenario(dataset).withLot('North', 'A', 'Alder'));
const asking = (wish: Partial<YearsWish>): YearsRequest =>
  yearsRequestOf(read, aWish({ weeks: 52, ...wish }), null);
/** Twenty-five futures in which so many packages wait on average, each as far from it as the last, by turns. */
const counted = (waiting: number, apart = 0): YearsChunk => ({
  plan: aTally({
    lots: 2,
    weeks: 52,
    providers: 1,
    waitingOfTemplate: [0],
    futures: Array.from({ length: 25 }, (_, row) => ({
      average: { waitingPackages: [waiting + (row % 2 === 0 ? apart : -apart)] },
    })),
  }),
  against: null,
});

describe('futures that are gathered', () => {
  test('are known as far as every chunk before has come', () => {
    const gathering = gatherYears(asking({ replications: 75, stopsWhenSure: false }));
    expect(gathering.read()).toBeNull();
    gathering.add(2, counted(9));
    gathering.add(1, counted(5));
    expect(gathering.read()).toBeNull();
    gathering.add(0, counted(1));
    expect(gathering.read()!.replications).toBe(75);
    expect(gathering.read()!.figures.area.waiting.mean).toBeCloseTo(5, 12);
  });

  test('are done when there are as many as were asked for', () => {
    const gathering = gatherYears(asking({ replications: 50, stopsWhenSure: false }));
    gathering.add(0, counted(3));
    expect(gathering.isDone()).toBe(false);
    gathering.add(1, counted(3));
    expect(gathering.isDone()).toBe(true);
  });

  test('are done sooner when they are sure enough, and what comes later does not count', () => {
    const gathering = gatherYears(asking({ replications: 1000 }));
    for (const chunk of [0, 1, 3, 2, 4]) gathering.add(chunk, counted(10, chunk === 1 ? 1.2 : 0.1));
    expect(gathering.isDone()).toBe(true);
    // By the second chunk's spread fifty are too few, and the fourth chunk, that came early, is one too many.
    expect(gathering.read()!.replications).toBe(75);
  });

  test('go on until what the plan is set against is sure as well', () => {
    const request = asking({ replications: 1000, against: { kind: 'lead-alone' } });
    const both = { plan: counted(10).plan, against: counted(10, 8).plan };
    const gathering = gatherYears(request);
    gathering.add(0, both);
    gathering.add(1, both);
    expect(gathering.isDone()).toBe(false);
    expect(gathering.read()!.difference!.waiting.mean).toBeCloseTo(-0.32, 6);
  });
});

describe('chunks', () => {
  test('cover the futures asked for, the last with what is left', () => {
    const request = asking({ replications: 60, weeks: 4 });
    expect(chunkCount(request)).toBe(3);
    expect([0, 1, 2].map((chunk) => runChunk(request, chunk).plan.rows)).toEqual([25, 25, 10]);
    expect(runChunk(request, 0).against).toBeNull();
  });
});
