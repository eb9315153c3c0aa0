import { describe, expect, test } from 'vitest';
import { appraiseGeography } from '../../../../src/core/appraisal/appraise-geography.ts';
import { weaveFabric } from '../../../../src/core/fabric/weave-fabric.ts';
import { GEOGRAPHY_TESTS } from '../../../../src/core/scenario/assumptions.ts';
import { extremesOf, sayFinding } from '../../../../src/ui/answers/geography/say-finding.ts';
import { aPlanRead } from '../../../core/a-plan-read.ts';
import { aScenario } from '../../../core/a-scenario.ts';
import { westAndEast } from '../../../core/appraisal/west-and-east.ts';

const { dataset, words } = westAndEast();
const fabric = weaveFabric(dataset);

describe('what the tests found', () => {
  const { scenario } = words.withRules({ viability: { leastMinutes: 1500, mostMinutes: 1800 } });
  const appraisal = appraiseGeography(aPlanRead(dataset, fabric, scenario));
  const say = (test: (typeof GEOGRAPHY_TESTS)[number]) => sayFinding(test, appraisal, scenario.lots);

  test('is said in a sentence with the figures behind it', () => {
    expect(say('primary-care')).toBe(
      '0 of 1 zone of networks are in one lot. The most divided is N: 50% in its main lot. There is no file of Primary Care Networks.',
    );
    expect(say('viability')).toBe('2 of 2 lots have hours inside their band.');
    expect(say('resilience')).toBe(
      'If Alder failed, at most 30 h of 30 h would have nobody. No other failure is worse.',
    );
    expect(say('continuity')).toBe('1 of 2 people with a provider today keep it.');
    expect(say('equity')).toBe('East is worst off: no provider takes 100% of its hours.');
    expect(say('rostering')).toMatch(
      /^Carers travel [\d.]+ minutes for each hour of care, about \d+ h a week\./,
    );
    expect(say('green-travel')).toMatch(/short enough to walk \(1\.6 km\)/);
  });

  test('names the tests with most and least of their score, of those that count', () => {
    expect(extremesOf(appraisal, ['viability', 'resilience', 'continuity'])).toEqual({
      best: 'viability',
      worst: 'resilience',
    });
    expect(extremesOf(appraisal, ['viability'])).toBeNull();
    expect(extremesOf(appraisal, ['recruitment', 'viability'])).toBeNull();
  });
});

test('where there is nothing to measure, the sentence says why', () => {
  const { scenario } = aScenario(dataset);
  const appraisal = appraiseGeography(aPlanRead(dataset, fabric, scenario));
  const found = GEOGRAPHY_TESTS.map((test) => sayFinding(test, appraisal, scenario.lots));
  for (const sentence of found) expect(sentence).toMatch(/^\S.*\.$/);
  expect(found[4]).toBe('No band of hours is set. Set one under Scenario settings.');
  expect(found[7]).toBe('There is one lot or none, so there is nothing to compare.');
});
