import { NO_LOT, type LotId } from '../../../core/scenario/scenario.ts';
import type { Fan, LotYears } from '../../../core/years/years-figures.ts';
import type { ChartFan } from '../../charts/chart-fan.ts';
import { fanInHours } from './fan-in-hours.ts';
import { yearsOf } from './lot-rows.ts';
import type { YearsShown } from './use-years-shown.ts';
import { AGAINST_WORDS, THIS_PLAN } from './years-words.ts';

/** A fan of the plan, and of what it is set against where that has one. */
export type FanPair = readonly [ChartFan] | readonly [ChartFan, ChartFan];

/** The fans of a lot, or of the area for null: packages, and hours in place of minutes. */
export interface LotFans {
  readonly waiting: FanPair;
  readonly unmet: FanPair;
  readonly delivered: FanPair;
}

/** Another scenario has lots of its own, so that only the area can be set beside the area. */
export function lotFans({ run, figures }: Omit<YearsShown, 'otherName'>, lot: LotId | null): LotFans {
  const { against, wish } = run;
  const own = yearsOf(figures, lot) ?? figures.area;
  const hasOtherLots = wish.against.kind === 'scenario' && lot !== null && lot !== NO_LOT;
  const other = against === null || hasOtherLots ? null : yearsOf(against, lot);
  const pair = (fanOf: (years: LotYears) => Fan): FanPair => {
    const first = { name: THIS_PLAN, fan: fanOf(own) };
    return other === null
      ? [first]
      : [first, { name: AGAINST_WORDS[wish.against.kind].short, fan: fanOf(other) }];
  };
  return {
    waiting: pair(({ waitingFan }) => waitingFan),
    unmet: pair(({ unmetFan }) => fanInHours(unmetFan)),
    delivered: pair(({ deliveredFan }) => fanInHours(deliveredFan)),
  };
}
