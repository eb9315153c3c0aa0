import type { BlockIndex } from '../core/fabric/fabric.ts';
import { drawnLots } from '../store/drawn-plan.ts';
import type { Area, PlannerState } from '../store/planner.ts';
import { shownAssignment } from '../store/shown-assignment.ts';
import { areaBounds } from '../core/fabric/area-bounds.ts';
import { LINE_TOOLS } from '../core/tools/tool.ts';
import type { MapLook } from './map-look.ts';
import type { ThemeColours } from './theme-colours.ts';

/** What the layers' paint needs to know of the planner. */
export function lookOf(area: Area | null, state: PlannerState, colours: ThemeColours): MapLook {
  const [, south, , north] = area === null ? [0, 0, 0, 0] : areaBounds(area.ground);
  return {
    colours,
    lots: drawnLots(state),
    layers: state.layers,
    bandwidthMetres: state.need?.bandwidthMetres ?? state.layers.bandwidthMetres,
    topHoursPerSquareKilometre: state.need?.topHoursPerSquareKilometre ?? 0,
    marks: marksOf(state),
    magnified: 1,
    latitude: (south + north) / 2,
  };
}

/** True where two states of the planner look different beyond the state of single features. */
export function looksDifferent(now: PlannerState, before: PlannerState): boolean {
  return (
    now.layers !== before.layers ||
    now.need?.topHoursPerSquareKilometre !== before.need?.topHoursPerSquareKilometre ||
    now.need?.bandwidthMetres !== before.need?.bandwidthMetres ||
    drawnLots(now) !== drawnLots(before) ||
    differ(marksOf(now), marksOf(before))
  );
}

/** The blocks that the line under the hand would cut, or that it may take along to another lot. */
export function blocksCrossed(state: PlannerState): readonly BlockIndex[] {
  const { hand, stroke, held } = state;
  if (stroke === null || !LINE_TOOLS.includes(hand.tool)) return [];
  const lots = shownAssignment(state);
  const takes = (block: BlockIndex) => hand.tool !== 'split' || lots[block] === hand.lot;
  return stroke.blocks.filter((block) => held?.[block] !== 1 && takes(block));
}

function marksOf({ selection, held, proposal, hand }: PlannerState): MapLook['marks'] {
  return {
    lots: selection?.kind === 'lot' || selection?.kind === 'provider',
    held: held !== null,
    proposed: hand.proposes || proposal !== null,
    crossed: LINE_TOOLS.includes(hand.tool),
  };
}

function differ(one: MapLook['marks'], other: MapLook['marks']): boolean {
  return (Object.keys(one) as (keyof MapLook['marks'])[]).some((mark) => one[mark] !== other[mark]);
}
