import { useMemo, useState } from 'react';
import { areaBounds } from '../../../core/fabric/area-bounds.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { comparedPlans } from '../../../store/compared-plans.ts';
import type { PlanMapsView } from '../../../store/comparison.ts';
import type { Area } from '../../../store/planner.ts';
import { usePlanner } from '../../planner-context.tsx';
import { ChooseCompared } from '../choose-compared.tsx';
import { useCompared } from '../use-compared.ts';
import { DifferenceTable } from './difference-table.tsx';
import { LotsLegend } from './lots-legend.tsx';
import { MapsControls } from './maps-controls.tsx';
import { PlanMaps } from './plan-maps.tsx';
import { sayMapDifference } from './say-map-difference.ts';

/**
 * Puts maps of plans into an element; returned are a way to change what they show and one to end them. `onMissing`
 * where their code does not arrive.
 */
export type MountPlanMaps = (
  container: HTMLElement,
  view: PlanMapsView,
  onMissing: () => void,
) => { readonly show: (view: PlanMapsView) => void; readonly stop: () => void };

/** How do the maps differ? Plans drawn alike, and in words what changes from one to the next. */
export function MapsPage({ mountPlanMaps }: { mountPlanMaps: MountPlanMaps }) {
  const area = usePlanner((state) => state.area);
  const chosen = useCompared();
  if (area === null || chosen.length < 2)
    return <p className="empty">Make a second scenario, and its map is here beside the first.</p>;
  return <Maps area={area} scenarios={chosen} mountPlanMaps={mountPlanMaps} />;
}

function Maps(props: { area: Area; scenarios: readonly Scenario[]; mountPlanMaps: MountPlanMaps }) {
  const { area, scenarios, mountPlanMaps } = props;
  const laying = usePlanner((state) => state.laying);
  const [zones, setZones] = useState<number | null>(null);
  const [bounds, setBounds] = useState<PlanMapsView['bounds']>(null);
  const plans = useMemo(() => comparedPlans(area, scenarios), [area, scenarios]);
  const view = useMemo(
    (): PlanMapsView => ({
      scenarios: scenarios.map(({ id }) => id),
      laying,
      bounds,
      zones,
      need: 'off',
      large: false,
    }),
    [scenarios, laying, bounds, zones],
  );
  return (
    <>
      <div className="answer-lead">
        <p>{sayMapDifference(plans[0]!, plans[1]!)}</p>
      </div>
      <ChooseCompared />
      <MapsControls
        zones={zones}
        onZones={setZones}
        onWholeArea={() => setBounds(areaBounds(area.ground))}
        scenarioCount={scenarios.length}
      />
      <PlanMaps mountPlanMaps={mountPlanMaps} view={view} />
      <LotsLegend plans={plans} isDifference={laying === 'difference'} />
      <DifferenceTable plans={plans} />
    </>
  );
}
