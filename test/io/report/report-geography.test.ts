import { describe, expect, test } from 'vitest';
import { appraiseGeography } from '../../../src/core/appraisal/appraise-geography.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { reportGeography } from '../../../src/io/report/report-geography.ts';
import { DEFINITIONS } from '../../../src/ui/words/definitions.ts';
import { aPlanRead } from '../../core/a-plan-read.ts';
import { westAndEast } from '../../core/appraisal/west-and-east.ts';

const { dataset, words } = westAndEast();
const weights = { ...USUAL_ASSUMPTIONS.weights, continuity: 3 };
const { scenario } = words.withAssumptions({ weights });
const read = aPlanRead(dataset, weaveFabric(dataset), scenario);

describe('the report of a geography', () => {
  const report = reportGeography(read);

  test('gives each test as the screen has it, under a definition that the screen has too', () => {
    const appraisal = appraiseGeography(read);
    expect(report.tests).toHaveLength(8);
    for (const { test, value, score, definition } of report.tests) {
      expect([value, score]).toEqual([appraisal[test].value, appraisal[test].score]);
      expect(Object.keys(DEFINITIONS)).toContain(definition);
    }
  });

  test('says hours and names where the figures have minutes and numbers', () => {
    const partsOf = (test: string) => report.tests.find((each) => each.test === test)!.parts;
    expect(partsOf('primary-care')).toMatchObject({ hours: 60, hoursInMainLot: 30 });
    expect(partsOf('resilience')).toEqual({ provider: 'Alder', strandedHours: 30, hours: 30 });
    expect(partsOf('equity')).toMatchObject({ worst: { lot: 'East', unmetShare: 1 } });
  });

  test('gives the score by the plan’s weights, of the tests that have a number', () => {
    const counted = report.tests.filter(({ score }) => score !== null);
    const sum = counted.reduce((all, { score, weight }) => all + score! * weight, 0);
    expect(report.score.testsCounted).toEqual(counted.map(({ test }) => test));
    expect(report.score.score).toBeCloseTo(sum / counted.reduce((all, { weight }) => all + weight, 0), 10);
  });

  test('gives travel by lot and provider that adds up', () => {
    const { total, lots } = report.travel;
    expect(lots.map(({ lot, providers }) => [lot, providers.map(({ name }) => name)])).toEqual([
      ['West', ['Alder']],
      ['East', []],
    ]);
    expect(total.travelHours).toBeCloseTo(
      lots.reduce((sum, lot) => sum + lot.travelHours, 0),
      10,
    );
    expect(lots[1]!.minutesPerVisit).toBeNull();
  });
});
