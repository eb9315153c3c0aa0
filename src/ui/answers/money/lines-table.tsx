import type { MoneyFigures } from '../../../core/money/money-figures.ts';
import { COST_LINES } from '../../../core/money/price-sums.ts';
import { Ask } from '../../controls/ask.tsx';
import { KIND_NAMES, LINE_FIGURES, sayCostRow } from '../../words/say-money.ts';
import { sayHours } from '../../words/say-number.ts';
import { CostCells, CostHeadings } from './cost-cells.tsx';
import { roundedRows } from './rounded-rows.ts';
import { sayRawRange } from './say-raw-range.ts';

/** The bill line by line. Hours stand in the name of a line, as one hour may be in several. */
export function LinesTable({ money, uplift }: { money: MoneyFigures; uplift: string }) {
  const rounded = roundedRows(money.lines, money);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="What the cost is made of">
      <table className="table">
        <caption>What the cost is made of</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <CostHeadings money={money} />
          </tr>
        </thead>
        <tbody>
          {rounded.rows.map(({ row, today, plan }) => {
            const line = COST_LINES.find((each) => each === row.of)!;
            const { pounds, weeklyMinutes } = row.plan;
            const raw = `${sayRawRange(pounds)} a year, ${sayHours(weeklyMinutes)} a week`;
            return (
              <tr key={line}>
                <th scope="row">
                  {sayCostRow(row, uplift)}, {sayHours(Math.abs(Math.round(weeklyMinutes)))} a week of the
                  plan <Ask figure={LINE_FIGURES[line]} raw={raw} />
                </th>
                <CostCells today={today} plan={plan} money={money} />
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All: {KIND_NAMES[money.kindOfMoney].toLowerCase()}</th>
            <CostCells today={rounded.today} plan={rounded.plan} money={money} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
