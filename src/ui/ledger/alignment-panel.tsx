import { useMemo, useState } from 'react';
import { ZonesSelect } from '../controls/zones-select.tsx';
import { later } from '../later.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { ZONE_WORDS } from '../words/say-zones.ts';

const AlignmentTable = later(async () => (await import('./alignment-table.tsx')).AlignmentTable);

/** How the zones of one layer fall into lots. */
export function AlignmentPanel() {
  const layers = usePlanner((state) => state.area?.dataset.zoneLayers ?? null);
  const scenario = usePlanner(scenarioOf);
  const { alignment } = usePlannerActions();
  const [layer, setLayer] = useState(0);
  const [open, setOpen] = useState(false);
  const shown = usePlanner((state) => state.figures);
  const figures = useMemo(() => (shown === null ? null : alignment(layer)), [shown, layer, alignment]);
  if (layers === null || figures === null || scenario === null) return null;
  const sentence = `${figures.wholeZones} of ${figures.countedZones} ${ZONE_WORDS[layers[layer]!.role][1]} are in one lot`;
  return (
    <details className="alignment" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{sentence}</summary>
      {open && (
        <>
          {layers.length > 1 && (
            <ZonesSelect label="Zones" layers={layers} value={layer} onChange={setLayer} />
          )}
          <AlignmentTable figures={figures} lots={scenario.lots} />
        </>
      )}
    </details>
  );
}
