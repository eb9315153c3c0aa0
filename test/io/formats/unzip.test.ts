import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzip, zipPaths } from '../../../src/io/formats/unzip.ts';
import { damaged } from '../damage.ts';

const TEXT = 'Home care lots. '.repeat(200);
const ZIP = zipSync({ 'a/lots.txt': strToU8(TEXT), 'a/é.txt': [strToU8('stored'), { level: 0 }] });

test('the files that are wanted come out whole', () => {
  expect(zipPaths(ZIP)).toEqual(['a/lots.txt', 'a/é.txt']);
  const all = unzip(ZIP, () => true).files!;
  expect(all.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['a/lots.txt', TEXT],
    ['a/é.txt', 'stored'],
  ]);
  expect(unzip(ZIP, (path) => path.includes('é')).files).toHaveLength(1);
});

test('a note at the end of a zip does no harm', () => {
  const noted = Uint8Array.from([...ZIP, ...strToU8('made by hand')]);
  noted[ZIP.length - 2] = 12;
  expect(unzip(noted, () => true).files).toHaveLength(2);
});

test('a locked file is refused', () => {
  const locked = ZIP.slice();
  locked[directoryAt(ZIP) + 8]! |= 1;
  expect(unzip(locked, () => true).refusal).toMatch(/password/);
});

test('a file that says it is larger than we take is refused before it is unpacked', () => {
  const large = ZIP.slice();
  new DataView(large.buffer).setUint32(directoryAt(ZIP) + 24, 300 * 2 ** 20, true);
  expect(unzip(large, () => true).refusal).toMatch(/too big/);
});

test('a file packed absurdly small is refused', () => {
  const bomb = zipSync({ 'zeros.txt': new Uint8Array(30 * 2 ** 20) });
  expect(unzip(bomb, () => true).refusal).toMatch(/too big/);
});

test('a file that unpacks to more than it says is stopped there', () => {
  const liar = zipSync({ 'zeros.txt': new Uint8Array(30 * 2 ** 20) });
  new DataView(liar.buffer).setUint32(directoryAt(liar) + 24, 1000, true);
  const start = performance.now();
  expect(unzip(liar, () => true).refusal).toMatch(/damaged/);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('one wrong byte is noticed', () => {
  const stored = zipSync({ 'a.txt': [strToU8('12 hours'), { level: 0 }] });
  stored[30 + 'a.txt'.length]! ^= 1;
  expect(unzip(stored, () => true).refusal).toMatch(/damaged/);
});

test('no damage makes it throw, and what it gives is what was put in', () => {
  fc.assert(
    fc.property(damaged(ZIP), (bytes) => {
      const { files, refusal } = unzip(bytes, () => true);
      const given = files?.map((file) => new TextDecoder().decode(file.bytes)) ?? [refusal];
      for (const text of given) expect(text).toMatch(/^(Home care lots\. )+$|^stored$|^This file .*\.$/);
    }),
    { numRuns: 500 },
  );
});

/** Where the first entry of a zip's directory is. */
function directoryAt(zip: Uint8Array): number {
  return new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 6, true);
}
