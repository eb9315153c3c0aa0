import { expect, test } from 'vitest';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { fingerprintOf } from '../../src/io/fingerprint.ts';
import { aDataset } from '../core/a-dataset.ts';

const dataset = () =>
  aDataset({
    blocks: 'AB',
    packages: [{ block: 'A', hours: 7 }, { hours: 3 }],
    providers: [{ name: 'Alder', hours: 40 }],
  });

test('the same data has the same fingerprint, of 16 hexadecimal digits', async () => {
  const fingerprint = await fingerprintOf(dataset());
  expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(await fingerprintOf(dataset())).toBe(fingerprint);
});

test.each<[string, (data: Dataset) => Dataset]>([
  [
    'a package has other hours',
    (data) => ({ ...data, packages: { ...data.packages, weeklyMinutes: Int32Array.of(420, 181) } }),
  ],
  [
    'a package is elsewhere',
    (data) => ({ ...data, packages: { ...data.packages, longitudes: Float64Array.of(0, NaN) } }),
  ],
  ['a package waits', (data) => ({ ...data, packages: { ...data.packages, status: Uint8Array.of(1, 0) } })],
  [
    'a block has another code',
    (data) => ({ ...data, blocks: data.blocks.map((block) => ({ ...block, code: `${block.code}!` })) }),
  ],
  [
    'a provider has another capacity',
    (data) => ({ ...data, providers: data.providers.map((one) => ({ ...one, capacityMinutes: 1 })) }),
  ],
])('the fingerprint changes when %s', async (_, change) => {
  expect(await fingerprintOf(change(dataset()))).not.toBe(await fingerprintOf(dataset()));
});

test('the fingerprint does not depend on references, which stay private', async () => {
  const data = dataset();
  const renamed = { ...data, packages: { ...data.packages, references: ['other', 'names'] } };
  expect(await fingerprintOf(renamed)).toBe(await fingerprintOf(data));
});
