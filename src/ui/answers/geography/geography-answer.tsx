import { useMemo } from 'react';
import { appraiseGeography } from '../../../core/appraisal/appraise-geography.ts';
import { clusterFigures } from '../../../core/appraisal/cluster-figures.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { travelByLot } from '../../../core/travel/travel-by-lot.ts';
import { changeAssumptions } from '../../assumptions/change-assumptions.ts';
import { usePlannerActions } from '../../planner-context.tsx';
import { usePlanRead } from '../use-plan-read.ts';
import { ClustersSection } from './clusters-section.tsx';
import { compareScenarios } from './compare-scenarios.ts';
import { FirstPlace } from './first-place.tsx';
import { GeographyLead } from './geography-lead.tsx';
import { sayRanking, saySetAside, saySettling } from './say-comparison.ts';
import { ScenariosTable } from './scenarios-table.tsx';
import { ShapeSection } from './shape-section.tsx';
import { TestsTable } from './tests-table.tsx';
import { TravelSection } from './travel-section.tsx';
import { useScenarioScores } from './use-scenario-scores.ts';
import { WeightFields } from './weight-fields.tsx';

/** Whether these are the right lots: eight tests, weighed by the person who asks, of this plan and the others. */
export function GeographyAnswer() {
  const read = usePlanRead();
  if (read === null) return <p className="empty">Open an area to put its lots to the test.</p>;
  return <Geography read={read} />;
}

function Geography({ read }: { read: PlanRead }) {
  const { scenario, figures, ledger } = read;
  const appraisal = useMemo(() => appraiseGeography(read), [read]);
  const travel = useMemo(() => travelByLot(read), [read]);
  const clusters = useMemo(() => clusterFigures(ledger.dataset, ledger.fabric), [ledger]);
  const scored = useScenarioScores(scenario, appraisal);
  const { weights } = scenario.assumptions;
  const { commit } = usePlannerActions();
  const comparison = useMemo(() => compareScenarios(scored, weights), [scored, weights]);
  return (
    <>
      <GeographyLead scenario={scenario} appraisal={appraisal} comparison={comparison} />
      <section>
        <h2>Eight tests</h2>
        <TestsTable appraisal={appraisal} lots={scenario.lots} />
      </section>
      <WeightFields
        heading="What matters to you"
        weights={weights}
        counted={comparison.tests}
        onWeigh={(label, change) => changeAssumptions(commit, label, 'weights', change)}
      />
      <section>
        <h2>Your scenarios, side by side</h2>
        {comparison.ranked.length > 1 ? (
          <p>{sayRanking(comparison)}</p>
        ) : (
          <p className="empty">
            There is no other scenario to compare with. Make a copy of this one and change it.
          </p>
        )}
        {comparison.settling > 0 && (
          <p className="settling" role="status">
            {saySettling(comparison.settling)}
          </p>
        )}
        {comparison.setAside.length > 0 && <p className="quiet">{saySetAside(comparison.setAside)}</p>}
        {comparison.ranked.length > 1 && (
          <>
            <ScenariosTable comparison={comparison} onDesk={scenario.id} />
            {comparison.changes.length > 0 && <FirstPlace comparison={comparison} weights={weights} />}
          </>
        )}
      </section>
      <TravelSection travel={travel} lots={scenario.lots} />
      <ShapeSection figures={figures} lots={scenario.lots} />
      {clusters.length > 0 && <ClustersSection clusters={clusters} />}
    </>
  );
}
