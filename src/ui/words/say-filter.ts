import type { ZoneLayer } from '../../core/dataset/dataset.ts';
import { NO_LOT, type Lot } from '../../core/scenario/scenario.ts';
import type { HandFilter } from '../../core/tools/tool.ts';

/** The blocks that pass a filter: `blocks`, `blocks in no lot`, `blocks of West inside Morden`. */
export function sayFilteredBlocks(
  filter: HandFilter,
  lots: readonly Lot[],
  layers: readonly ZoneLayer[],
): string {
  const [from, within] = [saySource(filter, lots), sayZone(filter, layers)];
  return ['blocks', from, within === null ? null : `inside ${within}`].filter(Boolean).join(' ');
}

/** Where blocks may come from: `in no lot`, `of West`; null for anywhere. */
export function saySource({ from }: HandFilter, lots: readonly Lot[]): string | null {
  if (from === null) return null;
  return from === NO_LOT ? 'in no lot' : `of ${lots.find((lot) => lot.id === from)?.name ?? 'that lot'}`;
}

/** The zone that blocks must lie in; null for anywhere. */
export function sayZone({ within }: HandFilter, layers: readonly ZoneLayer[]): string | null {
  return within === null ? null : (layers[within.layer]?.zones[within.zone]?.name ?? 'that zone');
}
