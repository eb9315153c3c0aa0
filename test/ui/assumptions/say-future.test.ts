import { expect, test } from 'vitest';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { DURATIONS, ROUTINGS } from '../../../src/core/simulate/care-model.ts';
import {
  DURATION_CHOICES,
  ROUTING_CHOICES,
  sayArrivalsHint,
  sayFuture,
} from '../../../src/ui/assumptions/say-future.ts';

const { future } = USUAL_ASSUMPTIONS;

test('every way lengths differ, and every order of asking, can be chosen', () => {
  expect(DURATION_CHOICES.map(([key]) => key).sort()).toEqual([...DURATIONS].sort());
  expect(ROUTING_CHOICES.map(([key]) => key).sort()).toEqual([...ROUTINGS].sort());
});

test('what the data say of new packages is said with how it comes about', () => {
  expect(sayArrivalsHint(650, 52)).toMatch(/^Left empty: 12.5, which is today’s 650 packages ÷ 52 weeks/);
});

test('what is assumed is said in short: what is nought is left out', () => {
  const nothing = {
    ...future,
    handBackPercentPerYear: 0,
    failurePercentPerYear: 0,
  };
  expect(sayFuture(nothing, 650)).toBe('12.5 new packages a week, for 52 weeks each on average.');
  expect(sayFuture({ ...nothing, arrivalsPerWeek: 7, growthPercentPerYear: -3 }, 650)).toBe(
    '7 new packages a week, for 52 weeks each on average; 3% fewer new packages each year.',
  );
  expect(sayFuture(future, 650)).toContain('2% of providers failing in a year');
});
