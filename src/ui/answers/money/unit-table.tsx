import type { CostSide, MoneyFigures } from '../../../core/money/money-figures.ts';
import type { Range } from '../../../core/scenario/assumptions.ts';
import { Ask } from '../../controls/ask.tsx';
import type { FigureKey } from '../../words/definitions.ts';
import { DEFINITIONS } from '../../words/definitions.ts';
import { sayPounds, sayRange, sayRate } from '../../words/say-money.ts';
import { sayNumber } from '../../words/say-number.ts';
import { sayRawRange } from './say-raw-range.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** What an hour, a visit and a person come to, today and under the plan, and the cost of a year of 365 days. */
export function UnitTable({ money: { today, plan } }: { money: MoneyFigures }) {
  return (
    <>
      <div
        className="table-scroll"
        tabIndex={0}
        role="region"
        aria-label="Cost of an hour, a visit and a person"
      >
        <table className="table money-narrow">
          <caption>Cost of an hour, a visit and a person</caption>
          <ColumnHeads of={[{ hidden: 'Figure' }, { number: 'Today' }, { number: 'Plan' }]} />
          <tbody>
            {UNITS.map(([figure, of, say]) => (
              <tr key={figure}>
                <th scope="row">
                  {DEFINITIONS[figure].name}{' '}
                  <Ask figure={figure} raw={`today ${sayRaw(of(today))}; plan ${sayRaw(of(plan))}`} />
                </th>
                {[of(today), of(plan)].map((range, at) => (
                  <td className="number" key={at}>
                    {range === null ? '–' : sayRange(range, say)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        {saySide('Today', today)} {saySide('Under the plan', plan)}
      </p>
    </>
  );
}

const UNITS: readonly (readonly [FigureKey, (side: CostSide) => Range | null, (pounds: number) => string])[] =
  [
    ['moneyPerHour', (side) => side.perHour, sayRate],
    ['moneyPerVisit', (side) => side.perVisit, sayRate],
    ['moneyPerPersonWeek', (side) => side.perPersonWeek, sayPounds],
    ['moneyPerPersonYear', (side) => side.perPersonYear, sayPounds],
    ['moneyIn365Days', (side) => side.poundsIn365Days, sayPounds],
  ];

function sayRaw(range: Range | null): string {
  return range === null ? 'none' : sayRawRange(range);
}

function saySide(when: string, { packages, people, visits }: CostSide): string {
  return `${when}: ${sayNumber(packages)} packages paid for, ${sayNumber(people)} people, ${sayNumber(visits)} visits a week.`;
}
