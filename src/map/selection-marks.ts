import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { NO_BLOCK, type BlockIndex } from '../core/fabric/fabric.ts';
import type { LotId, Scenario } from '../core/scenario/scenario.ts';
import type { Selection } from '../store/planner.ts';
import type { MapLook } from './map-look.ts';

/** Marks the block or package that is selected, and the block under the pointer. */
export interface SelectionMarks {
  select(selection: Selection | null): void;
  hover(block: BlockIndex): void;
}

export function createSelectionMarks(map: MapLibreMap): SelectionMarks {
  const block = createMark(map, 'blocks', 'selected');
  const carePackage = createMark(map, 'packages', 'selected');
  const hovered = createMark(map, 'blocks', 'hovered');
  return {
    select(selection) {
      block(selection?.kind === 'block' ? selection.block : null);
      carePackage(selection?.kind === 'package' ? selection.package : null);
    },
    hover: (under) => hovered(under === NO_BLOCK ? null : under),
  };
}

/** The lots whose outlines a selection marks: a lot itself, or those where a provider has a seat. */
export function selectedLots(selection: Selection | null, scenario: Scenario | null): readonly LotId[] {
  if (selection?.kind === 'lot') return [selection.lot];
  if (selection?.kind !== 'provider' || scenario === null) return [];
  const seats = scenario.appointments.filter((appointment) => appointment.provider === selection.provider);
  return seats.map((seat) => seat.lot);
}

/** Outlines of single blocks. */
export function blockMarkLayers({ colours }: MapLook): LayerSpecification[] {
  const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
  const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
  const shared = { type: 'line', source: 'blocks', layout: { 'line-join': 'round' } } as const;
  return [
    {
      ...shared,
      id: 'block-mark-casing',
      paint: { 'line-color': colours.casing, 'line-width': ['case', selected, 7, hovered, 4, 0] },
    },
    {
      ...shared,
      id: 'block-marks',
      paint: {
        'line-color': ['case', selected, colours.accent, colours.lotLine],
        'line-width': ['case', selected, 4, hovered, 2, 0],
      },
    },
  ];
}

/** Moves one feature state from feature to feature. */
function createMark(map: MapLibreMap, source: string, state: string): (id: number | null) => void {
  let marked: number | null = null;
  return (id) => {
    if (id === marked) return;
    if (marked !== null) map.setFeatureState({ source, id: marked }, { [state]: false });
    if (id !== null) map.setFeatureState({ source, id }, { [state]: true });
    marked = id;
  };
}
