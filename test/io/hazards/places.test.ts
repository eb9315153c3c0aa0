import { describe, expect, test } from 'vitest';
import { nationalGridFromWgs84 } from '../../../src/core/geometry/british-national-grid.ts';
import { aFile } from '../a-file.ts';
import { answering, BLOCKS, codeOf, GROUND, notesOf, open, packagesFile, placeOf } from './front-door.ts';

/** Whole metres of the middle of a block. */
const gridOf = (letter: string) =>
  nationalGridFromWgs84(...GROUND.middleOf(letter)).map(Math.round) as [number, number];
/** One postcode in each of blocks A and D, one that has ended in B; all in London's SW19. */
const POSTCODES = aFile(
  'nspl.csv',
  [
    'pcds,doterm,lat,long',
    `SW19 4DL,,${placeOf('A')}`,
    `SW19 5AA,,${placeOf('D')}`,
    `SW19 6AA,201806,${placeOf('B')}`,
    `CR4 1AO,,${placeOf('C')}`.replace('1AO', '1AA'),
    'ZZ99 3VZ,,99.999999,0.000000',
  ].join('\n'),
);

const withPostcodes = (...postcodes: readonly string[]) =>
  packagesFile(
    'Package ID,Hours per week,Postcode',
    ...postcodes.map((postcode, at) => `P${at + 1},7,${postcode}`),
  );

describe('Hazard 10: postcodes in every form', () => {
  test.each(['sw194dl', 'SW19  4DL', 'SW19 4DL.', 'SW19-4DL', ' sw19 4dl '])(
    '%j is SW19 4DL',
    async (written) => {
      const { packages, report } = await open([withPostcodes(written), POSTCODES, BLOCKS]);
      expect(packages).toEqual({ P1: [7, 'A'] });
      expect(report()).toMatchObject({ located: 1, rows: [] });
    },
  );

  test('a letter O for a figure is repaired and said; GIR 0AA and SW1A1AA are postcodes; SW19 alone is a district', async () => {
    const { packages, report } = await open([
      withPostcodes('SW19 4DL', 'CR4 IAA', 'SW1A1AA', 'GIR 0AA', 'SW19', 'lost'),
      POSTCODES,
      BLOCKS,
    ]);
    expect(packages['P1']).toEqual([7, 'A']);
    expect(packages['P2']).toEqual([7, 'C']);
    expect(packages['P5']![1]).toMatch(/[A-D]/);
    expect(report()).toMatchObject({ used: 6, located: 3 });
    expect(notesOf(report())).toEqual([
      '3 repaired: A letter in the postcode looks like a figure. We read it as the figure.',
      '4 noted: This postcode is not in the file of postcodes. The package is not on the map.',
      '5 noted: This postcode is not in the file of postcodes. The package is not on the map.',
      '6 noted: Only the first half of the postcode is here. The place is a guess in that district.',
      '7 noted: This is not a postcode. The package is not on the map.',
    ]);
  });
});

test('Hazard 11: unknown, ended, new and non-geographic postcodes are kept in the totals, each with its reason', async () => {
  const { packages, report } = await open([
    withPostcodes('SW19 4DL', 'SW19 4ZZ', 'SW19 6AA', 'ZZ99 3VZ', 'ME1 1AA'),
    POSTCODES,
    BLOCKS,
  ]);
  expect(report()).toMatchObject({ read: 5, used: 5, located: 3, hoursPerWeek: 35 });
  expect(packages).toEqual({ P1: [7, 'A'], P2: [7, 'A'], P3: [7, 'B'], P4: [7, '-'], P5: [7, '-'] });
  expect(notesOf(report())).toEqual([
    '3 noted: This postcode is not in the file of postcodes. We use the middle of those that start like it.',
    '4 noted: This postcode is no longer in use. We use the place it had.',
    '5 noted: This postcode means no fixed address. The package is not on the map.',
    '6 noted: This postcode is not in the file of postcodes. The package is not on the map.',
  ]);
});

describe('Hazard 12: a file with postcodes alone', () => {
  test('is located with the council’s own list, Code-Point Open without headings included', async () => {
    const codePoint = ['A', 'D'].map((letter, at) => {
      const [easting, northing] = gridOf(letter);
      return `"SW194D${'AB'[at]}",10,${easting},${northing},"E92000001","E19000003","E18000007","","E09000024","E05000455"`;
    });
    const { packages, said } = await open([
      withPostcodes('SW19 4DA', 'SW19 4DB'),
      aFile('sw.csv', codePoint.join('\n')),
      BLOCKS,
    ]);
    expect(packages).toEqual({ P1: [7, 'A'], P2: [7, 'D'] });
    expect(said).not.toMatch(/postcode/);
  });

  test('is kept without one, and says what to add; nothing is looked up', async () => {
    const { packages, report, said } = await open([withPostcodes('SW19 4DL', 'SW19 5AA'), BLOCKS]);
    expect(packages).toEqual({ P1: [7, '-'], P2: [7, '-'] });
    expect(report()).toMatchObject({ used: 2, located: 0 });
    expect(said).toContain('2 rows have a postcode and no other place. Add a file of postcodes');
    expect(said).toContain('Nothing is looked up on the internet.');
  });
});

