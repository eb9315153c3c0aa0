import { describe, expect, test } from 'vitest';
import { readProviders } from '../../../src/io/providers/read-providers.ts';
import { aTable } from '../a-file.ts';

const read = (...lines: readonly string[]) =>
  readProviders(aTable(...lines), { file: 'providers.csv', choice: {} });

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

  test('say what they pay, whom they care for, where they are and when they said so', () => {
    const { providers, columns } = read(
      'Provider,Role,Capacity,Client groups,Double-handed,Registered location postcode,Pays London Living Wage,Electronic call monitoring,Date of return,CQC location ID',
      'Alder,Lot,10,Older people; Dementia,Yes,sw19 8ba,No,Y,03/04/2024,1-123456789',
    );
    expect(providers[0]).toMatchObject({
      clientGroups: ['Older people', 'Dementia'],
      takesDoubleHanded: true,
      registeredPostcode: 'SW19 8BA',
      paysLivingWage: false,
      monitorsCalls: true,
      returnDate: '2024-04-03',
      cqcLocation: '1-123456789',
    });
    expect(columns.map(({ field }) => field)).not.toContain(null);
  });

  test('name services and client groups alike, as the first of them spells each', () => {
    const { providers } = read(
      'Provider,Role,Capacity,Services,Client groups',
      'Alder,Lot,10,Home care;Night sitting,Older people',
      'Birch,Lot,10,home  care; HOME-CARE; Reablement,older People; Autism',
    );
    expect(providers.map(({ services, clientGroups }) => [services, clientGroups])).toEqual([
      [['Home care', 'Night sitting'], ['Older people']],
      [
        ['Home care', 'Reablement'],
        ['Older people', 'Autism'],
      ],
    ]);
  });

  test('keep every column of a council’s list that has the usual headings', () => {
    const { providers, columns, rows } = read(
      'Provider,Role,Lots,Capacity hours per week,Hourly rate,CQC rating,Pays London Living Wage,Electronic call monitoring,Registered location postcode,Services',
      'Alder,Back-up,Central; East; West,40,18.48,Requires improvement,Yes,No,SW19 8BA,Home care',
    );
    expect(columns.filter(({ field }) => field === null)).toEqual([]);
    expect(rows).toEqual([]);
    expect(providers).toEqual([
      {
        id: 'Alder',
        role: 'back-up',
        lots: ['Central', 'East', 'West'],
        capacityMinutes: 2400,
        hourlyRate: 18.48,
        services: ['Home care'],
        cqcRating: 'Requires improvement',
        registeredPostcode: 'SW19 8BA',
        paysLivingWage: true,
        monitorsCalls: false,
      },
    ]);
  });

  test('with an old return are said, counted from today or from the latest return', () => {
    const lines = [
      'Provider,Role,Capacity,Date of return',
      'Alder,Lot,1,03/04/2024',
      'Birch,Lot,1,03/09/2023',
      'Cedar,Lot,1,soon',
    ];
    expect(read(...lines).rows.map(({ row, field }) => [row, field])).toEqual([
      [3, 'returnDate'],
      [4, 'returnDate'],
    ]);
    const later = readProviders(aTable(...lines), { file: 'a.csv', choice: {}, snapshot: '2025-01-01' });
    expect(later.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  test('of the directory of the Care Quality Commission are its live home-care locations', () => {
    const { providers, ...report } = read(
      'Location ID,Dormant (Y/N),Location Name,Location Telephone Number,Registered manager,Location Latest Overall Rating,Location Postal Code,Provider Name,Service type - Domiciliary care service',
      '1-101,N,Alder Wimbledon,020 7946 0000,"Lovelace, Ada",Good,SW19 8BA,Alder Group,Y',
      '1-102,N,Alder Mitcham,020 7946 0001,"Turing, Alan",Requires improvement,CR4 1AA,Alder Group,Y',
      '1-103,Y,Alder Morden,,,,SM4 4DW,Alder Group,Y',
      '1-104,N,Alder House,,,Good,SM4 4DW,Alder Group,',
    );
    expect(providers.map(({ id, cqcLocation, cqcRating }) => [id, cqcLocation, cqcRating])).toEqual([
      ['Alder Wimbledon', '1-101', 'Good'],
      ['Alder Mitcham', '1-102', 'Requires improvement'],
    ]);
    expect(report).toMatchObject({ read: 4, used: 2, setAside: 2 });
    expect(JSON.stringify(report)).not.toMatch(/Lovelace|Turing|7946/);
  });

  test('are read with the values a person put right', () => {
    const fixes = new Map([[2, new Map([['capacity', '25']])]]);
    const table = aTable('Provider,Role,Capacity', 'Alder,Lot,lots');
    expect(readProviders(table, { file: 'a.csv', choice: { fixes } })).toMatchObject({
      providers: [{ capacityMinutes: 1500 }],
      rows: [],
    });
  });
});
