import type { Feature } from 'geojson';
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { PackageIndex } from '../core/dataset/packages.ts';
import { NO_BLOCK, type BlockIndex, type Fabric } from '../core/fabric/fabric.ts';
import { shapeOfBlock } from '../core/fabric/shape-of-block.ts';
import type { LotId, Scenario } from '../core/scenario/scenario.ts';
import type { Selection } from '../store/planner.ts';
import type { MapLook } from './map-look.ts';
import { setSourceData } from './source-data.ts';

/** Marks the block or package that is selected, and the block under the pointer. */
export interface SelectionMarks {
  /** Goes on with other cuts of the same ground. */
  follow(fabric: Fabric): void;
  select(selection: Selection | null): void;
  hover(block: BlockIndex): void;
}

export function createSelectionMarks(map: MapLibreMap, start: Fabric): SelectionMarks {
  const blocks = { hovered: NO_BLOCK, selected: NO_BLOCK };
  let fabric = start;
  let carePackage: PackageIndex | null = null;

  function markBlock(mark: keyof typeof blocks, block: BlockIndex): void {
    if (blocks[mark] === block) return;
    blocks[mark] = block;
    draw();
  }

  function draw(): void {
    const marked = Object.entries(blocks).filter(([, at]) => at !== NO_BLOCK && at < fabric.count);
    const features = marked.map(([mark, at]): Feature => {
      return { type: 'Feature', geometry: shapeOfBlock(fabric, at), properties: { mark } };
    });
    setSourceData(map, 'marks', { type: 'FeatureCollection', features });
  }

  function markPackage(index: PackageIndex | null, selected: boolean): void {
    if (index !== null) map.setFeatureState({ source: 'packages', id: index }, { selected });
  }

  return {
    follow(next) {
      fabric = next;
      draw();
    },
    select(selection) {
      markBlock('selected', selection?.kind === 'block' ? selection.block : NO_BLOCK);
      markPackage(carePackage, false);
      carePackage = selection?.kind === 'package' ? selection.package : null;
      markPackage(carePackage, true);
    },
    hover: (block) => markBlock('hovered', block),
  };
}

/** The lots whose outlines a selection marks: a lot itself, or those where a provider has a seat. */
export function selectedLots(selection: Selection | null, scenario: Scenario | null): readonly LotId[] {
  if (selection?.kind === 'lot') return [selection.lot];
  if (selection?.kind !== 'provider' || scenario === null) return [];
  const seats = scenario.appointments.filter((appointment) => appointment.provider === selection.provider);
  return seats.map((seat) => seat.lot);
}

/** Outlines of single blocks, the selected one above the one under the pointer. */
export function blockMarkLayers({ colours }: MapLook): LayerSpecification[] {
  return [
    blockMarkLayer('hovered', 'casing', colours.casing, 4),
    blockMarkLayer('hovered', 'line', colours.lotLine, 2),
    blockMarkLayer('selected', 'casing', colours.casing, 7),
    blockMarkLayer('selected', 'line', colours.selected, 4),
  ];
}

function blockMarkLayer(mark: string, part: string, colour: string, width: number): LayerSpecification {
  return {
    id: `block-${mark}-${part}`,
    type: 'line',
    source: 'marks',
    filter: ['==', ['get', 'mark'], mark],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}
