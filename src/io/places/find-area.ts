import type { MultiPolygon, Polygon } from 'geojson';
import type { BlockFeature, Zone } from '../../core/dataset/dataset.ts';
import { normalise } from '../tables/columns.ts';
import { newCouncilCode } from './council-codes.ts';

/** An area that a row names, and whether its code had to be brought up to date. */
export interface FoundArea {
  readonly geometry: Polygon | MultiPolygon;
  readonly isRecoded: boolean;
}

/**
 * Finds areas by what a file calls them: the code of a block, its name, or the name of a zone, in that
 * order and whatever the case. A council's old code finds the area with its new one.
 */
export function createAreaFinder(
  blocks: readonly BlockFeature[],
  zones: readonly Zone[],
): (written: string) => FoundArea | null {
  const areas = new Map<string, Polygon | MultiPolygon>();
  const named = [...blocks, ...zones].toReversed();
  for (const { name, geometry } of named) areas.set(normalise(name), geometry);
  for (const { code, geometry } of blocks) areas.set(normalise(code), geometry);
  areas.delete('');
  return (written) => {
    const geometry = areas.get(normalise(written));
    if (geometry) return { geometry, isRecoded: false };
    const newCode = newCouncilCode(written.trim());
    const moved = newCode === null ? undefined : areas.get(normalise(newCode));
    return moved ? { geometry: moved, isRecoded: true } : null;
  };
}
