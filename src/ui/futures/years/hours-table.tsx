import type { LotYears } from '../../../core/years/years-figures.ts';
import { SumTable } from '../../answers/sum-table.tsx';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import type { FigureKey } from '../../words/definitions.ts';
import { sayAmount, sayRawEstimate } from '../../words/say-estimate.ts';
import { EstimateCell } from './estimate-cell.tsx';
import type { LotRow } from './lot-rows.ts';

/** Who delivers the hours of each lot, and what is handed back or displaced. */
export function HoursTable({ rows, area }: { rows: readonly LotRow[]; area: LotYears }) {
  return (
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
  );
}

/** A column: its figure, its heading where that is shorter, and the estimate of a lot. */
type Column = readonly [
  FigureKey,
  heading: string,
  of: (years: LotYears) => LotYears['waiting'],
  minutes?: true,
];

export const HOURS_COLUMNS: readonly Column[] = [
  ['yearsWaiting', 'Waiting', ({ waiting }) => waiting],
  ['yearsUnmet', 'Hours nobody delivers', ({ unmetMinutes }) => unmetMinutes, true],
  ['yearsOwn', 'By own providers', ({ ownMinutes }) => ownMinutes, true],
  ['yearsStandbyHours', 'By back-up', ({ standbyMinutes }) => standbyMinutes, true],
  ['yearsSpotHours', 'Spot', ({ spotMinutes }) => spotMinutes, true],
  ['yearsHandBacks', 'Handed back a year', ({ handBacksPerYear }) => handBacksPerYear],
  ['yearsDisplaced', 'Displaced a year', ({ displacedPerYear }) => displacedPerYear],
];

function Headings({ area }: { area: LotYears }) {
  return HOURS_COLUMNS.map(([figure, heading, of, minutes]) => (
    <FigureHeading
      key={figure}
      figure={figure}
      heading={heading}
      raw={sayRawEstimate(of(area), minutes ? 'minutes a week' : 'packages')}
    />
  ));
}

function Cells({ years }: { years: LotYears }) {
  return HOURS_COLUMNS.map(([figure, , of, minutes]) => (
    <EstimateCell
      key={figure}
      estimate={of(years)}
      say={minutes ? (value) => `${sayAmount(value / 60)} h` : sayAmount}
    />
  ));
}
