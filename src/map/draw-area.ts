import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Area, PlannerState } from '../store/planner.ts';
import { activeScenario } from '../store/active-scenario.ts';
import { shownAssignment } from '../store/shown-assignment.ts';
import { arcFeatures, areaBounds, blockFeatures } from './area-sources.ts';
import { atMostEvery } from './at-most-every.ts';
import { lotLabelFeatures } from './lot-labels.ts';
import { createLotPainter } from './lot-painter.ts';
import type { MapLook } from './map-look.ts';
import { createNearPackages } from './near-packages.ts';
import { needFeatures } from './need-heat.ts';
import { createSelectionMarks, selectedLots, type SelectionMarks } from './selection-marks.ts';
import { NOTHING, setSourceData } from './source-data.ts';
import { applyLook } from './style.ts';
import type { ThemeColours } from './theme-colours.ts';
import { zoneFeatures } from './zone-overlay.ts';

/** An area on the map, following the planner from state to state. */
export interface AreaDrawing {
  readonly hover: SelectionMarks['hover'];
  update(state: PlannerState, previous: PlannerState): void;
  restyle(colours: ThemeColours): void;
  stop(): void;
}

/** Labels and heat are made anew from data while a hand moves, but not more often than can be seen. */
const PACE_MILLISECONDS = 100;

/** Fills the sources of a map whose style has loaded, and draws `start` on them. */
export function drawArea(
  map: MapLibreMap,
  area: Area,
  start: PlannerState,
  startColours: ThemeColours,
): AreaDrawing {
  const { fabric, dataset } = area;
  let state = start;
  let colours = startColours;

  for (const source of ['blocks', 'arcs', 'packages']) map.removeFeatureState({ source });
  setSourceData(map, 'blocks', blockFeatures(fabric));
  setSourceData(map, 'arcs', arcFeatures(fabric));
  setSourceData(map, 'packages', NOTHING);
  setSourceData(map, 'marks', NOTHING);
  const lots = createLotPainter(map, fabric);
  const points = createNearPackages(map, dataset.packages);
  const marks = createSelectionMarks(map, fabric);
  const labels = atMostEvery(PACE_MILLISECONDS, writeLabels);
  const heat = atMostEvery(PACE_MILLISECONDS, spreadHeat);

  function writeLabels(): void {
    const scenario = activeScenario(state)?.scenario;
    if (scenario === undefined || state.figures === null) return;
    setSourceData(map, 'lot-labels', lotLabelFeatures(fabric, lots.lots, scenario.lots, state.figures));
  }

  function spreadHeat(): void {
    setSourceData(map, 'need', needFeatures(dataset.packages, state.need, state.layers.bandwidthMetres));
  }

  function drawZones(): void {
    const { zones } = state.layers;
    setSourceData(map, 'zones', zoneFeatures(fabric, zones === null ? null : (fabric.zones[zones] ?? null)));
  }

  function drawSelection(): void {
    lots.selectLots(selectedLots(state.selection, activeScenario(state)?.scenario ?? null));
    marks.select(state.selection);
  }

  function restyle(): void {
    applyLook(map, lookOf(area, state, colours));
  }

  restyle();
  lots.showAll(shownAssignment(state));
  drawSelection();
  drawZones();
  if (state.allocation !== null) points.paint(state.allocation);
  labels.ask();
  heat.ask();

  return {
    hover: marks.hover,
    update(now, previous) {
      state = now;
      if (looksDifferent(now, previous)) restyle();
      if (now.lastMoved !== previous.lastMoved && now.lastMoved !== null) {
        lots.showMoved(now.lastMoved.blocks, now.lastMoved.lots);
      } else if (now.figures !== previous.figures || now.activeId !== previous.activeId) {
        lots.showAll(shownAssignment(now));
      }
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

/** What the layers' paint needs to know of the planner. */
export function lookOf(area: Area | null, state: PlannerState, colours: ThemeColours): MapLook {
  const [, south, , north] = area === null ? [0, 0, 0, 0] : areaBounds(area.fabric);
  return {
    colours,
    lots: activeScenario(state)?.scenario.lots ?? [],
    layers: state.layers,
    topHoursPerSquareKilometre: state.need?.topHoursPerSquareKilometre ?? 0,
    marksLots: marksLots(state),
    latitude: (south + north) / 2,
  };
}

function looksDifferent(now: PlannerState, previous: PlannerState): boolean {
  return (
    now.layers !== previous.layers ||
    marksLots(now) !== marksLots(previous) ||
    now.need?.topHoursPerSquareKilometre !== previous.need?.topHoursPerSquareKilometre ||
    activeScenario(now)?.scenario.lots !== activeScenario(previous)?.scenario.lots
  );
}

function marksLots({ selection }: PlannerState): boolean {
  return selection?.kind === 'lot' || selection?.kind === 'provider';
}
