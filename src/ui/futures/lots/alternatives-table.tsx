import type { Alternative } from '../../../core/suggest/alternative.ts';
import { Ask } from '../../controls/ask.tsx';
import type { PlanMeasure } from './plan-measures.ts';

/** The measures down the side; today's lots and the plans across, with the best of the plans in words. */
export function AlternativesTable(props: {
  named: readonly { readonly alternative: Alternative; readonly name: string }[];
  measures: readonly PlanMeasure[];
}) {
  const { named, measures } = props;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="The plans side by side">
      <table className="table measures">
        <caption>The plans side by side</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col" className="number">
              Today
            </th>
            {named.map(({ name }) => (
              <th scope="col" className="number scenario-name" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <MeasureRow
              key={measure.name}
              measure={measure}
              alternatives={named.map(({ alternative }) => alternative)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeasureRow(props: { measure: PlanMeasure; alternatives: readonly Alternative[] }) {
  const { measure, alternatives } = props;
  const values = alternatives.map(measure.of);
  const best = bestOf(
    values.map((value) => (value === null ? null : measure.say(value))),
    values,
  );
  return (
    <tr>
      <th scope="row">
        {measure.name} <Ask figure={measure.figure} raw={[measure.today, ...values].join(', ')} />
      </th>
      <td className="number">{measure.today === null ? '–' : measure.say(measure.today)}</td>
      {alternatives.map((alternative, at) => {
        const value = values[at]!;
        return (
          <td className="number" key={at}>
            {value !== null && best === measure.say(value) && <strong className="best">best</strong>}
            {value !== null && measure.say(value)}
            {value === null && (measure.isSettling(alternative) ? 'working it out…' : '–')}
          </td>
        );
      })}
    </tr>
  );
}

/** What the lowest number is said as; null where all are said alike, or one is not known. */
function bestOf(said: readonly (string | null)[], values: readonly (number | null)[]): string | null {
  if (values.includes(null) || new Set(said).size < 2) return null;
  const least = Math.min(...(values as number[]));
  return said[values.indexOf(least)]!;
}
