import type { MoneyFigures } from '../../../core/money/money-figures.ts';
import { Ask } from '../../controls/ask.tsx';
import { KIND_NAMES, sayChange, sayPounds, sayRate } from '../../words/say-money.ts';
import { sayHours } from '../../words/say-number.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';
import { sayRawRange } from './say-raw-range.ts';

const BAR_HEIGHT = 24;

/** Today and both ends of the plan: bars from nothing on one scale, and the numbers beside them. */
export function MoneyInShort({ money }: { money: MoneyFigures }) {
  const { today, plan } = money;
  const isRange = plan.cost.pounds.least !== plan.cost.pounds.most;
  const rows = [
    { name: 'Today', look: 'today', minutes: today.cost.weeklyMinutes, pounds: today.cost.pounds.least },
    {
      name: isRange ? 'Plan, at the least' : 'Plan',
      look: 'plan',
      minutes: plan.cost.weeklyMinutes,
      pounds: plan.cost.pounds.least,
    },
    ...(isRange
      ? [
          {
            name: 'Plan, at the most',
            look: 'most',
            minutes: plan.cost.weeklyMinutes,
            pounds: plan.cost.pounds.most,
          },
        ]
      : []),
  ];
  const full = Math.max(1, ...rows.map(({ pounds }) => pounds));
  const base = today.cost.pounds.least;
  return (
    <div
      className="table-scroll"
      tabIndex={0}
      role="region"
      aria-label="Cost a year, today and under the plan"
    >
      <table className="table money-short">
        <caption>
          Cost a year, today and under the plan: {KIND_NAMES[money.kindOfMoney].toLowerCase()}
        </caption>
        <ColumnHeads
          of={[
            { hidden: 'When' },
            {
              figure: 'moneyHours',
              heading: 'Hours a week',
              raw: `today ${today.cost.weeklyMinutes}, plan ${plan.cost.weeklyMinutes} minutes a week`,
            },
            { number: 'Cost a year' },
            { figure: 'moneyDifference', heading: 'Against today', raw: sayRawRange(money.difference) },
          ]}
        />
        <tbody>
          {rows.map(({ name, look, minutes, pounds }) => (
            <tr key={name}>
              <th scope="row" className="money-bar-cell">
                {name} <Ask figure={look === 'today' ? 'moneyToday' : 'moneyPlan'} raw={sayRate(pounds)} />
                <svg width="100%" height={BAR_HEIGHT} aria-hidden="true">
                  <defs>
                    <pattern id={`money-${look}`} width={8} height={8} patternUnits="userSpaceOnUse">
                      <rect width={8} height={8} className={`money-bar money-bar-${look}`} />
                      {look !== 'today' && <path d={LINES} className="money-bar-lines" />}
                    </pattern>
                  </defs>
                  <rect
                    width={`${(100 * pounds) / full}%`}
                    height={BAR_HEIGHT}
                    fill={`url(#money-${look})`}
                  />
                </svg>
              </th>
              <td className="number">{sayHours(minutes)}</td>
              <td className="number sum">{sayPounds(pounds)}</td>
              <td className="number">
                {look === 'today' ? '–' : sayChange(Math.round(pounds) - Math.round(base))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const LINES = 'M-2 10 10-2M-2 2 2-2M6 10 10 6';
