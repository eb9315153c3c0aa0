import { expect, test } from 'vitest';
import { AIMS } from '../../../../src/core/suggest/lot-wish.ts';
import type { LotId } from '../../../../src/core/scenario/scenario.ts';
import { sayWish } from '../../../../src/ui/futures/lots/say-wish.ts';
import { scenarioWith } from '../../a-lot.ts';
import { A_WISH, NO_VALUES } from './an-alternative.ts';

const plan = scenarioWith(['North', 'South']);
const say = (change: Partial<typeof A_WISH>, of = plan) =>
  sayWish({ ...A_WISH, ...change }, of, AIMS, ['ward', 'wards']);

test('a wish is said in two sentences', () =>
  expect(say({})).toBe(
    '2 lots, made afresh, that must be within 10% of an even share. Asked for: ‘Even hours’ and ‘Compact lots’.',
  ));

test('what is asked for most comes first', () =>
  expect(say({ weights: { ...A_WISH.weights, zones: 9 } })).toContain(
    'Asked for most: ‘Whole wards’. Also: ‘Even hours’ and ‘Compact lots’.',
  ));

test('a number that is left open is said from and to', () =>
  expect(say({ lotCount: { least: 3, most: 5 } })).toMatch(/^From 3 to 5 lots/));

test('bands of the plan that are not strict, and only some lots', () =>
  expect(
    say({ scope: 'improve', bandPercent: null, bandsAreHard: false, onlyLots: [1, 2] as LotId[] }),
  ).toMatch(
    /improved from those you have, that should be within the hours that the plan asks of each. Only 2 lots may change/,
  ));

test('without lots there are none to improve', () =>
  expect(say({ scope: 'improve' }, scenarioWith([]))).toContain('made afresh'));

test('an aim that does not apply is not said, and no aim at all is', () => {
  expect(sayWish(A_WISH, plan, ['compact'], ['ward', 'wards'])).toMatch(/Asked for: ‘Compact lots’\.$/);
  expect(say({ weights: NO_VALUES })).toMatch(/No aim is asked for\.$/);
});
