import { expect, test } from 'vitest';
import type { Dataset, Provider } from '../../src/core/dataset/dataset.ts';
import type { Packages } from '../../src/core/dataset/packages.ts';
import { fingerprintOf } from '../../src/io/fingerprint.ts';
import { aDataset } from '../core/a-dataset.ts';

const dataset = () =>
  aDataset({
    blocks: 'AB',
    asOf: '2024-04-03',
    packages: [
      { block: 'A', hours: 7, startedOn: '2024-01-01', pounds: 18, facts: { sex: 'Male' } },
      { hours: 3, status: 'waiting', waitingSince: '2024-03-01', facts: { sex: 'Female' } },
    ],
    providers: [{ name: 'Alder', hours: 40, rate: 18 }],
  });

/** A dataset with some columns of its packages changed. */
const withColumns =
  (columns: Partial<Packages>) =>
  (data: Dataset): Dataset => ({ ...data, packages: { ...data.packages, ...columns } });
/** A dataset with something else known of its provider. */
const withProvider =
  (known: Partial<Provider>) =>
  (data: Dataset): Dataset => ({ ...data, providers: data.providers.map((one) => ({ ...one, ...known })) });

test('the same data has the same fingerprint, of 16 hexadecimal digits', () => {
  const fingerprint = fingerprintOf(dataset());
  expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprintOf(dataset())).toBe(fingerprint);
});

test.each<[string, (data: Dataset) => Dataset]>([
  ['a package has other hours', withColumns({ weeklyMinutes: Int32Array.of(420, 181) })],
  ['a package is elsewhere', withColumns({ longitudes: Float64Array.of(0, NaN) })],
  ['a package waits', withColumns({ status: Uint8Array.of(1, 0) })],
  ['a package has a provider', withColumns({ provider: Int16Array.of(0, -1) })],
  ['two packages are of one person', withColumns({ person: Int32Array.of(0, 0) })],
  ['a package waits from another day', withColumns({ waitingSince: Int32Array.of(-1, 3) })],
  ['a package began on another day', withColumns({ startedOn: Int32Array.of(3, -1) })],
  ['a package has another rate', withColumns({ ratePence: Int32Array.of(1801, -1) })],
  [
    'a person is of the other sex',
    withColumns({ facts: [{ kind: 'sex', values: ['Male', 'Female'], codes: Uint8Array.of(1, 1) }] }),
  ],
  [
    'a word says something else',
    withColumns({ facts: [{ kind: 'sex', values: ['Man', 'Female'], codes: Uint8Array.of(0, 1) }] }),
  ],
  ['packages are of another day', (data) => ({ ...data, asOf: 5 })],
  ['a service has another name', (data) => ({ ...data, services: ['Extra care'] })],
  [
    'a block has another code',
    (data) => ({ ...data, blocks: data.blocks.map((block) => ({ ...block, code: `${block.code}!` })) }),
  ],
  ['a provider has another capacity', withProvider({ capacityMinutes: 1 })],
  ['a provider has another rate', withProvider({ hourlyRate: 19 })],
  ['a provider is registered somewhere', withProvider({ registeredAt: [-0.2, 51.4] })],
  ['a provider sends one carer only', withProvider({ takesDoubleHanded: false })],
])('the fingerprint changes when %s', (_, change) => {
  expect(fingerprintOf(change(dataset()))).not.toBe(fingerprintOf(dataset()));
});

test('the fingerprint does not depend on the order in which a provider was described', () => {
  const data = dataset();
  const [{ id, ...known }] = data.providers as [Provider];
  expect(fingerprintOf({ ...data, providers: [{ ...known, id }] })).toBe(fingerprintOf(data));
});

test('the fingerprint does not depend on references, which stay private', () => {
  const data = dataset();
  const renamed = { ...data, packages: { ...data.packages, references: ['other', 'names'] } };
  expect(fingerprintOf(renamed)).toBe(fingerprintOf(data));
});
