import type { Estimate, YearsFigures } from '../../../core/years/years-figures.ts';
import type { YearsRun } from '../../../store/futures.ts';
import { Ask } from '../../controls/ask.tsx';
import type { FigureKey } from '../../words/definitions.ts';
import { sayAmount, sayBetween, sayFineShare, sayRawEstimate } from '../../words/say-estimate.ts';
import { sayPounds, sayRoundPounds } from '../../words/say-money.ts';
import { EstimateCell } from './estimate-cell.tsx';
import { HOURS_COLUMNS } from './hours-table.tsx';
import { turned } from './say-years.ts';
import { AGAINST_WORDS, THIS_PLAN } from './years-words.ts';

/** The area on average, figure by figure, beside what the plan is set against and the difference where it is known. */
export function PlansTable({ run, figures }: { run: YearsRun; figures: YearsFigures }) {
  const { against, difference } = run;
  const other = AGAINST_WORDS[run.wish.against.kind].short;
  return (
    <div className="table-scroll years-narrow" tabIndex={0} role="region" aria-label="The area and its cost">
      <table className="table">
        <caption>The area on average</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            {[THIS_PLAN, ...(against === null ? [] : [other, `${other}, more or less`])].map((heading) => (
              <th key={heading} scope="col" className="number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FIGURES.map(({ figure, name, of, say, unit, apart }) => (
            <tr key={figure}>
              <th scope="row">
                {name} <Ask figure={figure} raw={sayRawEstimate(of(figures), unit)} />
              </th>
              <EstimateCell estimate={of(figures)} say={say} />
              {against !== null && <EstimateCell estimate={of(against)} say={say} />}
              {against !== null && (
                <EstimateCell
                  estimate={apart && difference ? turned(difference[apart]) : null}
                  say={(value) => sayMore(value, say)}
                />
              )}
            </tr>
          ))}
          <tr>
            <th scope="row">
              Cost a year <Ask figure="yearsCost" raw={`${sayPounds(figures.costPerYear.mean)} a year`} />
            </th>
            <CostCell cost={figures.costPerYear} />
            {against !== null && <CostCell cost={against.costPerYear} />}
            {against !== null && (
              <EstimateCell
                estimate={difference && turned(difference.costPerYear)}
                say={(value) => sayMore(value, sayRoundPounds)}
              />
            )}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** A line: its figure and name, the estimate of the area, and the difference that is known of it. */
interface Line {
  readonly figure: FigureKey;
  readonly name: string;
  readonly of: (figures: YearsFigures) => Estimate;
  readonly say: (value: number) => string;
  readonly unit: string;
  readonly apart?: 'waiting' | 'atOnce' | 'unmetMinutes';
}

const FIGURES: readonly Line[] = [
  {
    figure: 'yearsAtOnce',
    name: 'New packages placed at once',
    of: ({ area }) => area.atOnce,
    say: sayFineShare,
    unit: 'of 1',
    apart: 'atOnce',
  },
  ...HOURS_COLUMNS.map(([figure, name, of, minutes]): Line => ({
    figure,
    name,
    of: ({ area }) => of(area),
    say: minutes ? (value) => `${sayAmount(value / 60)} h` : sayAmount,
    unit: minutes ? 'minutes a week' : 'packages',
    ...(figure === 'yearsWaiting' && { apart: 'waiting' }),
    ...(figure === 'yearsUnmet' && { apart: 'unmetMinutes' }),
  })),
];

function CostCell({ cost: { low, mean, high } }: { cost: YearsFigures['costPerYear'] }) {
  return (
    <td className="number">
      {sayRoundPounds(mean)}
      <span className="years-range">{sayBetween(low, high, sayRoundPounds)}</span>
    </td>
  );
}

/** `+17`, `−5`, with a true minus sign. */
function sayMore(value: number, say: (value: number) => string): string {
  const size = say(Math.abs(value));
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : size;
}
