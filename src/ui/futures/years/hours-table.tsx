import type { LotYears, YearsFigures } from '../../../core/years/years-figures.ts';
import type { YearsAgainst } from '../../../core/years/years-wish.ts';
import { SumTable } from '../../answers/sum-table.tsx';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import type { FigureKey } from '../../words/definitions.ts';
import { sayAmount, sayBetween, sayRawEstimate } from '../../words/say-estimate.ts';
import { sayPounds, sayRoundPounds } from '../../words/say-money.ts';
import { EstimateCell } from './estimate-cell.tsx';
import type { LotRow } from './lot-rows.ts';
import { AGAINST_WORDS, THIS_PLAN } from './years-words.ts';

/** Who delivers hours, what is handed back or displaced, and what care costs, beside what it is set against. */
export function HoursTable(props: {
  rows: readonly LotRow[];
  figures: YearsFigures;
  against: YearsFigures | null;
  otherKind: YearsAgainst['kind'];
}) {
  const { rows, figures, against, otherKind } = props;
  const { area } = figures;
  const plans = [
    { name: THIS_PLAN, of: figures },
    ...(against === null ? [] : [{ name: AGAINST_WORDS[otherKind].short, of: against }]),
  ];
  return (
    <>
      <SumTable
        caption="Each lot on average: packages, and hours a week"
        of="Lot"
        rows={rows}
        headings={<Headings area={area} />}
        renderCells={({ years }) => <Cells years={years} />}
        all="The area"
        total={<Cells years={area} />}
        isLong={rows.length > 12}
      />
      <div className="table-scroll" tabIndex={0} role="region" aria-label="The area and its cost">
        <table className="table">
          <caption>The area on average, and what care costs a year</caption>
          <thead>
            <tr>
              <th scope="col">Plan</th>
              <Headings area={area} />
              <FigureHeading
                figure="yearsCost"
                heading="Cost a year"
                raw={sayPounds(figures.costPerYear.mean)}
              />
            </tr>
          </thead>
          <tbody>
            {plans.map(({ name, of }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <Cells years={of.area} />
                <td className="number">
                  {sayRoundPounds(of.costPerYear.mean)}
                  <span className="years-range">
                    {sayBetween(of.costPerYear.low, of.costPerYear.high, sayRoundPounds)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        The range under a cost holds eight futures in ten. The other ranges hold the true mean with 95%
        confidence.
      </p>
    </>
  );
}

/** A column: its figure, its heading where that is shorter, and the estimate of a lot. */
type Column = readonly [
  FigureKey,
  heading: string,
  of: (years: LotYears) => LotYears['waiting'],
  minutes?: true,
];

const COLUMNS: readonly Column[] = [
  ['yearsWaiting', 'Waiting', ({ waiting }) => waiting],
  ['yearsUnmet', 'Hours nobody delivers', ({ unmetMinutes }) => unmetMinutes, true],
  ['yearsOwn', 'By own providers', ({ ownMinutes }) => ownMinutes, true],
  ['yearsStandbyHours', 'By back-up', ({ standbyMinutes }) => standbyMinutes, true],
  ['yearsSpotHours', 'Spot', ({ spotMinutes }) => spotMinutes, true],
  ['yearsHandBacks', 'Handed back a year', ({ handBacksPerYear }) => handBacksPerYear],
  ['yearsDisplaced', 'Displaced a year', ({ displacedPerYear }) => displacedPerYear],
];

function Headings({ area }: { area: LotYears }) {
  return COLUMNS.map(([figure, heading, of, minutes]) => (
    <FigureHeading
      key={figure}
      figure={figure}
      heading={heading}
      raw={sayRawEstimate(of(area), minutes ? 'minutes a week' : 'packages')}
    />
  ));
}

function Cells({ years }: { years: LotYears }) {
  return COLUMNS.map(([figure, , of, minutes]) => (
    <EstimateCell
      key={figure}
      estimate={of(years)}
      say={minutes ? (value) => `${sayAmount(value / 60)} h` : sayAmount}
    />
  ));
}
