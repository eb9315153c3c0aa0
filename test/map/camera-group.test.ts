import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { createCameraGroup } from '../../src/map/camera-group.ts';

type Listener = (event: { originalEvent?: unknown }) => void;

/** A map that is only a camera: it says that it moved whenever it does, and counts how often. */
function aCamera() {
  const listeners = new Map<string, Set<Listener>>();
  const emit = (name: string, event = {}) => listeners.get(name)?.forEach((listener) => listener(event));
  const camera = {
    at: [0, 0, 5] as readonly [number, number, number],
    moves: 0,
    fits: [] as number[][],
    map: {
      on: (name: string, listener: Listener) =>
        listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
      off: (name: string, listener: Listener) => listeners.get(name)?.delete(listener),
      getCenter: () => camera.at.slice(0, 2),
      getZoom: () => camera.at[2],
      jumpTo: ({ center, zoom }: { center: readonly [number, number]; zoom: number }) =>
        go([...center, zoom]),
      fitBounds: (bounds: number[]) => {
        camera.fits.push(bounds);
        go([bounds[0]!, bounds[1]!, 9]);
      },
    } as unknown as MapLibreMap,
    /** As a hand does. */
    drag: (lng: number, lat: number, zoom: number) => {
      emit('movestart', { originalEvent: {} });
      go([lng, lat, zoom]);
    },
    resize: () => emit('resize'),
  };
  const go = (at: readonly number[]) => {
    camera.at = at as typeof camera.at;
    camera.moves += 1;
    emit('move');
  };
  return camera;
}

const AREA = [1, 51, 2, 52] as const;

test('where one map goes all go, whichever is moved, and none answers', () => {
  const [one, two, three] = [aCamera(), aCamera(), aCamera()];
  const group = createCameraGroup();
  for (const { map } of [one, two, three]) group.add(map);
  const before = [one.moves, two.moves, three.moves];
  two.drag(1, 51, 11);
  for (const { at } of [one, two, three]) expect(at).toEqual([1, 51, 11]);
  three.drag(0.5, 51.2, 10);
  for (const { at } of [one, two, three]) expect(at).toEqual([0.5, 51.2, 10]);
  expect([one.moves, two.moves, three.moves].map((moves, at) => moves - before[at]!)).toEqual([2, 2, 2]);
});

test('a map that comes later looks where the others look', () => {
  const [one, two] = [aCamera(), aCamera()];
  const group = createCameraGroup();
  group.add(one.map);
  one.drag(1, 51, 11);
  group.add(two.map);
  expect(two.at).toEqual([1, 51, 11]);
});

test('the whole area stays whole as maps change size, until somebody moves one', () => {
  const [one, two] = [aCamera(), aCamera()];
  const group = createCameraGroup();
  for (const { map } of [one, two]) group.add(map);
  group.showWhole(AREA);
  expect(two.at).toEqual([1, 51, 9]);
  two.resize();
  expect(one.fits).toEqual([[...AREA], [...AREA]]);
  two.drag(1.5, 51.5, 12);
  one.resize();
  expect(one.fits).toHaveLength(2);
  expect(one.at).toEqual([1.5, 51.5, 12]);
});

test('a map that is gone neither leads nor follows', () => {
  const [one, two] = [aCamera(), aCamera()];
  const group = createCameraGroup();
  for (const { map } of [one, two]) group.add(map);
  group.remove(two.map);
  two.drag(1, 51, 11);
  expect(one.at).not.toEqual([1, 51, 11]);
  one.drag(2, 52, 12);
  expect(two.at).toEqual([1, 51, 11]);
});
