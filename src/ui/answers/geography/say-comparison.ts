import type { FirstPlaceChange } from '../../../core/appraisal/first-place-changes.ts';
import { sayList } from '../../words/say-list.ts';
import { sayCount, sayNumber, sayPlace, sayShare } from '../../words/say-number.ts';
import { placeOf, type Comparison } from './compare-scenarios.ts';
import { sayScore } from './say-test.ts';

/** The ranking by a person's weights: who comes first, how sure that is, and who is second. */
export function sayRanking({ ranked, byWeights, shares }: Comparison): string {
  const [first, ...others] = byWeights;
  if (first === undefined)
    return 'No test has a weight, so there is no ranking. Give one test a weight above 0.';
  const name = (at: number) => `‘${ranked[at]!.scenario.name}’`;
  const level = others.filter(({ score }) => score === first.score);
  if (level.length > 0) {
    return `${sayList([first, ...level].map(({ at }) => name(at)))} are level, with ${sayScore(first.score)}.`;
  }
  const second = others[0];
  const next = second === undefined ? '' : ` ${name(second.at)} is second, with ${sayScore(second.score)}.`;
  return `By your weights ${name(first.at)} comes first, with ${sayScore(first.score)}, and so it does in ${sayShare(shares[first.at]!)} of all possible weightings.${next}`;
}

/** The place of one scenario: `second of 3`; alone, or while others are worked out, it has none. */
export function sayPlaceAmong({ ranked, byWeights, settling }: Comparison, at: number): string {
  const place = placeOf(byWeights, at);
  return place === null || ranked.length < 2 || settling > 0
    ? ''
    : `${sayPlace(place)} of ${sayNumber(ranked.length)}`;
}

/** From which weight of a test on another scenario would come first. */
export function sayChange({ below, above }: FirstPlaceChange, { ranked }: Comparison): string {
  const name = (at: number) => `‘${ranked[at]!.scenario.name}’`;
  const sayings = [
    below === null ? '' : `Below ${sayWeight(below.weight)}, ${name(below.at)} would come first.`,
    above === null ? '' : `Above ${sayWeight(above.weight)}, ${name(above.at)} would come first.`,
  ].filter((saying) => saying !== '');
  return sayings.length === 0 ? 'No weight from 0 to 10 changes first place.' : sayings.join(' ');
}

/** Scenarios left out of the ranking, and why; empty for none. */
export function saySetAside(names: readonly string[]): string {
  if (names.length === 0) return '';
  const quoted = sayList(names.map((name) => `‘${name}’`));
  return `${quoted} ${names.length === 1 ? 'is' : 'are'} not ranked: no provider takes anything in ${names.length === 1 ? 'it' : 'them'}, so most tests have no number.`;
}

/** How many scenarios are still to come. */
export function saySettling(count: number): string {
  return `Working out ${sayCount(count, 'other scenario')}. The ranking is settling.`;
}

function sayWeight(weight: number): string {
  return sayNumber(Math.round(weight * 100) / 100);
}
