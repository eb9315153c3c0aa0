import type { LotStanding, Standing } from '../../../core/resilience/two-against-one.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { sayHours, sayShare } from '../../words/say-number.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { RowName } from '../../controls/row-name.tsx';
import { sayTwoAgainstOne } from './say-failure.ts';

/** The same lots with all their seats and with the lead alone, side by side. */
export function TwoAgainstOne(props: {
  standing: { readonly withSeats: Standing; readonly withLead: Standing };
  lots: readonly Lot[];
}) {
  const { withSeats, withLead } = props.standing;
  return (
    <>
      {sayTwoAgainstOne(withSeats, withLead).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p className="quiet">
        Both are the best placing found for the same packages. Supplementary, back-up and specialist providers
        are kept in both.
      </p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Two against one, lot by lot">
        <table className="table two-against-one">
          <caption>With all seats, and with the lead alone: hours a week</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                Lot
              </th>
              <th scope="colgroup" colSpan={4} className="side">
                With all its seats
              </th>
              <th scope="colgroup" colSpan={4} className="side">
                With the lead alone
              </th>
            </tr>
            <tr>
              <SideHeadings area={withSeats.area} />
              <SideHeadings area={withLead.area} />
            </tr>
          </thead>
          <tbody>
            {props.lots.map((lot) => (
              <tr key={lot.id}>
                <RowName name={lot.name} lot={lot} />
                <Side standing={standingIn(withSeats, lot)} />
                <Side standing={standingIn(withLead, lot)} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">The area</th>
              <Side standing={withSeats.area} />
              <Side standing={withLead.area} />
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

function standingIn({ lots }: Standing, lot: Lot): LotStanding {
  return lots.find((standing) => standing.lot === lot.id)!;
}

function SideHeadings({ area }: { area: LotStanding }) {
  return (
    <>
      <FigureHeading figure="unplacedHours" raw={`${area.unmetMinutes} minutes a week`} />
      <FigureHeading figure="utilisation" raw={String(area.utilisation ?? 'not known')} />
      <FigureHeading
        figure="worstFailure"
        heading="Worst failure strands"
        raw={`${area.worst?.strandedMinutes ?? 0} minutes a week`}
      />
      <FigureHeading figure="hangsOn" heading="Hangs on it" raw={area.hangsOn ?? 'nobody'} />
    </>
  );
}

function Side({ standing }: { standing: LotStanding }) {
  const { unmetMinutes, utilisation, worst, hangsOn } = standing;
  return (
    <>
      <td className="number">{sayHours(unmetMinutes)}</td>
      <td className="number">{utilisation === null ? '–' : sayShare(utilisation)}</td>
      <td className="number worst-cell">
        {worst === null ? '–' : sayHours(worst.strandedMinutes)}
        {worst !== null && worst.strandedMinutes > 0 && <span className="worst-name">{worst.provider}</span>}
      </td>
      <td className="number">{hangsOn === null ? '–' : 'Yes'}</td>
    </>
  );
}
