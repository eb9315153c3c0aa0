import type { DrawnLot } from '../../../core/scenario/lot-look.ts';
import type { ComparedPlan } from '../../../store/compared-plans.ts';
import { LotSwatch } from '../../controls/lot-swatch.tsx';
import { matchedRows } from './matched-rows.ts';

/** Which colour and hatching each lot has; lots in one row go on from each other, and are drawn alike. */
export function LotsLegend(props: { plans: readonly ComparedPlan[]; isDifference: boolean }) {
  const { plans, isDifference } = props;
  return (
    <section>
      <h2>Lots on these maps</h2>
      <div className="table-scroll table-long" tabIndex={0} role="region" aria-label="Lots on these maps">
        <table className="table compare-lots">
          <caption>A lot that goes on as another is in the same row, in the same colour.</caption>
          <thead>
            <tr>
              {plans.map(({ scenario }) => (
                <th scope="col" className="row-name" key={scenario.id}>
                  {scenario.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matchedRows(plans).map((row, at) => (
              <tr key={at}>
                {row.map((lot, plan) => (
                  <td className="row-name" key={plan}>
                    {lot === null ? <span className="quiet">no such lot</span> : <LotCell lot={lot} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isDifference && (
        <p>
          Blocks that change lot have dark stripes and a thick edge. The others are pale. Names say from which
          lot to which.
        </p>
      )}
    </section>
  );
}

function LotCell({ lot }: { lot: DrawnLot }) {
  return (
    <span className="with-swatch">
      <LotSwatch lot={lot} /> {lot.name}
    </span>
  );
}
