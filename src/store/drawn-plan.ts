import { NO_LOT, type Lot, type LotId } from '../core/scenario/scenario.ts';
import { activeScenario } from './active-scenario.ts';
import type { Need, PlannerState } from './planner.ts';
import { shownAssignment } from './shown-assignment.ts';

/** The lots that the map draws: those of a draft that is looked at, otherwise those of the plan. Read, never write. */
export interface DrawnPlan {
  readonly lots: readonly Lot[];
  readonly assignment: ArrayLike<number>;
}

export function drawnPlan(state: PlannerState): DrawnPlan {
  return draftOf(state) ?? { lots: drawnLots(state), assignment: shownAssignment(state) };
}

export function drawnLots(state: PlannerState): readonly Lot[] {
  return draftOf(state)?.lots ?? activeScenario(state)?.scenario.lots ?? NO_LOTS;
}

/** Minutes of care a week in each lot that the map draws. */
export function drawnMinutes(state: PlannerState): ReadonlyMap<LotId, number> {
  const minutes = new Map<LotId, number>();
  const draft = draftOf(state);
  if (draft === null) {
    for (const { lot, load } of state.figures?.lots ?? []) minutes.set(lot, load.weeklyMinutes);
    return minutes;
  }
  const { weeklyMinutes } = state.area!.fabric.holdings;
  draft.assignment.forEach((number, block) => {
    const lot = number as LotId;
    if (lot !== NO_LOT) minutes.set(lot, (minutes.get(lot) ?? 0) + weeklyMinutes[block]!);
  });
  return minutes;
}

/** What the heatmap shows; nothing over a draft, as the need that was read is the plan's. */
export function drawnNeed(state: PlannerState): Need | null {
  return draftOf(state) === null ? state.need : null;
}

/** Only the Futures room draws it: where a plan is made, the plan is drawn. */
function draftOf({ room, draft, area }: PlannerState): PlannerState['draft'] {
  return room === 'futures' && draft?.assignment.length === area?.fabric.count ? draft : null;
}

const NO_LOTS: readonly Lot[] = [];
