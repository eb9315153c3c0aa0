import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Fabric } from '../core/fabric/fabric.ts';
import type { LotId } from '../core/scenario/scenario.ts';
import type { ComparedPlan } from '../store/compared-plans.ts';
import type { PlanChange } from '../store/plan-change.ts';
import { arcFeatures, blockFeatures } from './area-sources.ts';
import { createBlockFlag } from './block-flag.ts';
import { arcsAroundChanges, changeLabelFeatures } from './change-labels.ts';
import { labelPlaces } from './label-place.ts';
import { lotLabelFeatures } from './lot-labels.ts';
import { lotShapeFeatures } from './lot-shapes.ts';
import { createLotPainter } from './lot-painter.ts';
import { createBlockShades } from './need-blocks.ts';
import { patchSources } from './patch-sources.ts';
import { lookOfPlan } from './plan-map-look.ts';
import { planMapLayers } from './plan-map-style.ts';
import type { Shades } from './plan-needs.ts';
import { NOTHING, setSourceData } from './source-data.ts';
import { applyLayers } from './style.ts';
import { shortenName } from './shorten-name.ts';
import type { ThemeColours } from './theme-colours.ts';
import { zoneFeatures } from './zone-overlay.ts';

/** What one map shows. */
export interface PlanDrawn {
  readonly plan: ComparedPlan;
  /** What changes from another plan to this one; null shows the plan alone. */
  readonly change: PlanChange | null;
  readonly zones: number | null;
  /** Over the blocks of the plan, darkest where they are on all maps beside each other. */
  readonly need: Shades | null;
  readonly large: boolean;
}

/** A plan on a map, to be changed to another of the same ground. */
export interface PlanDrawing {
  show(drawn: PlanDrawn): void;
  restyle(colours: ThemeColours): void;
}

const MOST_LETTERS = 40;

/** Fills the sources of a map whose style has loaded, and draws `start` on them. */
export function drawPlan(map: MapLibreMap, start: PlanDrawn, startColours: ThemeColours): PlanDrawing {
  let shown: PlanDrawn | null = null;
  let { fabric } = start.plan.area;
  let colours = startColours;
  for (const source of ['blocks', 'arcs']) map.removeFeatureState({ source });
  setSourceData(map, 'blocks', sharedFeatures(blocksKnown, fabric, blockFeatures));
  setSourceData(map, 'arcs', sharedFeatures(arcsKnown, fabric, arcFeatures));
  const painter = createLotPainter(map, fabric);
  const flagBlocks = createBlockFlag(map, 'changed');
  const flagArcs = createBlockFlag(map, 'changed', 'arcs');
  const shade = createBlockShades(map);

  function drawLots({ plan }: PlanDrawn): void {
    if (plan.area.fabric !== fabric) {
      patchSources(map, fabric, plan.area.fabric);
      fabric = plan.area.fabric;
      painter.follow(fabric);
    }
    painter.showAll(plan.ledger.assignment);
    setSourceData(map, 'lot-shapes', lotShapeFeatures(fabric, plan.ledger.assignment, plan.lots));
    const lots = plan.lots.map((lot) => ({ ...lot, name: shortenName(lot.name, MOST_LETTERS) }));
    const minutes = new Map(
      lots.map(({ id }): [LotId, number] => [id, plan.ledger.accounts[id]!.weeklyMinutes]),
    );
    const places = labelPlaces(fabric, plan.ledger.assignment);
    setSourceData(map, 'lot-labels', lotLabelFeatures(places, lots, minutes, false));
  }

  function drawChange({ plan, change }: PlanDrawn): void {
    const groups = change?.groupOf ?? [];
    flagBlocks([...groups.keys()].filter((block) => groups[block]! >= 0));
    flagArcs(change === null ? [] : arcsAroundChanges(fabric, change));
    setSourceData(
      map,
      'change-labels',
      change === null ? NOTHING : changeLabelFeatures(fabric, change, plan.lots),
    );
  }

  function drawZones({ zones }: PlanDrawn): void {
    const layer = zones === null ? undefined : fabric.zones[zones];
    const features =
      layer === undefined
        ? NOTHING
        : sharedFeatures(zonesKnown, layer, (known) => zoneFeatures(fabric, known));
    setSourceData(map, 'zones', features);
  }

  function restyle(drawn: PlanDrawn): void {
    applyLayers(map, planMapLayers(lookOfPlan(drawn, colours)));
  }

  function show(next: PlanDrawn): void {
    const before = shown;
    shown = next;
    const isOther = (...parts: (keyof PlanDrawn)[]) =>
      before === null || parts.some((part) => before[part] !== next[part]);
    if (isOther('plan')) drawLots(next);
    if (isOther('plan', 'change')) drawChange(next);
    if (isOther('zones')) drawZones(next);
    if (isOther('need')) shade(next.need?.densities ?? new Float64Array(fabric.count), next.need?.top ?? 0);
    if (isOther('plan', 'change', 'need', 'large')) restyle(next);
  }

  show(start);
  return {
    show,
    restyle(changed) {
      colours = changed;
      if (shown !== null) restyle(shown);
    },
  };
}

const blocksKnown = new WeakMap<Fabric, FeatureCollection>();
const arcsKnown = new WeakMap<Fabric, FeatureCollection>();
const zonesKnown = new WeakMap<Fabric['zones'][number], FeatureCollection>();

/** Made once for all maps beside each other. */
function sharedFeatures<Key extends object>(
  known: WeakMap<Key, FeatureCollection>,
  key: Key,
  make: (key: Key) => FeatureCollection,
): FeatureCollection {
  const features = known.get(key) ?? make(key);
  known.set(key, features);
  return features;
}
