import type { Map as MapLibreMap } from 'maplibre-gl';

/** Keeps what a map was told of single features, and how often it was told. */
export interface FakeMap {
  readonly map: MapLibreMap;
  readonly states: Map<string, Record<string, unknown>>;
  calls: number;
}

/** A map without a screen: it takes feature states, by `source/id`. */
export function aFakeMap(): FakeMap {
  const fake: FakeMap = { map: undefined as never, states: new Map(), calls: 0 };
  const setFeatureState = (feature: { source: string; id: number }, state: Record<string, unknown>) => {
    fake.calls += 1;
    const key = `${feature.source}/${feature.id}`;
    fake.states.set(key, { ...fake.states.get(key), ...state });
  };
  return Object.assign(fake, { map: { setFeatureState } as unknown as MapLibreMap });
}
