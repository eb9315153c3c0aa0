import type { PlanDrawn } from './draw-plan.ts';
import type { PlanMapLook } from './plan-map-style.ts';
import type { ThemeColours } from './theme-colours.ts';

/** How much larger letters are on a wall: names of zones, the smallest, are 20 pixels so. */
const LARGE = 1.85;

/** What the layers of a map of a plan need to know. Hatching of changes and shades of need stand in place of that of lots. */
export function lookOfPlan({ plan, change, need, large }: PlanDrawn, colours: ThemeColours): PlanMapLook {
  return {
    colours,
    lots: plan.lots,
    showsChanges: change !== null,
    layers: {
      need: need === null ? 'off' : 'unmet',
      shading: 'blocks',
      bandwidthMetres: 0,
      zones: null,
      labels: true,
      hatching: change === null && need === null,
      points: false,
      unassigned: false,
      notes: false,
    },
    bandwidthMetres: 0,
    topHoursPerSquareKilometre: need?.top ?? 0,
    marks: { lots: false, held: false, proposed: false, crossed: false },
    magnified: large ? LARGE : 1,
    latitude: 0,
  };
}
