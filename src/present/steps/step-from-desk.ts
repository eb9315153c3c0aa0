import type { SceneDraft } from '../../core/paper/add-scenes.ts';
import { areaBounds } from '../../core/fabric/area-bounds.ts';
import { activeScenario } from '../../store/active-scenario.ts';
import { currentOf } from '../../store/comparison-slice.ts';
import type { PlannerState } from '../../store/planner.ts';

/**
 * A step that shows what is on the desk: its plan, the zones and the need over it, and the part of the area
 * that the map looks at. Null with nothing on the desk.
 */
export function stepFromDesk(state: PlannerState): SceneDraft | null {
  const open = activeScenario(state);
  if (open === undefined || state.area === null) return null;
  const { scenario } = open;
  const isToday = currentOf(state)?.scenario.id === scenario.id;
  const { need, zones } = state.layers;
  return {
    title: isToday ? 'Where we are now' : scenario.name,
    words: '',
    notes: '',
    view: 'plan',
    scenario: isToday ? null : scenario.id,
    against: null,
    bounds: partLookedAt(state.mapBounds, areaBounds(state.area.ground)),
    need,
    zones,
    figures: ['people', 'hours'],
    minutes: 2,
  };
}

/** Null while all of the area is in sight, or none of it. */
function partLookedAt(looked: PlannerState['mapBounds'], area: readonly number[]): SceneDraft['bounds'] {
  if (looked === null) return null;
  const [west, south, east, north] = looked;
  const seesAll = west <= area[0]! && south <= area[1]! && east >= area[2]! && north >= area[3]!;
  const seesNone = east <= area[0]! || north <= area[1]! || west >= area[2]! || south >= area[3]!;
  return seesAll || seesNone ? null : looked;
}
