import { describe, expect, test } from 'vitest';
import { PLAN_FIGURES } from '../../../src/core/comparison/plan-figures.ts';
import { readPlanFigures } from '../../../src/core/comparison/read-plan-figures.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { reportFigures } from '../../../src/io/report-figures.ts';
import { reportAnswers } from '../../../src/io/report/report-answers.ts';
import { openSample } from '../../data/open-sample.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

const merton = await openSample('merton');
const reads = merton.scenarios.map((scenario) => merton.settled(scenario));

describe.each(reads.map((read) => [read.scenario.name, read] as const))('the figures of %s', (_, read) => {
  const figures = readPlanFigures(read, reads[0]!);
  const value = (key: keyof typeof figures) => figures[key].value;
  const report = reportFigures(read);
  const answers = reportAnswers(read);

  test('are those that the command line gives of the plan by itself', () => {
    expect(value('people')).toBe(report.totals.people);
    expect(value('hours')).toBe(report.totals.hours);
    expect(value('unmet-hours')).toBe(report.totals.unmetHours);
    expect(value('unmet-packages')).toBe(report.totals.unmetPackages);
    expect(value('own-hours')).toBe(report.totals.ownHours);
    expect(value('back-up-hours')).toBe(report.totals.backUpHours);
    expect(value('spot-hours')).toBe(report.totals.spotHours);
    expect(value('people-changing-provider')).toBe(answers.changes.totals.changing.people);
    expect(value('lots')).toBe(report.lots.length);
  });

  test('add up: own, back-up, spot and nobody are all the hours', () => {
    const parts = (['own-hours', 'back-up-hours', 'spot-hours', 'unmet-hours'] as const).map(value);
    expect(parts.reduce((sum, part) => sum! + part!, 0)).toBe(value('hours'));
  });

  test('count people who wait by the statuses in the file', () => {
    const { packages } = merton.dataset;
    const waiting = [...packages.status.keys()].filter((at) => [1, 2].includes(packages.status[at]!));
    expect(value('waiting-today')).toBe(new Set(waiting.map((at) => packages.person[at])).size);
  });

  test('have each key, and a cost within its range', () => {
    expect(Object.keys(figures).toSorted()).toEqual(PLAN_FIGURES.toSorted());
    const { value: cost, least, most } = figures['cost-a-year'];
    expect(cost).toBeGreaterThanOrEqual(least!);
    expect(cost).toBeLessThanOrEqual(most!);
  });
});

describe('a figure that does not apply', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [{ block: 'A', hours: 5 }],
    providers: [{ name: 'Alder', hours: 9 }],
  });
  const fabric = weaveFabric(dataset);
  const figuresOf = (words: ReturnType<typeof aScenario>) => {
    const read = aPlanRead(dataset, fabric, words.scenario);
    return readPlanFigures(read, read);
  };
  const plan = aScenario(dataset).withLot('One', 'A', 'Alder').withLot('Other', 'B');

  test('is not a nought: networks that are not loaded, bands that are not set', () => {
    const figures = figuresOf(plan);
    expect(figures['whole-networks'].value).toBeNull();
    expect(figures['lots-outside-band'].value).toBeNull();
    expect(figures['largest-to-smallest'].value).toBeNull();
  });

  test('applies once it is set: a band of one lot alone is enough', () => {
    expect(figuresOf(plan.withLotBand(1, 600, null))['lots-outside-band'].value).toBe(1);
    expect(figuresOf(plan)['lots-without-second'].value).toBe(2);
  });
});
