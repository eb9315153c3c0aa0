import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Raises a flag, a feature state that is true, on some blocks or arcs and lowers it on the others, touching
 * only those where it changes. It needs no word of cuts: it goes by what the map was told.
 */
export function createBlockFlag(
  map: MapLibreMap,
  flag: string,
  source: 'blocks' | 'arcs' = 'blocks',
): (features: Iterable<number>) => void {
  let raised: ReadonlySet<number> = new Set();

  function tell(blocks: ReadonlySet<number>, except: ReadonlySet<number>, value: boolean): void {
    for (const block of blocks) {
      if (!except.has(block)) map.setFeatureState({ source, id: block }, { [flag]: value });
    }
  }

  return (blocks) => {
    const next = new Set(blocks);
    tell(raised, next, false);
    tell(next, raised, true);
    raised = next;
  };
}
