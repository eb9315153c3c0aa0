import { describe, expect, test } from 'vitest';
import { OUTCOMES_OF_OPTION, RISK_WORDS } from '../../../../src/core/paper/paper.ts';
import {
  RISK_COLOURS,
  riskBars,
  sayOutcome,
  sayRisk,
  sayStated,
  sayUsed,
} from '../../../../src/ui/words/compare/options-words.ts';

describe('risk', () => {
  test('is said in the words of the papers', () =>
    expect(RISK_WORDS.map(sayRisk)).toEqual(['High', 'Significant', 'Moderate', 'Some', 'Potential', 'Low']));

  test('has more bars and a darker colour the graver it is, so that greyscale keeps the order', () => {
    expect(RISK_WORDS.map(riskBars)).toEqual([6, 5, 4, 3, 2, 1]);
    const lightness = RISK_WORDS.map((word) => greyOf(RISK_COLOURS[word]));
    for (const [at, grey] of lightness.slice(1).entries()) expect(grey - lightness[at]!).toBeGreaterThan(15);
  });
});

test('outcomes are said as Camden does', () =>
  expect(OUTCOMES_OF_OPTION.map(sayOutcome)).toEqual([
    'Not decided yet',
    'Recommended',
    'Shortlisted',
    'Not recommended',
  ]));

test.each([
  ['over 100', 100, null, '100 or more'],
  ['fewer than 5', null, 5, 'up to 5'],
  ['around 8,400', 8400, 8400, '8,400'],
  ['£1.1m to £1.5m', 1.1e6, 1.5e6, '£1,100,000 to £1,500,000'],
  ['13.3% to 18.1%', 13.3, 18.1, '13.3% to 18.1%'],
  ['not known', null, null, 'No number'],
])('‘%s’ comes to %s, %s: %s', (stated, least, most, said) =>
  expect(sayStated({ stated, least, most })).toBe(said),
);

test('a figure that is used as it is stated says so', () => {
  expect(sayUsed({ used: '' })).toBe('As stated');
  expect(sayUsed({ used: '104' })).toBe('104');
});

/** 0 to 255, by the weights of Rec. 709. */
function greyOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
