import { AIMS, type Aim, type LotWish } from '../../../core/suggest/lot-wish.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { sayList } from '../../words/say-list.ts';
import { sayCount, sayNumber } from '../../words/say-number.ts';
import type { ZoneNames } from './aim-ground.ts';
import { sayAimWish } from './say-aim.ts';

/** A wish in two sentences: `3 lots, within 10% of an even share. Most of all: even hours. Also: …` */
export function sayWish(
  wish: LotWish,
  { lots }: Pick<Scenario, 'lots'>,
  applies: readonly Aim[],
  zones: ZoneNames,
): string {
  return [sayLots(wish, lots), sayAims(wish, applies, zones)].join(' ');
}

function sayLots(wish: LotWish, lots: Scenario['lots']): string {
  const { least, most } = wish.lotCount;
  const count =
    least === most ? sayCount(least, 'lot') : `From ${sayNumber(least)} to ${sayCount(most, 'lot')}`;
  const band =
    wish.bandPercent === null
      ? 'within the hours that the plan asks of each'
      : `within ${sayNumber(wish.bandPercent)}% of an even share`;
  const from = wish.scope === 'improve' && lots.length > 0 ? 'improved from those you have' : 'made afresh';
  const only = wish.onlyLots.length === 0 ? '' : ` Only ${sayCount(wish.onlyLots.length, 'lot')} may change.`;
  return `${count}, ${from}, that ${wish.bandsAreHard ? 'must' : 'should'} be ${band}.${only}`;
}

function sayAims({ weights }: LotWish, applies: readonly Aim[], zones: ZoneNames): string {
  const asked = AIMS.filter((aim) => applies.includes(aim) && weights[aim] > 0);
  const most = Math.max(0, ...asked.map((aim) => weights[aim]));
  const named = (aims: readonly Aim[]) => sayList(aims.map((aim) => `‘${sayAimWish(aim, zones)[0]}’`));
  const [first, others] = [
    asked.filter((aim) => weights[aim] === most),
    asked.filter((aim) => weights[aim] < most),
  ];
  if (asked.length === 0) return 'No aim is asked for.';
  if (others.length === 0) return `Asked for: ${named(first)}.`;
  return `Asked for most: ${named(first)}. Also: ${named(others)}.`;
}
