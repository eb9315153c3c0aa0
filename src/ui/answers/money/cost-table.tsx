import type { CostRow, MoneyFigures } from '../../../core/money/money-figures.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { KIND_NAMES, sayCostRow } from '../../words/say-money.ts';
import { sayHours } from '../../words/say-number.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import type { NamedRow } from '../../controls/row-name.tsx';
import { SumTable } from '../sum-table.tsx';
import { CostCells, CostHeadings } from './cost-cells.tsx';
import { roundedRows } from './rounded-rows.ts';

/** Hours and pounds by one grouping, today beside the plan: every column adds up to the last line. */
export function CostTable(props: {
  caption: string;
  of: string;
  rows: readonly CostRow[];
  money: MoneyFigures;
  /** What the row is called of which nothing is recorded. */
  none?: string;
  /** Where rows are of lots, so that each has its swatch. */
  lots?: readonly Lot[];
  /** The dearest first, in a frame that scrolls: for lists of any length. */
  isLong?: boolean;
}) {
  const { caption, of, money, none = 'Not named', lots = [], isLong = false } = props;
  if (props.rows.length === 0) return null;
  const rounded = roundedRows(isLong ? props.rows.toSorted(byCost) : props.rows, money);
  const nameRow = (row: CostRow): NamedRow => {
    const name = row.of === 'none' ? none : sayCostRow(row, '');
    const lot = row.of === 'named' && lots.find((each) => each.name === row.name);
    return { name, ...(lot && { lot }) };
  };
  return (
    <SumTable
      caption={caption}
      of={of}
      isLong={isLong}
      headings={
        <>
          <FigureHeading
            figure="moneyHours"
            heading="Hours a week today"
            raw={`${money.today.cost.weeklyMinutes} minutes a week`}
          />
          <FigureHeading
            figure="moneyHours"
            heading="Hours a week, plan"
            raw={`${money.plan.cost.weeklyMinutes} minutes a week`}
          />
          <CostHeadings money={money} />
        </>
      }
      rows={rounded.rows.map((each) => ({ ...each, ...nameRow(each.row) }))}
      renderCells={({ row, today, plan }) => (
        <>
          <td className="number">{sayRowHours(row, row.today.weeklyMinutes)}</td>
          <td className="number">{sayRowHours(row, row.plan.weeklyMinutes)}</td>
          <CostCells today={today} plan={plan} money={money} />
        </>
      )}
      all={`All: ${KIND_NAMES[money.kindOfMoney].toLowerCase()}`}
      total={
        <>
          <td className="number">{sayHours(money.today.cost.weeklyMinutes)}</td>
          <td className="number">{sayHours(money.plan.cost.weeklyMinutes)}</td>
          <CostCells today={rounded.today} plan={rounded.plan} money={money} />
        </>
      }
    />
  );
}

/** Hours that are paid for and not used are nobody's care, and are not added to it. */
function sayRowHours({ of }: CostRow, minutes: number): string {
  return minutes === 0 || of === 'guaranteed' ? '–' : sayHours(minutes);
}

function byCost(one: CostRow, other: CostRow): number {
  const most = ({ today, plan }: CostRow) => Math.max(today.pounds.most, plan.pounds.most);
  return most(other) - most(one);
}
