import { describe, expect, test } from 'vitest';
import { openMapFile } from '../../../src/io/basemap/open-map-file.ts';
import { aMapFile, type FakeTile } from './a-map-file.ts';

const MERTON = [-0.26, 51.38, -0.12, 51.44] as const;
const LAYERS = { vector_layers: [{ id: 'water' }, { id: 'roads' }] };
const CREDIT = { attribution: '<a href="https://x.example">&copy; Map makers</a>' };
const TILES: FakeTile[] = [
  { zoom: 0, column: 0, row: 0, bytes: Uint8Array.of(1, 2) },
  { zoom: 2, column: 3, row: 1, bytes: Uint8Array.of(3) },
  { zoom: 2, column: 1, row: 2, bytes: Uint8Array.of(4, 5, 6) },
];
const made = { tiles: TILES, type: 1, metadata: { ...LAYERS, ...CREDIT } };
const file = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'streets.pmtiles');
const quiet = new AbortController().signal;

describe('a map file', () => {
  test('gives the tiles that are in it, whom it is from, and nothing where it has no tile', async () => {
    const map = await openMapFile(file(aMapFile(made)), MERTON);
    if (typeof map === 'string') throw new Error(map);
    expect(map).toMatchObject({
      name: 'streets.pmtiles',
      credit: '© Map makers',
      tiles: 'protomaps',
      minZoom: 0,
      maxZoom: 2,
    });
    for (const { bytes, ...place } of TILES)
      expect(new Uint8Array((await map.readTile(place, quiet))!)).toEqual(bytes);
    expect(await map.readTile({ zoom: 2, column: 0, row: 0 }, quiet)).toBeNull();
  });

  test('of pictures, or of shapes under either of two schemas, is known', async () => {
    const kinds = [
      { ...made, type: 2, metadata: {} },
      made,
      { ...made, metadata: { vector_layers: [{ id: 'transportation' }] } },
    ];
    const maps = await Promise.all(kinds.map((kind) => openMapFile(file(aMapFile(kind)), null)));
    expect(maps.map((map) => typeof map !== 'string' && map.tiles)).toEqual([
      'pictures',
      'protomaps',
      'openmaptiles',
    ]);
  });

  test.each([
    ['not a map at all', 'not-a-map', new TextEncoder().encode('reference,hours')],
    ['empty', 'not-a-map', new Uint8Array()],
    ['cut in its last tile', 'cut-short', aMapFile(made).slice(0, -1)],
    ['cut in its list of tiles', 'cut-short', aMapFile(made).slice(0, 130)],
    ['cut in its head', 'cut-short', aMapFile(made).slice(0, 20)],
    [
      'of layers that are not known',
      'unknown-layers',
      aMapFile({ ...made, metadata: { vector_layers: [null, { id: 'sewers' }] } }),
    ],
    ['of tiles that are not known', 'unknown-tiles', aMapFile({ ...made, type: 0 })],
    ['of another place', 'elsewhere', aMapFile({ ...made, bounds: [2, 48, 3, 49] })],
  ] as const)('that is %s is refused as %s', async (_, trouble, bytes) => {
    expect(await openMapFile(file(bytes as Uint8Array<ArrayBuffer>), MERTON)).toBe(trouble);
  });
});
