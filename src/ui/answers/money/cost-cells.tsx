import type { MoneyFigures } from '../../../core/money/money-figures.ts';
import type { Range } from '../../../core/scenario/assumptions.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { sayChange, sayPounds } from '../../words/say-money.ts';
import { sayRawRange } from './say-raw-range.ts';

/** Whether the plan's cost is a range, so that tables have a column for each end. */
export function isRange({ plan }: Pick<MoneyFigures, 'plan'>): boolean {
  return plan.cost.pounds.least !== plan.cost.pounds.most;
}

/** Headings of the columns of pounds. */
export function CostHeadings({ money }: { money: MoneyFigures }) {
  const { today, plan, difference } = money;
  return (
    <>
      <FigureHeading figure="moneyToday" heading="Today" raw={sayRawRange(today.cost.pounds)} />
      {(isRange(money) ? ['Plan, at the least', 'Plan, at the most'] : ['Plan']).map((heading) => (
        <FigureHeading
          key={heading}
          figure="moneyPlan"
          heading={heading}
          raw={sayRawRange(plan.cost.pounds)}
        />
      ))}
      <FigureHeading figure="moneyDifference" heading="Plan less today" raw={sayRawRange(difference)} />
    </>
  );
}

/** Whole pounds, today and under the plan, with the difference of what is shown. */
export function CostCells(props: { today: number; plan: Range; money: MoneyFigures }) {
  const { today, plan, money } = props;
  const change = { least: plan.least - today, most: plan.most - today };
  return (
    <>
      <td className="number">{sayCell(today)}</td>
      <td className="number">{sayCell(plan.least)}</td>
      {isRange(money) && <td className="number">{sayCell(plan.most)}</td>}
      <td className="number money-change">
        {change.least === change.most ? (
          sayChange(change.least)
        ) : (
          <>
            <span>{sayChange(change.least)} to</span> <span>{sayChange(change.most)}</span>
          </>
        )}
      </td>
    </>
  );
}

function sayCell(pounds: number): string {
  return pounds === 0 ? '–' : sayPounds(pounds);
}
