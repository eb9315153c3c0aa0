import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceDiff, Map as MapLibreMap } from 'maplibre-gl';

type Box = readonly [west: number, south: number, east: number, north: number];

/** Keeps what a map was told of single features, and how often it was told. */
export interface FakeMap {
  readonly map: MapLibreMap;
  readonly states: Map<string, Record<string, unknown>>;
  /** The numbers of the features that each source was last given. */
  readonly data: Map<string, unknown[]>;
  /** What each source was told to change, in order. */
  readonly patches: { readonly source: string; readonly diff: GeoJSONSourceDiff }[];
  /** The words of the features that each source was last given, where they have some. */
  readonly words: Map<string, unknown[]>;
  /** What paint and layout each layer was last told, by `layer/property`. */
  readonly styles: Map<string, unknown>;
  /** Moves the view, and says so to those who listen. */
  readonly look: (zoom: number, box: Box) => void;
  calls: number;
}

/** A map without a screen: it takes feature states, by `source/id`, and the data of sources. */
export function aFakeMap(): FakeMap {
  const states: FakeMap['states'] = new Map();
  const data: FakeMap['data'] = new Map();
  const words: FakeMap['words'] = new Map();
  const styles: FakeMap['styles'] = new Map();
  const tellStyle = (layer: string, property: string, value: unknown) => {
    styles.set(`${layer}/${property}`, value);
  };
  const patches: FakeMap['patches'] = [];
  const listeners = new Set<() => void>();
  let view: { zoom: number; box: Box } = { zoom: 0, box: [0, 0, 0, 0] };
  const setFeatureState = (feature: { source: string; id: number }, state: Record<string, unknown>) => {
    fake.calls += 1;
    const key = `${feature.source}/${feature.id}`;
    states.set(key, { ...states.get(key), ...state });
  };
  const map = {
    setFeatureState,
    removeFeatureState: () => states.clear(),
    setPaintProperty: tellStyle,
    setLayoutProperty: tellStyle,
    getSource: (source: string) => ({
      setData: ({ features }: FeatureCollection) => {
        data.set(
          source,
          features.map(({ id }) => id),
        );
        words.set(
          source,
          features.map(({ properties }) => properties?.['words'] ?? properties?.['name']),
        );
      },
      updateData: (diff: GeoJSONSourceDiff) => patches.push({ source, diff }),
    }),
    on: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
    getZoom: () => view.zoom,
    getBounds: () => ({ toArray: () => [view.box.slice(0, 2), view.box.slice(2)] }),
  };
  const look = (zoom: number, box: Box) => {
    view = { zoom, box };
    for (const listener of listeners) listener();
  };
  const fake: FakeMap = {
    map: map as unknown as MapLibreMap,
    states,
    data,
    words,
    styles,
    patches,
    look,
    calls: 0,
  };
  return fake;
}
