import { describe, expect, test } from 'vitest';
import { contractsOf } from '../../../src/core/money/contracts.ts';
import { aDataset } from '../a-dataset.ts';

describe('kinds of contract', () => {
  const { packages } = aDataset({
    blocks: 'A',
    packages: [
      { hours: 1, facts: { contract: 'Back up' } },
      { hours: 1, facts: { contract: 'Spot (legacy)' } },
      { hours: 1 },
      { hours: 1, facts: { contract: 'LOT' } },
    ],
  });

  test('the file’s words for the contracts that plans make are these; others are kept as they are', () => {
    const { rows, rowOfPackage } = contractsOf(packages);
    expect([...rowOfPackage].map((row) => rows[row])).toEqual([
      { of: 'back-up', name: '' },
      { of: 'named', name: 'Spot (legacy)' },
      { of: 'none', name: '' },
      { of: 'lot', name: '' },
    ]);
  });

  test('a file that is silent on contracts has none', () => {
    const silent = aDataset({ blocks: 'A', packages: [{ hours: 1 }] }).packages;
    const { rows, rowOfPackage } = contractsOf(silent);
    expect(rows.map(({ of }) => of)).toEqual(['lot', 'back-up', 'specialist', 'spot', 'none']);
    expect([...rowOfPackage]).toEqual([4]);
  });
});
