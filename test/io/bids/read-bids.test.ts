import { describe, expect, test } from 'vitest';
import type { Provider, ProviderId } from '../../../src/core/dataset/dataset.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { readBids } from '../../../src/io/bids/read-bids.ts';
import { aDataset } from '../../core/a-dataset.ts';

const { providers } = aDataset({
  blocks: 'A',
  providers: ['Alder Care Ltd', 'Birch', 'Cedar'].map((name) => ({ name, hours: 10 })),
});
const lots = ['North', 'South & East', 'A b', 'A-B'].map((name, at) => ({
  id: (at + 1) as LotId,
  name,
  colour: '#12436D',
}));
const read = (...lines: readonly string[]) =>
  readBids(
    { name: 'bids.csv', bytes: new TextEncoder().encode(lines.join('\n')) },
    { lots, providers: providers as readonly Provider[] },
  );
const bid = (
  lot: number,
  provider: string,
  hours: number,
  poundsPerHour: number,
  quality: number | null,
) => ({
  lot: lot as LotId,
  provider: provider as ProviderId,
  weeklyMinutes: hours * 60,
  poundsPerHour,
  quality,
});

describe('bids of a table', () => {
  test('are read with lot, provider, hours, price and quality', async () => {
    expect(
      await read(
        'Lot,Provider,Hours offered,Rate,Quality',
        'North,Birch,"1,200.5",£21.50,85',
        'south & east,CEDAR,40 hrs,22 per hour,90%',
        'North,Cedar,2400 mins,£19.20/h,75/100',
        'A-B,Cedar,8,19,',
      ),
    ).toEqual({
      read: 4,
      issues: [],
      bids: [
        bid(1, 'Birch', 1200.5, 21.5, 85),
        bid(2, 'Cedar', 40, 22, 90),
        bid(1, 'Cedar', 40, 19.2, 75),
        bid(4, 'Cedar', 8, 19, null),
      ],
    });
  });

  test.each([
    'Zone,Bidder,Hours per week,Price per hour,Score',
    'Lot name,Supplier,Weekly hours,Hourly rate (£),Quality score',
    'LOT;Organisation;Capacity (hours per week);Tendered price;Quality (%)',
    'Area\tTenderer\tHours a week\tBid rate\tQuality out of 100',
  ])('are known by the headings %s', async (headings) => {
    const mark = /[;\t]/.exec(headings)?.[0] ?? ',';
    const { bids } = await read(headings, ['North', 'Birch', '10', '20', '50'].join(mark));
    expect(bids).toEqual([bid(1, 'Birch', 10, 20, 50)]);
  });

  test.each([
    ['West,Birch,10,20,50', 'The plan has no lot of that name.'],
    ['AB,Birch,10,20,50', 'The plan has no lot of that name.'],
    ['North,Dogwood,10,20,50', 'The provider is not in your providers file.'],
    ['North,Birch,,20,50', 'The hours a week are not a number above 0.'],
    ['North,Birch,0,20,50', 'The hours a week are not a number above 0.'],
    ['North,Birch,"12,5",20,50', 'The hours a week are not a number above 0.'],
    ['North,Birch,lots,20,50', 'The hours a week are not a number above 0.'],
    ['North,Birch,10,,50', 'The price for an hour is not a number'],
    ['North,Birch,10,2000,50', 'The price for an hour is not a number'],
    ['North,Birch,10,20,high', 'The quality is not a number from 0 to 100.'],
    ['North,Birch,10,20,101', 'The quality is not a number from 0 to 100.'],
  ])('are set aside for %s', async (line, reason) => {
    const { bids, issues } = await read('Lot,Provider,Hours,Rate,Quality', line, 'North,Cedar,1,1,1');
    expect(bids).toEqual([bid(1, 'Cedar', 1, 1, 1)]);
    expect(issues).toHaveLength(1);
    expect(issues[0]!.message).toContain(`1 row is set aside. ${reason}`);
    expect(issues[0]!.message).toContain('See row 2.');
  });

  test('of one provider for one lot are one: the first', async () => {
    const { bids, issues } = await read('Lot,Provider,Hours,Rate', 'North,Birch,10,20', 'NORTH,birch,30,40');
    expect(bids).toEqual([bid(1, 'Birch', 10, 20, null)]);
    expect(issues[0]!.message).toContain('The first is used. See row 3.');
  });

  test('of a provider whose name is nearly known are used, and it is said', async () => {
    const { bids, issues } = await read('Lot,Provider,Hours,Rate', 'North,Alder Care Limited,10,20');
    expect(bids).toEqual([bid(1, 'Alder Care Ltd', 10, 20, null)]);
    expect(issues[0]!.message).toContain('1 row is noted.');
  });

  test('leave out totals', async () => {
    const { bids, read: rows } = await read('Lot,Provider,Hours,Rate', 'North,Birch,10,20', 'Total,,10,');
    expect([bids.length, rows]).toEqual([1, 2]);
  });
});

describe('a file that is no table of bids', () => {
  test('says which columns are missing', async () => {
    const { bids, issues } = await read('Lot,Provider,Quality', 'North,Birch,10');
    expect(bids).toEqual([]);
    expect(issues.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'error',
        'There are no columns ‘Hours per week’, ‘Hourly rate’. Write these headings over them, then try again.',
      ],
    ]);
  });

  test('says so', async () => {
    const { bids, issues } = await readBids(
      { name: 'a.json', bytes: new TextEncoder().encode('{"type":"FeatureCollection","features":[]}') },
      { lots, providers },
    );
    expect(bids).toEqual([]);
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
