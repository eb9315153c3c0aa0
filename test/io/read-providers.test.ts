import { describe, expect, test } from 'vitest';
import { readProviders } from '../../src/io/read-providers.ts';
import { aTable } from './a-file.ts';

const read = (...lines: readonly string[]) => readProviders(aTable(...lines), { file: 'providers.csv', choice: {} });

describe('providers of a table', () => {
  test('are read with their lots, capacity, rate, rating and services', () => {
    const { providers, issues } = read(
      'Provider,Role,Lots,Capacity hours per week,Hourly rate,CQC rating,Services',
      'Alder,Lot,West; Central,"1,745.5",£18.48,Good,Home care; Night sitting',
    );
    expect(issues).toEqual([]);
    expect(providers).toEqual([
      {
        id: 'Alder',
        role: 'lot',
        lots: ['West', 'Central'],
        capacityMinutes: 104_730,
        hourlyRate: 18.48,
        services: ['Home care', 'Night sitting'],
        cqcRating: 'Good',
      },
    ]);
  });

  test.each([
    ['Lot', 'lot'],
    ['Lead provider', 'lot'],
    ['Primary', 'lot'],
    ['Framework', 'lot'],
    ['Back-up', 'back-up'],
    ['Backup', 'back-up'],
    ['Off-framework', 'back-up'],
    ['Reserve', 'back-up'],
    ['Specialist', 'specialist'],
    ['Spot', 'spot'],
  ])('in the role %s are %s', (word, role) => {
    expect(read('Provider,Role,Capacity', `Alder,${word},10`).providers[0]!.role).toBe(role);
  });

  test('without a name, listed twice, without capacity or in an unknown role are said by row', () => {
    const { providers, issues } = read(
      'Provider,Role,Capacity',
      ',Lot,10',
      'Alder,Lot,10',
      'ALDER,Lot,99',
      'Birch,Lot,lots',
      'Cedar,Dragon,10',
    );
    expect(providers.map(({ id, capacityMinutes, role }) => [id, capacityMinutes, role])).toEqual([
      ['Alder', 600, 'lot'],
      ['Birch', 0, 'lot'],
      ['Cedar', 600, 'back-up'],
    ]);
    expect(issues.map((issue) => issue.row)).toEqual([2, 4, 5, 6]);
  });

  test('may leave rate, rating and services unsaid', () => {
    expect(read('Provider,Capacity,Role', 'Alder,10,Lot').providers[0]).toMatchObject({
      hourlyRate: null,
      cqcRating: null,
      services: [],
      lots: [],
    });
  });
});
