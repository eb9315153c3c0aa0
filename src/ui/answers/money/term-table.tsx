import type { MoneyFigures } from '../../../core/money/money-figures.ts';
import { atBothEnds, sumRanges } from '../../../core/money/ranges.ts';
import type { MoneyAssumptions, Range } from '../../../core/scenario/assumptions.ts';
import { Ask } from '../../controls/ask.tsx';
import { KIND_NAMES, sayApproval, sayPounds, sayYears } from '../../words/say-money.ts';
import { sayNumber } from '../../words/say-number.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';
import { isRange } from './cost-cells.tsx';
import { sayRawRange } from './say-raw-range.ts';

/** The plan year by year with prices that rise, what it comes to, and the approval that needs. */
export function TermTable({ money, assumed }: { money: MoneyFigures; assumed: MoneyAssumptions }) {
  const { term } = money;
  // Each year in whole pounds, as a council pays them, so that the totals are theirs to the pound.
  const years = term.years.map((year) => atBothEnds(year, Math.round));
  const flat = atBothEnds(years[0]!, (pounds) => pounds * years.length);
  const caption = `The plan over ${sayYears(assumed.termYears)}, prices rising ${sayNumber(assumed.inflationPercent)}% a year`;
  const ends: (keyof Range)[] = isRange(money) ? ['least', 'most'] : ['least'];
  const cells = (pounds: Range) =>
    ends.map((end) => (
      <td className="number" key={end}>
        {sayPounds(pounds[end])}
      </td>
    ));
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table className="table money-narrow">
          <caption>{caption}</caption>
          <ColumnHeads
            of={[
              'Year',
              ...(ends.length === 1 ? ['Cost'] : ['At the least', 'At the most']).map((heading) => ({
                figure: 'moneyTerm' as const,
                heading,
                raw: sayRawRange(term.total),
              })),
            ]}
          />
          <tbody>
            {years.map((pounds, at) => (
              <tr key={at}>
                <th scope="row">Year {at + 1}</th>
                {cells(pounds)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All years: {KIND_NAMES[money.kindOfMoney].toLowerCase()}</th>
              {cells(sumRanges(years))}
            </tr>
            <tr className="money-beside">
              <th scope="row">
                At today’s prices <Ask figure="moneyTermFlat" raw={sayRawRange(term.withoutInflation)} />
              </th>
              {cells(flat)}
            </tr>
          </tfoot>
        </table>
      </div>
      {assumed.thresholds.length === 0 ? (
        <p className="quiet">No approval levels are set. Add them under what these figures assume.</p>
      ) : (
        <p>{sayApproval(money.approval)}</p>
      )}
    </>
  );
}
