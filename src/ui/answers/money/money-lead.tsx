import type { MoneyFigures } from '../../../core/money/money-figures.ts';
import type { MoneyAssumptions } from '../../../core/scenario/assumptions.ts';
import { Ask } from '../../controls/ask.tsx';
import {
  sayAgainstToday,
  sayApproval,
  sayKindOfMoney,
  sayRange,
  sayRate,
  sayRoundPounds,
  sayYears,
} from '../../words/say-money.ts';
import { sayList } from '../../words/say-list.ts';
import { sayCount, sayHours, sayNumber } from '../../words/say-number.ts';
import { sayRawRange } from './say-raw-range.ts';

/** What the plan costs, in a few sentences: the totals never without what kind of money they are. */
export function MoneyLead({ money, assumed }: { money: MoneyFigures; assumed: MoneyAssumptions }) {
  const { today, plan, difference, term, unmet, approval } = money;
  const unused = money.ifUseFalls[0]!.cost;
  return (
    <div className="answer-lead">
      <p>
        The plan costs {sayRange(plan.cost.pounds, sayRoundPounds)} a year.
        <Ask figure="moneyPlan" raw={sayRawRange(plan.cost.pounds)} /> Today costs{' '}
        {sayRange(today.cost.pounds, sayRoundPounds)}.
        <Ask figure="moneyToday" raw={sayRawRange(today.cost.pounds)} /> {sayKindOfMoney(money.kindOfMoney)}
      </p>
      <p>
        {sayAgainstToday(difference)}
        <Ask figure="moneyDifference" raw={sayRawRange(difference)} /> Over {sayYears(assumed.termYears)} the
        plan comes to {sayRange(term.total, sayRoundPounds)}
        {assumed.inflationPercent > 0 &&
          `, with prices that rise ${sayNumber(assumed.inflationPercent)}% a year`}
        .<Ask figure="moneyTerm" raw={sayRawRange(term.total)} />{' '}
        {assumed.thresholds.length > 0 && sayApproval(approval)}
      </p>
      {unused.weeklyMinutes > 0 && (
        <p>
          {sayHours(unused.weeklyMinutes)} a week are guaranteed and not used. They cost{' '}
          {sayRange(unused.pounds, sayRoundPounds)} a year.
          <Ask figure="moneyGuaranteed" raw={sayRawRange(unused.pounds)} />
        </p>
      )}
      {unmet.weeklyMinutes > 0 && (
        <p>
          {sayHours(unmet.weeklyMinutes)} a week, {sayCount(unmet.packages, 'package')}, have nobody. The{' '}
          {sayRoundPounds(unmet.pounds)} a year not spent on them is avoided, not saved: these people wait. It
          is not in the totals.
          <Ask figure="moneyUnmet" raw={sayRawRange({ least: unmet.pounds, most: unmet.pounds })} />
        </p>
      )}
      <AssumedHours money={money} poundsPerHour={assumed.poundsPerHour} />
    </div>
  );
}

/** Which hours rest on an assumed rate; said also where none does. */
function AssumedHours({
  money: { today, plan },
  poundsPerHour,
}: {
  money: MoneyFigures;
  poundsPerHour: number;
}) {
  const minutes = [
    [plan.assumedMinutes, 'of the plan'],
    [today.assumedMinutes, 'of today'],
  ] as const;
  const said = minutes.filter(([some]) => some > 0).map(([some, of]) => `${sayHours(some)} a week ${of}`);
  if (said.length === 0)
    return <p>Every hour has a rate of its own or of its provider, so none rests on the default rate.</p>;
  return (
    <p>
      No file gives a rate for {sayList(said)}: they rest on the default rate of {sayRate(poundsPerHour)}.
      <Ask
        figure="moneyAssumed"
        raw={`${plan.assumedMinutes} minutes a week of the plan, ${today.assumedMinutes} of today`}
      />
    </p>
  );
}
