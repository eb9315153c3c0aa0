import { useMemo } from 'react';
import type { PackageIndex } from '../../core/dataset/packages.ts';
import { explainUnplaced } from '../../core/waiting/explain-unplaced.ts';
import { usePlanRead } from '../answers/use-plan-read.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { sayUnplaced } from './say-package.ts';

/** Why no provider of the plan takes a package, and where to read more. */
export function WhyNobody({ index }: { index: PackageIndex }) {
  const read = usePlanRead();
  const { ask } = usePlannerActions();
  const unplaced = useMemo(() => {
    if (read === null) return undefined;
    const { demand, takers, dataset } = read.ledger;
    const all = explainUnplaced({ services: dataset.services, demand, offers: read.offers, takers });
    return all.find(({ at }) => demand.order[at] === index && demand.isNew[at] === 0);
  }, [read, index]);
  if (read === null || unplaced === undefined) return null;
  const { demand, dataset } = read.ledger;
  const { service, clientGroup } = demand.kinds[demand.kind[unplaced.at]!]!;
  return (
    <>
      <h3>Why no provider takes it</h3>
      <p>
        {sayUnplaced(unplaced, {
          weeklyMinutes: demand.weeklyMinutes[unplaced.at]!,
          service: dataset.services[service]!,
          clientGroup,
          providerName: (position) => dataset.providers[position]!.id,
          mostKilometres: read.scenario.assumptions.placing.mostKilometres,
        })}
      </p>
      <button type="button" className="link-button" onClick={() => ask('waiting')}>
        Who is left waiting, and why?
      </button>
    </>
  );
}
