import { describe, expect, test } from 'vitest';
import type { AwardChoice, AwardedSeat, EasedRule } from '../../../../src/core/awards/award-choice.ts';
import type { AwardRule } from '../../../../src/core/awards/award-wish.ts';
import { USUAL_RULES } from '../../../../src/core/scenario/rules.ts';
import {
  sayAwardRule,
  sayBinding,
  sayChoice,
  sayConflict,
} from '../../../../src/ui/futures/awards/say-award.ts';
import { lotId, provider } from '../../a-lot.ts';

const seat = (change: Partial<AwardedSeat> = {}): AwardedSeat => ({
  lot: lotId(1),
  provider: provider('Alder'),
  weeklyMinutes: 600,
  keptMinutes: 0,
  mostMinutes: 900,
  pencePerHour: 2000,
  quality: 70,
  stands: false,
  isPrimary: true,
  isHeld: true,
  ...change,
});
const inPence = (poundsAYear: number) => (poundsAYear * 6000) / 52;
const choice = (change: Partial<AwardChoice> = {}): AwardChoice => ({
  seats: [seat(), seat({ provider: provider('Birch'), isHeld: false })],
  lots: [{ lot: lotId(1), askedMinutes: 1800, unmetMinutes: 600 }],
  unmetMinutes: 600,
  penceMinutes: inPence(20_800),
  leastUnmetMinutes: 600,
  leastPenceMinutes: inPence(20_800),
  conflict: [],
  eased: [],
  ...change,
});
const best = (hours: number, pounds: number, isProven = true): EasedRule['best'] => ({
  unmetMinutes: hours * 60,
  penceMinutes: inPence(pounds),
  isProven,
});
const sayRuleOf = (rule: AwardRule) => sayAwardRule(rule, { ...USUAL_RULES, leastCqcRating: 'Good' }, 60);

describe('rules of an award', () => {
  test('are said as the checklist says them', () => {
    expect(sayRuleOf('enough-providers')).toBe('Every lot has 2 main providers');
    expect(sayRuleOf('not-too-many-providers')).toBe('No lot has more than 2 main providers');
    expect(sayRuleOf('cqc-rating')).toBe('Every appointed provider is rated Good or better');
    expect(sayRuleOf('quality-floor')).toBe('Every bid that wins has a quality of 60 or more');
  });
});

describe('what a choice comes to', () => {
  test('is said with how sure it is', () =>
    expect(sayChoice(choice())).toEqual([
      '10 h of 30 h a week would be left by the providers appointed. Those that stand behind lots are not asked here, and may take some of it.',
      'No other choice leaves fewer hours.',
      'The care given would cost £21,000 a year. No other choice that leaves so few hours costs less.',
      '1 of 2 seats would go to providers that have a seat in the lot now.',
    ]));

  test('may be that every hour has a provider', () =>
    expect(
      sayChoice(choice({ unmetMinutes: 0, leastUnmetMinutes: 0, seats: [seat({ isHeld: false })] })),
    ).toEqual([
      'Every one of the 30 h a week would have a provider.',
      'The care given would cost £21,000 a year. No other choice that gives every hour a provider costs less.',
      '1 seat would go to a provider that has no seat in the lot now.',
    ]));

  test('may not be proven', () =>
    expect(
      sayChoice(choice({ leastUnmetMinutes: 300, leastPenceMinutes: inPence(20_000) })).slice(1, 3),
    ).toEqual([
      'Time ran out before the best was proven: another choice might leave up to 5 h fewer.',
      'The care given would cost £21,000 a year. Time ran out before that was proven: it might cost up to £800 less.',
    ]));

  test('may break rules', () =>
    expect(sayChoice(choice({ conflict: ['enough-providers'] }))[1]).toBe(
      'No other choice that breaks as little of the rules leaves fewer hours.',
    ));

  test('may be nothing', () => {
    expect(sayChoice(choice({ lots: [] }))).toEqual([
      'No package asks for a provider under this plan, so there is nothing to give.',
    ]);
    expect(sayChoice(choice({ seats: [seat({ stands: true })] })).at(-1)).toBe('No bid wins a seat.');
  });
});

describe('the rules that bind', () => {
  test('are said by what could be had without each', () =>
    expect(
      sayBinding(
        choice({
          eased: [
            { rule: 'lots-per-provider', allowing: 2, best: best(4, 30_800) },
            { rule: 'not-too-many-providers', allowing: 3, best: best(8, 20_800, false) },
            { rule: 'cqc-rating', allowing: null, best: best(10, 18_800) },
            { rule: 'enough-providers', allowing: null, best: best(10, 20_800) },
          ],
        }),
        sayRuleOf,
      ),
    ).toEqual([
      'If a provider could hold 2 lots, 6 h more a week would have a provider. The care would then cost £10,000 more a year.',
      'If a lot could have 3 main providers, at least 2 h more a week would have a provider.',
      'Without ‘Every appointed provider is rated Good or better’, the same hours would cost £2,000 less a year.',
    ]));

  test('may be none', () =>
    expect(
      sayBinding(
        choice({ eased: [{ rule: 'enough-providers', allowing: null, best: best(10, 20_800) }] }),
        sayRuleOf,
      ),
    ).toEqual(['No single rule binds: with any one of them eased the best choice would be no better.']));
});

describe('rules that cannot be kept together', () => {
  test('are said, with those that free the others', () => {
    expect(
      sayConflict(
        choice({
          conflict: ['enough-providers', 'cqc-rating'],
          eased: [
            { rule: 'enough-providers', allowing: null, best: best(3, 0) },
            { rule: 'cqc-rating', allowing: null, best: null },
          ],
        }),
        sayRuleOf,
      ),
    ).toEqual([
      'No choice of these bids keeps all the rules. These cannot be kept together:',
      'Without ‘Every lot has 2 main providers’, all others can be kept, with 3 h a week left with nobody.',
    ]);
    expect(sayConflict(choice({ conflict: ['enough-providers'] }), sayRuleOf)).toEqual([
      'No choice of these bids keeps this rule: ‘Every lot has 2 main providers’.',
    ]);
    expect(sayConflict(choice(), sayRuleOf)).toEqual([]);
  });
});
