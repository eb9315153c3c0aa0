import type { ReactNode } from 'react';
import { sayAmount } from '../words/say-estimate.ts';
import { fanAt } from './fan-at.ts';
import type { ChartFan } from './chart-fan.ts';
import { sayWeek, tableWeeks } from './week-axis.ts';

/** What a chart of fans shows, in numbers, a quarter of a year a line. */
export function FanTable(props: {
  title: string;
  unit: string;
  fans: readonly ChartFan[];
  weeks: number;
  ask?: ReactNode;
}) {
  const { title, unit, fans, weeks, ask } = props;
  return (
    <div className="table-scroll table-long" tabIndex={0} role="region" aria-label={`${title}, as a table`}>
      <table className="table fan-table">
        <caption>
          {title}: {unit} {ask}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              After
            </th>
            {fans.map(({ name }) => (
              <th key={name} scope="colgroup" colSpan={HEADINGS.length} className="side">
                {name}
              </th>
            ))}
          </tr>
          <tr>
            {fans.map(({ name }) =>
              HEADINGS.map((heading) => (
                <th key={`${name} ${heading}`} scope="col" className="number">
                  {heading}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {tableWeeks(weeks).map((week) => (
            <tr key={week}>
              <th scope="row">{sayWeek(week)}</th>
              {fans.map(({ name, fan }) => {
                const point = fanAt(fan, week);
                return [point?.low, point?.middle, point?.high].map((value, at) => (
                  <td key={`${name} ${at}`} className="number">
                    {value === undefined ? '–' : sayAmount(value)}
                  </td>
                ));
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const HEADINGS = ['1 in 10 below', 'Middle', '1 in 10 above'];
