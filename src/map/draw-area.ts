import type { Map as MapLibreMap } from 'maplibre-gl';
import { activeScenario } from '../store/active-scenario.ts';
import { drawnLots, drawnMinutes, drawnNeed, drawnPlan } from '../store/drawn-plan.ts';
import type { Area, PlannerState } from '../store/planner.ts';
import { arcFeatures, blockFeatures } from './area-sources.ts';
import { atMostEvery } from './at-most-every.ts';
import { createBlockFlag } from './block-flag.ts';
import { labelPlaces } from './label-place.ts';
import { blocksCrossed, lookOf, looksDifferent } from './look-of.ts';
import { lotLabelFeatures } from './lot-labels.ts';
import { createLotPainter } from './lot-painter.ts';
import { createNearPackages } from './near-packages.ts';
import { createNeedShades } from './need-blocks.ts';
import { needFeatures } from './need-heat.ts';
import { notePinFeatures } from './note-pins.ts';
import { patchSources } from './patch-sources.ts';
import { createSelectionMarks, selectedLots, type SelectionMarks } from './selection-marks.ts';
import { NOTHING, setSourceData } from './source-data.ts';
import { applyLook } from './style.ts';
import type { ThemeColours } from './theme-colours.ts';
import { zoneFeatures } from './zone-overlay.ts';

/** An area on the map, following the planner from state to state. */
export interface AreaDrawing {
  readonly hover: SelectionMarks['hover'];
  /** The area may have other cuts than before; another area needs another drawing. */
  update(state: PlannerState, previous: PlannerState): void;
  restyle(colours: ThemeColours): void;
  stop(): void;
}

/** Labels and heat are made anew from data while a hand moves, but not more often than can be seen. */
const PACE_MILLISECONDS = 100;

/** True where two areas are the same but for the cuts of their plans. */
export function isSameGround(one: Area | null, other: Area | null): boolean {
  return one !== null && one.ground === other?.ground && one.dataset === other.dataset;
}

/** Fills the sources of a map whose style has loaded, and draws `start` on them. */
export function drawArea(
  map: MapLibreMap,
  area: Area,
  start: PlannerState,
  startColours: ThemeColours,
): AreaDrawing {
  const { dataset } = area;
  let { fabric } = area;
  let state = start;
  let colours = startColours;

  for (const source of ['blocks', 'arcs', 'packages']) map.removeFeatureState({ source });
  setSourceData(map, 'blocks', blockFeatures(fabric));
  setSourceData(map, 'arcs', arcFeatures(fabric));
  for (const source of ['packages', 'marks', 'notes']) setSourceData(map, source, NOTHING);
  const lots = createLotPainter(map, fabric);
  const flagHeld = createBlockFlag(map, 'held');
  const flagCrossed = createBlockFlag(map, 'crossed');
  const points = createNearPackages(map, dataset.packages);
  const shadeBlocks = createNeedShades(map, dataset.packages);
  const marks = createSelectionMarks(map, fabric);
  const labels = atMostEvery(PACE_MILLISECONDS, writeLabels);
  const heat = atMostEvery(PACE_MILLISECONDS, showNeed);

  function writeLabels(): void {
    const scenario = activeScenario(state)?.scenario;
    if (scenario === undefined || state.figures === null) return;
    const places = labelPlaces(fabric, lots.lots);
    setSourceData(map, 'lot-labels', lotLabelFeatures(places, drawnLots(state), drawnMinutes(state)));
    setSourceData(map, 'notes', notePinFeatures(scenario.notes, fabric, places));
  }

  function showNeed(): void {
    const need = drawnNeed(state);
    const [spread, shaded] = state.layers.shading === 'heat' ? [need, null] : [null, need];
    setSourceData(map, 'need', needFeatures(dataset.packages, spread));
    shadeBlocks(fabric, shaded);
  }

  function drawZones(): void {
    const { zones } = state.layers;
    setSourceData(map, 'zones', zoneFeatures(fabric, zones === null ? null : (fabric.zones[zones] ?? null)));
  }

  function drawSelection(): void {
    lots.selectLots(selectedLots(state.selection, activeScenario(state)?.scenario ?? null));
    marks.select(state.selection);
  }

  function drawHeld(): void {
    const held: number[] = [];
    state.held?.forEach((isHeld, block) => isHeld === 1 && held.push(block));
    flagHeld(held);
  }

  function takeCuts(next: Area): void {
    patchSources(map, fabric, next.fabric);
    fabric = next.fabric;
    lots.follow(fabric);
    marks.follow(fabric);
    lots.showAll(drawnPlan(state).assignment);
  }

  function restyle(): void {
    applyLook(map, lookOf(area, state, colours));
  }

  restyle();
  lots.showAll(drawnPlan(state).assignment);
  lots.showProposal(state.proposal);
  drawSelection();
  drawHeld();
  drawZones();
  if (state.allocation !== null) points.paint(state.allocation);
  labels.ask();
  heat.ask();

  return {
    hover: marks.hover,
    update(now, previous) {
      state = now;
      if (looksDifferent(now, previous)) restyle();
      if (now.area !== null && now.area !== previous.area) {
        takeCuts(now.area);
      } else if (now.draft !== previous.draft) {
        lots.showAll(drawnPlan(now).assignment);
        labels.ask();
        heat.ask();
      } else if (now.draft === null && now.lastMoved !== previous.lastMoved && now.lastMoved !== null) {
        lots.showMoved(now.lastMoved.blocks, now.lastMoved.lots);
      } else if (now.figures !== previous.figures || now.activeId !== previous.activeId) {
        lots.showAll(drawnPlan(now).assignment);
      }
      if (now.proposal !== previous.proposal) lots.showProposal(now.proposal);
      if (now.held !== previous.held) drawHeld();
      if (now.stroke !== previous.stroke) flagCrossed(blocksCrossed(now));
      if (now.selection !== previous.selection || now.scenarios !== previous.scenarios) drawSelection();
      if (now.layers.zones !== previous.layers.zones) drawZones();
      if (now.allocation !== previous.allocation && now.allocation !== null) points.paint(now.allocation);
      if (now.figures !== previous.figures || now.scenarios !== previous.scenarios) labels.ask();
      if (now.need !== previous.need) heat.ask();
      if (now.stroke === null) {
        labels.settle();
        heat.settle();
      }
    },
    restyle(changed) {
      colours = changed;
      restyle();
    },
    stop() {
      points.stop();
      labels.stop();
      heat.stop();
    },
  };
}
