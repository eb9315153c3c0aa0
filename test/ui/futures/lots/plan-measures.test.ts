import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../../src/core/fabric/weave-fabric.ts';
import { AIMS } from '../../../../src/core/suggest/lot-wish.ts';
import { planMeasures, sayAgainstToday } from '../../../../src/ui/futures/lots/plan-measures.ts';
import type { Outcomes } from '../../../../src/ui/futures/lots/use-outcomes.ts';
import { DATASET, TWO_LOTS, anAlternative, aSearch, NO_VALUES } from './an-alternative.ts';

const alternative = anAlternative('1222');
const ground = {
  today: { ...NO_VALUES, 'even-hours': 90 },
  weight: 1020,
  hasMinutes: true,
  zoneMinutes: 0,
  zones: ['zone', 'zones'] as const,
};
const plan = { fabric: weaveFabric(DATASET), ground, applies: AIMS };
const NOTHING_YET: Outcomes = { of: () => null, hasFailed: false };
const measure = (name: string, outcomes = NOTHING_YET) =>
  planMeasures(aSearch(), plan, outcomes).find((each) => each.name === name)!;

describe('what plans are set beside each other by', () => {
  test('aims that were asked for are on the cards, others in the table', () => {
    expect(measure('Hours to move for even lots').isInShort).toBe(true);
    expect(measure('Rural hours to move for an even mix').isInShort).toBe(false);
  });

  test('zones are left out where none are to be kept whole', () =>
    expect(measure('Zone hours kept together')).toBeUndefined());

  test('nobody has changed lot today, so there is nothing to set it against', () =>
    expect(measure('People who change lot').today).toBeNull());

  test('what has to be placed first is still to come, and then there', () => {
    expect(measure('Hours with nobody')).toMatchObject({ today: null });
    expect(measure('Hours with nobody').isSettling(alternative)).toBe(true);
    const known: Outcomes = {
      of: (key) => ({ unmetMinutes: key === TWO_LOTS ? 120 : 60, peopleChanging: 1 }),
      hasFailed: false,
    };
    const settled = measure('Hours with nobody', known);
    expect([settled.today, settled.of(alternative)]).toEqual([120, 60]);
  });

  test('what could not be worked out is not waited for', () =>
    expect(measure('Hours with nobody', { ...NOTHING_YET, hasFailed: true }).isSettling(alternative)).toBe(
      false,
    ));
});

describe('a number against today’s', () => {
  const say = (value: number) => `${Math.round(value)} h`;

  test('is better or worse, in words', () => {
    expect(sayAgainstToday({ today: 90, say }, 60)).toBe('60 h, better (today 90 h)');
    expect(sayAgainstToday({ today: 30, say }, 60)).toBe('60 h, worse (today 30 h)');
  });

  test('is as today where both are said alike', () =>
    expect(sayAgainstToday({ today: 60.2, say }, 60)).toBe('60 h, as today'));

  test('stands alone where today has none', () =>
    expect(sayAgainstToday({ today: null, say }, 60)).toBe('60 h'));
});
