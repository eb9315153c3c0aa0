import { describe, expect, test } from 'vitest';
import { sayFigures } from '../../../../src/ui/compare/figures/say-figures.ts';
import { someFigures } from './some-figures.ts';

const today = someFigures('Today');

describe('how plans stand to the first', () => {
  test('is said of each of the others, by how many figures are better and worse', () =>
    expect(
      sayFigures([
        today,
        someFigures('Zones', { 'unmet-hours': 4, 'own-hours': 12, 'people-changing-provider': 30 }),
        someFigures('Lanes', { 'unmet-hours': 9, 'rules-broken': 11, 'lots-in-pieces': 11 }),
      ]),
    ).toEqual([
      'Zones: 2 figures are better than in Today, and 1 is worse.',
      'Lanes: 1 figure is better than in Today, and 2 are worse.',
    ]));

  test('counts nothing of which neither way is better', () =>
    expect(sayFigures([today, someFigures('More lots', { lots: 12, contracts: 30 })])).toEqual([
      'More lots is no better and no worse than Today.',
    ]));

  test('counts nothing that is hidden or does not apply', () =>
    expect(
      sayFigures([
        today,
        someFigures('Zones', { 'unmet-packages': { hidden: true }, 'whole-networks': null }),
      ]),
    ).toEqual(['Zones is no better and no worse than Today.']));

  test('takes no side where a range crosses the other', () =>
    expect(
      sayFigures([
        someFigures('Today', { 'cost-a-year': { hidden: false, value: 100, least: 90, most: 110 } }),
        someFigures('Zones', { 'cost-a-year': { hidden: false, value: 100, least: 80, most: 120 } }),
      ]),
    ).toEqual(['Zones is no better and no worse than Today.']));
});
