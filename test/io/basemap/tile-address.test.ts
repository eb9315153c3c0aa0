import { describe, expect, test, vi } from 'vitest';
import { mapOfAddress } from '../../../src/io/basemap/tile-address.ts';

const GOOD = 'https://tiles.example:8443/osm/{z}/{x}/{y}.png?key=1';
const signal = new AbortController().signal;

describe('an address of map tiles', () => {
  test('is asked for a tile with its three numbers, and for nothing else', async () => {
    const asked: unknown[][] = [];
    vi.stubGlobal('fetch', async (...request: unknown[]) => {
      asked.push(request);
      return new Response(Uint8Array.of(7));
    });
    const map = mapOfAddress(` ${GOOD} `, ' © Somebody ');
    if (typeof map === 'string') throw new Error(map);
    expect(map).toMatchObject({ name: 'tiles.example:8443', from: 'address', credit: '© Somebody' });
    expect(asked).toEqual([]);
    expect(new Uint8Array((await map.readTile({ zoom: 3, column: 5, row: 2 }, signal))!)).toEqual(
      Uint8Array.of(7),
    );
    const alone = {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    };
    expect(asked).toEqual([['https://tiles.example:8443/osm/3/5/2.png?key=1', { signal, ...alone }]]);
  });

  test('has no tile where the place says so, and fails where it answers otherwise', async () => {
    const map = mapOfAddress(GOOD, '');
    if (typeof map === 'string') throw new Error(map);
    const read = (status: number) => {
      vi.stubGlobal('fetch', async () => new Response(null, { status }));
      return map.readTile({ zoom: 0, column: 0, row: 0 }, signal);
    };
    expect(await read(404)).toBeNull();
    expect(await read(204)).toBeNull();
    await expect(read(500)).rejects.toThrow('tiles.example:8443 answered 500');
  });

  test.each([
    ['', 'not-an-address'],
    ['tiles/{z}/{x}/{y}', 'not-an-address'],
    ['http://tiles.example/{z}/{x}/{y}.png', 'not-https'],
    ['javascript:alert({z}{x}{y})', 'not-https'],
    ['https://me:secret@tiles.example/{z}/{x}/{y}.png', 'has-password'],
    ['https://tiles.example/{z}/{x}.png', 'no-places'],
    ['https://{s}.tiles.example/{z}/{x}/{y}.png', 'other-blanks'],
    ['https://tiles.example/{z}/{x}/{y}{r}.png', 'other-blanks'],
    ['https://{x}.tiles.example/{z}/{x}/{y}.png', 'other-blanks'],
  ])('%s is refused as %s', (address, trouble) => expect(mapOfAddress(address, '')).toBe(trouble));
});
