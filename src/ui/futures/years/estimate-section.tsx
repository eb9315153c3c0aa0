import { useId, useMemo, useState } from 'react';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { estimateLots } from '../../../core/years/estimate-lots.ts';
import { spareCapacity } from '../../../core/years/spare-capacity.ts';
import { FieldLabel } from '../../assumptions/field-label.tsx';
import { nameLot } from '../../answers/name-lot.ts';
import { EstimateTable } from './estimate-table.tsx';
import { sayShortLots, saySmallAndLarge, type EstimateRow } from './say-spare.ts';

/** Parts of new packages that are to find one of the lot's own providers at once. */
const SERVICES = [0.9, 0.95, 0.98];

/** At once, with no future played: how likely a new package finds room in each lot, and what room it would take. */
export function EstimateSection({ read }: { read: PlanRead }) {
  const [service, setService] = useState(0.95);
  const id = useId();
  const rows = useMemo(() => rowsOf(read, service), [read, service]);
  return (
    <section>
      <h2>Spare hours each lot needs</h2>
      <p>This is a quick estimate by lot. It plays no future, and changes as the plan does.</p>
      {rows.length === 0 ? (
        <p className="empty">There are no lots yet. Draw some in the Plan room.</p>
      ) : (
        <>
          <div className="years-choose">
            <div className="field">
              <FieldLabel id={id} label="New packages that are to find room at once" />
              <select id={id} value={service} onChange={({ target }) => setService(Number(target.value))}>
                {SERVICES.map((each) => (
                  <option key={each} value={each}>
                    {Math.round(each * 100)} in 100
                  </option>
                ))}
              </select>
            </div>
          </div>
          <p>{sayShortLots(rows, service)}</p>
          <EstimateTable rows={rows} service={service} />
          <p>
            Small lots need more spare: with few packages, one that comes or goes makes a large difference.
            With many, chance evens out. {saySmallAndLarge(rows)}
          </p>
          <p className="quiet">
            The estimate takes a lot’s providers as one store of hours, and packages as coming by chance. It
            does not hold where people wait for their lot’s own providers, as they take the room that comes
            free. Nor does it where a provider has seats in many lots or does not give every care, or where a
            package is large beside the room of one provider. It leaves out growth, winter, hospital,
            hand-backs, failures and recruitment. For those, run the years.
          </p>
        </>
      )}
    </section>
  );
}

function rowsOf(read: PlanRead, service: number): EstimateRow[] {
  const spares = spareCapacity(read, service);
  return estimateLots(read).map((estimate, at) => ({
    estimate,
    spare: spares[at]!,
    ...nameLot(read.scenario.lots, estimate.lot),
  }));
}
