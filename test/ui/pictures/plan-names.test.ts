import { expect, test } from 'vitest';
import { planNames } from '../../../src/ui/pictures/plan-names.ts';
import { scenarioWith } from '../a-lot.ts';

const square = (side: number) => [0, 0, side, 0, side, side, 0, side];
const namesOf = (lots: readonly string[], sides: readonly number[]) =>
  planNames(scenarioWith(lots).lots, new Map(sides.map((side, at) => [at + 1, [square(side)]])), 20).map(
    ({ name }) => name,
  );

test('a lot with room has its whole name', () =>
  expect(namesOf(['North and West', 'South'], [300, 300])).toEqual(['North and West', 'South']));

test('a lot with little room has the first word of its name', () =>
  expect(namesOf(['North and West', 'South'], [80, 300])).toEqual(['North', 'South']));

test('a first word that two lots share says nothing, and is not written', () =>
  expect(namesOf(['Swale Rural', 'Swale Urban'], [80, 300])).toEqual(['Swale Urban']));

test('a lot without room or without blocks has no name', () =>
  expect(namesOf(['North', 'South', 'East'], [30, 300])).toEqual(['South']));
