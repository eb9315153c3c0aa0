import type { FailureParts } from '../../../core/resilience/fail-providers.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { sayHours, sayNumber } from '../../words/say-number.ts';
import { FigureHeading } from '../served/figure-heading.tsx';
import { RowName } from '../served/row-name.tsx';

export interface FailureRow {
  readonly name: string;
  readonly lot?: Lot;
  readonly parts: FailureParts;
}

/** Minutes taken by partners, by others, and stranded: they add up to what is displaced. */
export function partMinutes({ partners, others, stranded }: FailureParts): number[] {
  return [partners.weeklyMinutes, others.weeklyMinutes, stranded.weeklyMinutes];
}

/** Displaced = taken by partners + taken by others + stranded, line by line. */
export function FailureTable(props: {
  caption: string;
  of: string;
  rows: readonly FailureRow[];
  total: FailureParts;
}) {
  const { total } = props;
  const raw = (part: keyof FailureParts) =>
    `${total[part].packages} packages, ${total[part].weeklyMinutes} minutes a week`;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={props.caption}>
      <table className="table">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.of}</th>
            <th scope="col" className="number">
              People
            </th>
            <FigureHeading figure="displaced" raw={raw('displaced')} />
            <FigureHeading figure="byPartners" raw={raw('partners')} />
            <FigureHeading figure="byOthers" raw={raw('others')} />
            <FigureHeading figure="stranded" raw={raw('stranded')} />
            <th scope="col" className="number">
              People stranded
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ name, lot, parts }) => (
            <tr key={name}>
              <RowName name={name} {...(lot && { lot })} />
              <Numbers parts={parts} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <Numbers parts={total} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Numbers({ parts }: { parts: FailureParts }) {
  return (
    <>
      <td className="number">{sayNumber(parts.displaced.people)}</td>
      <td className="number">{sayHours(parts.displaced.weeklyMinutes)}</td>
      {partMinutes(parts).map((minutes, at) => (
        <td className="number" key={at}>
          {sayHours(minutes)}
        </td>
      ))}
      <td className="number">{sayNumber(parts.stranded.people)}</td>
    </>
  );
}
