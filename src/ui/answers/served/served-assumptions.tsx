import type { ServedLoad } from '../../../core/figures/served-loads.ts';
import { DemandFields, SmallestPackageField } from '../../assumptions/demand-fields.tsx';
import {
  DistanceField,
  OfferField,
  SpotField,
  TravelCountsField,
} from '../../assumptions/placing-fields.tsx';
import { TransferField } from '../../assumptions/transfer-field.tsx';
import { useAssumptions } from '../../assumptions/use-assumptions.ts';
import { Ask } from '../../controls/ask.tsx';
import { sayCount, sayHours, sayNumber } from '../../words/say-number.ts';
import type { LoadRow } from './load-row.ts';
import { RowName } from '../../controls/row-name.tsx';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** What the figures assume, each a person's to change: a change is one entry of the history. */
export function ServedAssumptions({ rows, total }: { rows: readonly LoadRow[]; total: ServedLoad }) {
  return (
    <section className="answer-assumptions" aria-labelledby="served-assumptions">
      <h2 id="served-assumptions">What these figures assume</h2>
      <p className="quiet">Change any of it and the figures follow. You can undo each change.</p>
      <div className="assumption-grid">
        <div className="field-group">
          <TransferField />
          <OfferField />
        </div>
        <div className="field-group">
          <DemandFields />
          <SmallestPackageField />
          <SmallPackages rows={rows} total={total} />
        </div>
        <div className="field-group">
          <SpotField />
          <DistanceField />
          <TravelCountsField />
        </div>
      </div>
    </section>
  );
}

/** How many packages are smaller than the smallest, and where. */
function SmallPackages({
  rows,
  total: { small, packages },
}: {
  rows: readonly LoadRow[];
  total: ServedLoad;
}) {
  const { smallestPackageMinutes } = useAssumptions().demand;
  if (smallestPackageMinutes === 0) return null;
  const sentence = `${sayNumber(small.packages)} of ${sayCount(packages, 'package')} are smaller: ${sayHours(small.weeklyMinutes)} a week.`;
  const raw = `${small.packages} packages, ${small.weeklyMinutes} minutes a week`;
  return (
    <>
      <p>
        {sentence} <Ask figure="smallPackages" raw={raw} />
      </p>
      {small.packages > 0 && (
        <details>
          <summary>By lot</summary>
          <table className="table" aria-label="Smaller packages by lot">
            <ColumnHeads
              of={[
                'Lot',
                { figure: 'smallPackages', heading: 'Packages', raw: `${small.packages} packages` },
                { figure: 'smallPackages', heading: 'Hours', raw: `${small.weeklyMinutes} minutes a week` },
              ]}
            />
            <tbody>
              {rows.map(({ name, lot, load }, at) => (
                <tr key={at}>
                  <RowName name={name} {...(lot && { lot })} />
                  <td className="number">{sayNumber(load.small.packages)}</td>
                  <td className="number">{sayHours(load.small.weeklyMinutes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}
