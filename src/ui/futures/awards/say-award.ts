import type { AwardChoice, EasedRule } from '../../../core/awards/award-choice.ts';
import { mostSeatsOf, type AwardRule } from '../../../core/awards/award-wish.ts';
import { whatBinds, type BindingRule } from '../../../core/awards/what-binds.ts';
import { poundsAYear } from '../../../core/money/yearly.ts';
import type { Rules } from '../../../core/scenario/rules.ts';
import { sayRule } from '../../checks/say-check.ts';
import { sayRoundPounds } from '../../words/say-money.ts';
import { sayCount, sayHours, sayNumber } from '../../words/say-number.ts';

/** A rule as a sentence without a full stop, true where it is kept. */
export function sayAwardRule(rule: AwardRule, rules: Rules, qualityFloor: number | null): string {
  if (rule === 'quality-floor')
    return `Every bid that wins has a quality of ${sayNumber(qualityFloor ?? 0)} or more`;
  const asked = { ...rules, mostProvidersPerLot: mostSeatsOf(rules) };
  return sayRule({ kind: rule, state: 'met', findings: [] }, asked, []);
}

/** What a choice comes to, and how sure it is to be the best. */
export function sayChoice(choice: AwardChoice): string[] {
  const { unmetMinutes, leastUnmetMinutes, penceMinutes, leastPenceMinutes, lots, conflict } = choice;
  const asked = lots.reduce((sum, { askedMinutes }) => sum + askedMinutes, 0);
  if (asked === 0) return ['No package asks for a provider under this plan, so there is nothing to give.'];
  const cost = sayRoundPounds(poundsAYear(penceMinutes));
  const lowerCost = poundsAYear(penceMinutes - leastPenceMinutes);
  const same = unmetMinutes === 0 ? 'gives every hour a provider' : 'leaves so few hours';
  return [
    unmetMinutes === 0
      ? `Every one of the ${sayHours(asked)} a week would have a provider.`
      : `${sayHours(unmetMinutes)} of ${sayHours(asked)} a week would be left by the providers appointed. Those that stand behind lots are not asked here, and may take some of it.`,
    ...(unmetMinutes === 0 ? [] : [sayLeast(unmetMinutes - leastUnmetMinutes, conflict.length > 0)]),
    `The care given would cost ${cost} a year. ${
      lowerCost < 1
        ? `No other choice that ${same} costs less.`
        : `Time ran out before that was proven: it might cost up to ${sayRoundPounds(lowerCost)} less.`
    }`,
    ...saySeats(choice),
  ];
}

function sayLeast(couldBeLess: number, isBroken: boolean): string {
  if (couldBeLess >= 1)
    return `Time ran out before the best was proven: another choice might leave up to ${sayHours(couldBeLess)} fewer.`;
  return isBroken
    ? 'No other choice that breaks as little of the rules leaves fewer hours.'
    : 'No other choice leaves fewer hours.';
}

function saySeats({ seats }: AwardChoice): string[] {
  const given = seats.filter(({ stands }) => !stands);
  const kept = given.filter(({ isHeld }) => isHeld).length;
  if (given.length === 0) return ['No bid wins a seat.'];
  return [
    kept === 0
      ? given.length === 1
        ? '1 seat would go to a provider that has no seat in the lot now.'
        : `All ${sayCount(given.length, 'seat')} would go to providers that have no seat in the lot now.`
      : `${sayNumber(kept)} of ${sayCount(given.length, 'seat')} would go to providers that have a seat in the lot now.`,
  ];
}

/** Which rules cost what; or that none does. */
export function sayBinding(choice: AwardChoice, sayRuleOf: (rule: AwardRule) => string): string[] {
  const binding = whatBinds(choice);
  if (binding.length > 0)
    return binding.map((rule) => `${capital(sayEased(rule, sayRuleOf))}, ${sayGain(rule)}.`);
  const isProven = choice.eased.every(({ best }) => best?.isProven);
  return [
    isProven
      ? 'No single rule binds: with any one of them eased the best choice would be no better.'
      : 'No rule was found to bind in the time there was.',
  ];
}

function sayEased(
  { rule, allowing }: Pick<EasedRule, 'rule' | 'allowing'>,
  sayRuleOf: (rule: AwardRule) => string,
): string {
  if (allowing === null) return `without ‘${sayRuleOf(rule)}’`;
  return rule === 'lots-per-provider'
    ? `if a provider could hold ${sayCount(allowing, 'lot')}`
    : `if a lot could have ${sayCount(allowing, 'main provider')}`;
}

function sayGain({ moreMinutes, morePounds, isProven }: BindingRule): string {
  const least = isProven ? '' : 'at least ';
  if (moreMinutes === 0)
    return `the same hours would cost ${least}${sayRoundPounds(-morePounds)} less a year`;
  const cost =
    Math.abs(morePounds) < 1
      ? ''
      : ` The care would then cost ${sayRoundPounds(Math.abs(morePounds))} ${morePounds > 0 ? 'more' : 'less'} a year`;
  return `${least}${sayHours(moreMinutes)} more a week would have a provider${cost && `.${cost}`}`;
}

/** Which rules cannot be kept together, and which of them, if eased, would free the others. */
export function sayConflict(
  { conflict, eased }: AwardChoice,
  sayRuleOf: (rule: AwardRule) => string,
): string[] {
  if (conflict.length === 0) return [];
  return [
    conflict.length === 1
      ? `No choice of these bids keeps this rule: ‘${sayRuleOf(conflict[0]!)}’.`
      : 'No choice of these bids keeps all the rules. These cannot be kept together:',
    ...eased.flatMap(({ best, ...rule }) => {
      if (best === null) return [];
      const left = best.unmetMinutes === 0 ? 'no hours' : sayHours(best.unmetMinutes);
      return `${capital(sayEased(rule, sayRuleOf))}, all others can be kept, with ${left} a week left with nobody.`;
    }),
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
