import type { Alternative } from '../../../core/suggest/alternative.ts';
import type { Aim } from '../../../core/suggest/lot-wish.ts';
import type { LotSearch } from '../../../store/futures.ts';
import type { FigureKey } from '../../words/definitions.ts';
import { sayCount, sayLength } from '../../words/say-number.ts';
import { borderMetres, largestToSmallest } from './lot-sums.ts';
import { AIM_FIGURES, sayAim, sayAimName, sayWholeHours } from './say-aim.ts';
import { sayTimes } from './say-alternative.ts';
import type { Outcome, Outcomes } from './use-outcomes.ts';
import type { SearchedPlan } from './use-searched-plan.ts';

/** One number of plans, by which they are set beside each other. Lower is better in all of them. */
export interface PlanMeasure {
  readonly name: string;
  readonly figure: FigureKey;
  /** Whether it was asked for, or matters whatever was asked: it is on the cards. */
  readonly isInShort: boolean;
  /** Null where today's plan has no such number, or it is not worked out yet. */
  readonly today: number | null;
  /** Null while it is worked out, and where there is none. */
  readonly of: (alternative: Alternative) => number | null;
  /** True while a number is still to come. */
  readonly isSettling: (alternative: Alternative) => boolean;
  readonly say: (value: number) => string;
}

/** All that is said of the plans of a search, in the order of the table. */
export function planMeasures(
  search: LotSearch,
  plan: SearchedPlan,
  outcomes: Outcomes,
): readonly PlanMeasure[] {
  const { fabric, applies, ground } = plan;
  const { wish, of: today } = search;
  const isKnown = (aim: Aim) =>
    applies.includes(aim) && (aim !== 'zones' || ground.zoneMinutes > 0) && today.lots.length > 0;
  const aims = applies.filter(isKnown).map((aim): PlanMeasure => ({
    name: sayAimName(aim, ground.zones),
    figure: AIM_FIGURES[aim],
    isInShort: wish.weights[aim] > 0 || aim === 'stay',
    // Nobody has changed lot yet.
    today: aim === 'stay' ? null : ground.today[aim],
    of: ({ values }) => values[aim],
    isSettling: () => false,
    say: (value) => sayAim(aim, value, ground),
  }));
  const read = (pick: (outcome: Outcome) => number) => {
    const numberOf = (key: object) => {
      const outcome = outcomes.of(key);
      return outcome === null ? null : pick(outcome);
    };
    return {
      today: numberOf(today),
      of: numberOf,
      isSettling: (key: object) => outcomes.of(key) === null && !outcomes.hasFailed,
    };
  };
  const settled = { isInShort: true, isSettling: () => false };
  return [
    {
      ...settled,
      name: 'Largest lot to smallest',
      figure: 'lotsLargestToSmallest',
      today: largestToSmallest(fabric, today),
      of: (alternative) => largestToSmallest(fabric, alternative),
      say: sayTimes,
    },
    ...aims,
    {
      ...settled,
      name: 'Hours that change lot',
      figure: 'lotsHoursMoved',
      today: null,
      of: ({ changes }) => changes.weeklyMinutes,
      say: sayWholeHours,
    },
    {
      ...settled,
      name: 'Border between lots',
      figure: 'lotsBorder',
      today: borderMetres(fabric, today),
      of: (alternative) => borderMetres(fabric, alternative),
      say: sayLength,
    },
    {
      ...read(({ unmetMinutes }) => unmetMinutes),
      name: 'Hours with nobody',
      figure: 'lotsUnmet',
      isInShort: true,
      say: sayWholeHours,
    },
    {
      ...read(({ peopleChanging }) => peopleChanging),
      name: 'People who change provider',
      figure: 'lotsPeopleChanging',
      isInShort: true,
      say: (people) => sayCount(people, 'person', 'people'),
    },
  ];
}

/** `81%, better (today 64%)`; where both are said alike, `64%, as today`. */
export function sayAgainstToday({ today, say }: Pick<PlanMeasure, 'today' | 'say'>, value: number): string {
  const now = say(value);
  if (today === null) return now;
  const then = say(today);
  return now === then ? `${now}, as today` : `${now}, ${value < today ? 'better' : 'worse'} (today ${then})`;
}
