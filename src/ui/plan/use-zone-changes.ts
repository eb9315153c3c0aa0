import { useMemo } from 'react';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { wholeZoneChanges, type WholeZoneChanges } from './whole-zone-changes.ts';

/** What the stroke under the hand does to the Primary Care Networks; nothing while no hand moves. */
export function useZoneChanges(): WholeZoneChanges {
  const layer = usePlanner(
    (state) => state.area?.dataset.zoneLayers.findIndex((each) => each.role === 'primary-care-network') ?? -1,
  );
  const figures = usePlanner((state) => state.figures);
  const committed = usePlanner((state) => state.committedFigures);
  const { alignment } = usePlannerActions();
  // Read when an edit is committed, which is before any stroke over it begins.
  const before = useMemo(() => (committed === null ? null : alignment(layer)), [committed, layer, alignment]);
  return useMemo(() => {
    const after = figures === null || figures === committed ? null : alignment(layer);
    return before === null || after === null ? NO_CHANGES : wholeZoneChanges(before, after);
  }, [figures, committed, before, layer, alignment]);
}

const NO_CHANGES: WholeZoneChanges = { nowWhole: [], nowDivided: [] };
