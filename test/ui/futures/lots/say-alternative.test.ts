import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../../src/core/fabric/weave-fabric.ts';
import {
  alternativesOf,
  isAsToday,
  sayBest,
  sayChanged,
  sayLeaning,
  sayLotsChanged,
  sayPicture,
  sayTimes,
  sayWarnings,
} from '../../../../src/ui/futures/lots/say-alternative.ts';
import { scenarioWith } from '../../a-lot.ts';
import { DATASET, TWO_LOTS, A_WISH, anAlternative, aSearch, NO_VALUES } from './an-alternative.ts';

const ZONES = ['Primary Care Network', 'Primary Care Networks'] as const;

describe('what a search found', () => {
  const best = anAlternative('1222');

  test('is its alternatives, or of one that was ended the best so far', () => {
    expect(alternativesOf(aSearch())).toEqual([]);
    expect(alternativesOf(aSearch({ progress: { done: 0.5, iterations: 1, best } }))).toEqual([best]);
    const suggestion = { today: anAlternative('1122'), alternatives: [best, best], iterations: 1 };
    expect(alternativesOf(aSearch({ suggestion }))).toHaveLength(2);
  });

  test('may be the very plan of today', () => {
    expect(isAsToday(anAlternative('1122'), TWO_LOTS)).toBe(true);
    expect(isAsToday(best, TWO_LOTS)).toBe(false);
  });
});

describe('an alternative in words', () => {
  test('is named for what it gives more', () => {
    expect(sayLeaning(anAlternative('1222'), 0, aSearch(), ZONES)).toBe('As you asked');
    expect(sayLeaning(anAlternative('1222'), 4, aSearch(), ZONES)).toBe('Another way');
    expect(sayLeaning(anAlternative('1222', { leaning: 'zones' }), 1, aSearch(), ZONES)).toBe(
      'More whole Primary Care Networks',
    );
  });

  test('of lots that were put in order says only that', () => {
    const tidied = anAlternative('1222', { leaning: 'fewer-changes' });
    expect(sayLeaning(tidied, 0, aSearch({ asked: 'tidy' }), ZONES)).toBe('Tidied');
  });

  test('says how many lots it has where that was left open', () => {
    const wish = { ...A_WISH, lotCount: { least: 2, most: 4 } };
    expect(sayLeaning(anAlternative('1222', { leaning: 'fewer-changes' }), 2, aSearch({ wish }), ZONES)).toBe(
      'Fewer changes, 2 lots',
    );
  });

  test('says what changes', () => {
    expect(sayChanged({ blocks: 2, people: 1, weeklyMinutes: 600 })).toBe(
      '2 blocks change lot: 1 person and 10 h a week.',
    );
    expect(sayChanged({ blocks: 0, people: 0, weeklyMinutes: 0 })).toBe('No block changes lot.');
  });

  test('names lots that come and go', () => {
    expect(sayLotsChanged(scenarioWith(['North', 'South']), scenarioWith(['North', 'South']))).toEqual([]);
    expect(sayLotsChanged(scenarioWith(['North', 'South']), scenarioWith(['North']))[0]).toMatch(
      /^‘South’ is new: it has no providers/,
    );
    expect(sayLotsChanged(scenarioWith(['North']), scenarioWith(['North', 'South', 'East']))).toEqual([
      '‘South’ and ‘East’ are no more.',
    ]);
  });

  test('warns of hours outside the band, lots in pieces and blocks in none', () => {
    expect(sayWarnings(anAlternative('1222'))).toEqual([]);
    expect(sayWarnings(anAlternative('1220', { outOfBandMinutes: 180, isContiguous: false }))).toEqual([
      '3 h a week lie outside the hours asked for.',
      'A lot is not in one piece.',
      '1 block is in no lot.',
    ]);
  });

  test('is said while the search goes on', () => {
    const ground = { today: NO_VALUES, weight: 1, hasMinutes: true, zoneMinutes: 600, zones: ZONES };
    const best = anAlternative('1222', { values: { ...NO_VALUES, zones: 60, stay: 1 } });
    expect(sayBest(best, weaveFabric(DATASET), ground)).toBe(
      'Best so far: the largest lot has 1.43 times the hours of the smallest, 90% of Primary Care Network hours are kept together and 1 person changes lot.',
    );
  });

  test('the difference between lots is said in times, unless there is nearly none', () => {
    expect(sayTimes(1.234)).toBe('1.23 times');
    expect(sayTimes(1.004)).toBe('nearly equal');
  });

  test('its picture is said in words, with a few of many lots', () => {
    expect(sayPicture('As you asked', anAlternative('1222'))).toBe(
      'Map of ‘As you asked’: 2 lots. North with 1 block and South with 3 blocks.',
    );
    const many = scenarioWith(Array.from({ length: 40 }, (_, at) => `Lot ${at + 1}`));
    expect(sayPicture('x', many)).toMatch(/40 lots.* and 32 more\.$/);
  });
});