describe('coordinates that are not what their headings say: asked about, then put right', () => {
  const [east, north] = gridOf('D');
  const [lng, lat] = GROUND.middleOf('D');
  test.each([
    [
      'Hazard 13: metres under latitude and longitude',
      'Latitude,Longitude',
      `${north},${east}`,
      'longitude-metres',
    ],
    [
      'Hazard 14: latitude and longitude swapped',
      'Latitude,Longitude',
      `${lng},${lat}`,
      'longitude-swapped-degrees',
    ],
    [
      'Hazard 14: easting and northing swapped',
      'Easting,Northing',
      `${north},${east}`,
      'easting-swapped-metres',
    ],
    ['Hazard 15: kilometres', 'Easting,Northing', `${east / 1000},${north / 1000}`, 'easting-kilometres'],
    [
      'Hazard 15: an easting ten times too big',
      'Easting,Northing',
      `${east * 10},${north}`,
      'easting-tenfold',
    ],
    [
      'Hazard 16: a decimal comma',
      'Latitude,Longitude',
      `"${lat}","${String(lng).replace('.', ',')}"`,
      'longitude-decimal-comma',
    ],
  ])('%s', async (_, headings, place, key) => {
    const files = [packagesFile(`Package ID,Hours per week,${headings}`, `P1,7,${place}`), BLOCKS];
    const asked = await open(files);
    expect(asked.opened.dataset).toBeNull();
    expect(asked.report().questions.map((question) => question.key)).toEqual([key]);
    const fixed = await open(files, answering({ [key]: 'fix' }));
    expect(fixed.packages).toEqual({ P1: [7, 'D'] });
    expect(fixed.report().rows.map(({ outcome }) => outcome)).toEqual(['repaired']);
    const left = await open(files, answering({ [key]: 'leave' }));
    expect(left.packages).toEqual({ P1: [7, '-'] });
    expect(left.report()).toMatchObject({ used: 1, hoursPerWeek: 7 });
  });
});

test('Hazard 15: a grid reference such as TQ 258 699 is the middle of its square', async () => {
  const [east, north] = gridOf('D');
  const reference = `TQ ${String(east % 100_000)
    .padStart(5, '0')
    .slice(0, 3)} ${String(north % 100_000)
    .padStart(5, '0')
    .slice(0, 3)}`;
  const { packages, report } = await open([
    packagesFile('Package ID,Hours per week,Grid reference', `P1,7,${reference}`, 'P2,7,TQ 99'),
    BLOCKS,
  ]);
  expect(packages).toEqual({ P1: [7, 'D'], P2: [7, '-'] });
  expect(report().rows.map(({ row, field }) => [row, field])).toContainEqual([3, 'gridReference']);
});

test('Hazard 16: 0,0 and blanks are missing places: kept, said, and not on the map', async () => {
  const { packages, report } = await open([
    packagesFile(
      'Package ID,Hours per week,Latitude,Longitude',
      'P1,7,0,0',
      'P2,7,,',
      `P3,7,${placeOf('A')}`,
    ),
    BLOCKS,
  ]);
  expect(packages).toEqual({ P1: [7, '-'], P2: [7, '-'], P3: [7, 'A'] });
  expect(report()).toMatchObject({ used: 3, located: 1, hoursPerWeek: 21 });
  expect(notesOf(report())).toEqual([
    '2 noted: The place is 0, 0, which means that it is missing. The package is not on the map.',
    '3 noted: There is no place in this row. The package is not on the map.',
  ]);
});

test('Hazard 17: a place outside the council is flagged, counted, and in no block', async () => {
  const { packages, report } = await open([
    packagesFile('Package ID,Hours per week,Latitude,Longitude', `P1,7,${placeOf('A')}`, 'P2,7,51.39,0.54'),
    BLOCKS,
  ]);
  expect(packages).toEqual({ P1: [7, 'A'], P2: [7, '-'] });
  expect(report()).toMatchObject({ used: 2, located: 2, hoursPerWeek: 14 });
  expect(notesOf(report())).toEqual([
    '3 noted: This place is outside the area. It counts in the totals and is in no lot.',
  ]);
});

test('A row with an area alone is put inside it and marked as a guess', async () => {
  const { packages, report } = await open([
    packagesFile('Package ID,Hours per week,LSOA21CD', `P1,7,${codeOf('C')}`, 'P2,7,E01999999'),
    BLOCKS,
  ]);
  expect(packages).toEqual({ P1: [7, 'C'], P2: [7, '-'] });
  expect(notesOf(report())[0]).toBe('2 noted: Only the area is known. The place is a guess inside it.');
});
