import { useState } from 'react';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { MapsAndLists } from './maps-and-lists.tsx';
import { PrintMaps } from './print-maps.tsx';
import { ScenarioSelect } from './scenario-select.tsx';
import { SendPlan } from './send-plan.tsx';
import { Tables } from './tables.tsx';
import { WorkTogether } from './work-together.tsx';

/** All the ways in which work leaves this browser and comes back, each with who may have it. */
export function FilesPage() {
  const scenarios = usePlanner((state) => state.scenarios);
  const activeId = usePlanner((state) => state.activeId);
  const [chosen, setChosen] = useState<ScenarioId | null>(null);
  const shown = scenarios.filter(({ archived }) => !archived);
  const open = shown.find(({ scenario }) => scenario.id === (chosen ?? activeId)) ?? shown[0];
  if (open === undefined) return <p>Open an area first. Then its plans can be sent from here.</p>;
  return (
    <>
      <div className="answer-lead">
        <p>
          Nothing leaves this computer by itself. You save a file or copy a link, and send it as you choose.
        </p>
        <p className="quiet">Each says what it holds and who may have it.</p>
      </div>
      <ScenarioSelect scenarios={shown} chosen={open.scenario.id} onChoose={setChosen} />
      <SendPlan scenario={open.scenario} />
      <WorkTogether />
      <MapsAndLists scenario={open.scenario} />
      <PrintMaps scenario={open.scenario} />
      <Tables />
    </>
  );
}
