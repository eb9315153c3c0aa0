import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nationalGridFromWgs84 } from '../../../src/core/geometry/british-national-grid.ts';
import { pointInPolygon } from '../../../src/core/geometry/point-in-polygon.ts';
import { findColumns, PACKAGE_HEADINGS } from '../../../src/io/tables/columns.ts';
import { createPlaceReader, type PlaceContext } from '../../../src/io/places/place-reader.ts';
import { draw } from '../../core/drawing.ts';
import { somePostcodes } from '../some-postcodes.ts';

/** Three blocks of west London, each of 1 km squares; the council has 5 km around it. */
const drawing = draw(`
  AAB
  ACB
`);
const blocks = drawing.letters.map((letter) => ({
  code: `E0100000${letter.charCodeAt(0) - 64}`,
  name: `Merton ${letter}`,
  geometry: drawing.shapeOf(letter),
}));
const [LNG, LAT] = drawing.middleOf('C');
const [EAST, NORTH] = nationalGridFromWgs84(LNG, LAT);
const postcodes = somePostcodes({ 'SW19 4DL': [LNG, LAT], 'SW19 5AA': drawing.middleOf('A') }, ['SW19 5AA']);

const grouped = (metres: number) => Math.round(metres).toLocaleString('en-GB');

/** Reads a table given as a heading and rows, cells parted by bars. */
function read(lines: readonly string[], context: Partial<PlaceContext> = {}) {
  const [headings, ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const table = { headings: headings!, rows, rowNumbers: rows.map((_, at) => at + 2) };
  const columns = findColumns(table.headings, PACKAGE_HEADINGS);
  const reader = createPlaceReader(table, {
    file: 'packages.csv',
    columns,
    blocks,
    postcodes: null,
    answers: new Map(),
    ...context,
  });
  const places = rows.map((cells, at) => reader.place(cells, at + 2));
  return { ...reader, places, reasons: places.map(({ notes }) => notes.map(({ reason }) => reason)) };
}

const agree = (...keys: string[]) => ({ answers: new Map(keys.map((key) => [key, 'fix'])) });
const near = (position: readonly [number, number] | null, [lng, lat] = [LNG, LAT]) =>
  position !== null && Math.abs(position[0] - lng!) < 2e-5 && Math.abs(position[1] - lat!) < 2e-5;

describe('coordinates that are what their headings say', () => {
  test.each([
    ['degrees', ['Longitude|Latitude', `${LNG}|${LAT}`], 'degrees'],
    ['metres', ['Easting|Northing', `${EAST}|${NORTH}`], 'grid'],
    ['degrees under x and y', ['x|y', `${LNG}|${LAT}`], 'degrees'],
    ['metres under x and y', ['x|y', `${EAST}|${NORTH}`], 'grid'],
    ['metres with commas for thousands', ['Easting|Northing', `${grouped(EAST)}|${grouped(NORTH)}`], 'grid'],
  ])('are read without a question: %s', (_name, lines, how) => {
    const { questions, places } = read(lines);
    expect(questions).toEqual([]);
    expect(places).toMatchObject([{ how, notes: [] }]);
  });

  test('are read as degrees where those are there, otherwise as metres', () => {
    const { places } = read(['Longitude|Latitude|Easting|Northing', `||${EAST}|${NORTH}`]);
    expect(near(places[0]!.position)).toBe(true);
    expect(places[0]!.how).toBe('grid');
  });

  test('beside a pair that is wrong need no question', () => {
    const { questions, places } = read([
      'Longitude|Latitude|Easting|Northing',
      `${LNG}|${LAT}|${NORTH}|${EAST}`,
      `${EAST}|${NORTH}|${EAST}|${NORTH}`,
    ]);
    expect(questions).toEqual([]);
    expect(places.every(({ position }) => near(position))).toBe(true);
  });
});

describe.each([
  ['Hazard 13: metres under latitude and longitude', 'Longitude|Latitude', [EAST, NORTH], 'longitude-metres'],
  [
    'Hazard 13: metres the wrong way round there',
    'Longitude|Latitude',
    [NORTH, EAST],
    'longitude-swapped-metres',
  ],
  [
    'Hazard 14: latitude and longitude swapped',
    'Longitude|Latitude',
    [LAT, LNG],
    'longitude-swapped-degrees',
  ],
  ['Hazard 14: easting and northing swapped', 'Easting|Northing', [NORTH, EAST], 'easting-swapped-metres'],
  ['Hazard 14: x and y swapped', 'x|y', [LAT, LNG], 'longitude-swapped-degrees'],
  ['Hazard 15: kilometres', 'Easting|Northing', [EAST / 1000, NORTH / 1000], 'easting-kilometres'],
  ['Hazard 15: an easting ten times too big', 'Easting|Northing', [EAST * 10, NORTH], 'easting-tenfold'],
  ['Hazard 15: both ten times too big', 'Easting|Northing', [EAST * 10, NORTH * 10], 'easting-tenfold'],
  ['Hazard 13: degrees under easting and northing', 'Easting|Northing', [LNG, LAT], 'easting-degrees'],
] as const)('%s', (_name, heading, [x, y], key) => {
  const lines = [heading, `${x}|${y}`, `${x}|${y}`];

  test('are asked about once, with the number of rows', () => {
    const { questions } = read(lines);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({ key, options: [{ value: 'fix' }, { value: 'leave' }] });
    expect(questions[0]!.text).toMatch(/^2 rows seem to have .*\?$/);
  });

  test('are put right when a person agrees, and the rows say so', () => {
    const { places } = read(lines, agree(key));
    for (const { position, notes } of places) {
      expect(near(position)).toBe(true);
      expect(notes).toMatchObject([{ outcome: 'repaired' }]);
    }
    expect(places[1]!.notes[0]!.row).toBe(3);
  });

  test('are not put right before, nor when a person says to leave them', () => {
    for (const answers of [new Map<string, string>(), new Map([[key as string, 'leave']])]) {
      for (const { position } of read(lines, { answers }).places) expect(near(position)).toBe(false);
    }
  });
});

describe('coordinates of which most rows are swapped', () => {
  const outside = [51.6, 0.5];
  const lines = ['Longitude|Latitude', `${LAT}|${LNG}`, outside.join('|'), `${LNG}|${LAT}`];

  test('Hazard 14: are swapped too where the place is out of the area, and rows that are right are left', () => {
    expect(read(lines).questions[0]!.text).toMatch(/^1 row seems/);
    const { questions, places, reasons } = read(lines, agree('longitude-swapped-degrees'));
    expect(questions).toEqual([]);
    expect(places[1]!.position).toEqual([0.5, 51.6]);
    expect(reasons[1]).toHaveLength(2);
    expect(places[2]!.notes).toEqual([]);
  });
});

describe('Hazard 13: without blocks', () => {
  test('metres under latitude and longitude are still seen, by being nowhere in Great Britain as degrees', () => {
    const { questions } = read(['Latitude|Longitude', '169962|525811'], { blocks: [] });
    expect(questions).toMatchObject([{ key: 'longitude-metres' }]);
  });

  test('or with the blocks of quite another place, so are they', () => {
    const lines = ['Latitude|Longitude', '565012|424639'];
    expect(read(lines).questions).toMatchObject([{ key: 'longitude-metres' }]);
    const { places } = read(lines, agree('longitude-metres'));
    expect(places[0]).toMatchObject({ how: 'grid', notes: [{ outcome: 'repaired' }, { outcome: 'noted' }] });
  });
});

describe('Hazard 16: a place that is missing', () => {
  test.each([
    ['0|0', 'The place is 0, 0, which means that it is missing. The package is not on the map.'],
    ['|', 'There is no place in this row. The package is not on the map.'],
    ['north|south', 'These numbers are not a place in Great Britain. The package is not on the map.'],
  ])('is noted and kept: %j', (cells, reason) => {
    const { places, reasons, questions } = read(['Longitude|Latitude', cells, `${LNG}|${LAT}`]);
    expect(questions).toEqual([]);
    expect(places[0]).toMatchObject({ position: null, how: 'none' });
    expect(reasons[0]).toEqual([reason]);
  });

  test('does not hide a place that only one number of is 0', () => {
    const { places } = read(['Longitude|Latitude', '0|51.5'], { blocks: [] });
    expect(places[0]!.position).toEqual([0, 51.5]);
  });

  test('is found by the postcode of the row instead', () => {
    const { places } = read(['Easting|Northing|Postcode', '0|0|SW19 4DL'], { postcodes });
    expect(places).toMatchObject([
      { how: 'postcode', position: [LNG, LAT].map((n) => Math.round(n * 1e7) / 1e7), notes: [] },
    ]);
  });

  test.each([
    [`${LNG}`.replace('.', ','), `${LAT}`.replace('.', ',')],
    [`${LNG}`, '51,487'],
  ])('is not what a decimal comma makes (%s, %s): it is asked', (x, y) => {
    const lines = ['Longitude|Latitude', `${x}|${y}`];
    const { questions, places } = read(lines);
    expect(questions).toMatchObject([{ key: 'longitude-decimal-comma' }]);
    expect(places[0]!.position).toBeNull();
    const answered = read(lines, agree('longitude-decimal-comma'));
    expect(answered.places[0]).toMatchObject({ how: 'degrees', notes: [{ outcome: 'repaired' }] });
  });
});

describe('a grid reference', () => {
  test('Hazard 15: gives the middle of its square', () => {
    const { places } = read(['Grid reference', 'TQ 258 699', 'TQ 25 69', 'here'], { blocks: [] });
    expect(places.map(({ how }) => how)).toEqual(['grid-reference', 'grid-reference', 'none']);
    const [easting, northing] = nationalGridFromWgs84(...(places[0]!.position as [number, number]));
    expect([easting, northing].map(Math.round)).toEqual([525_850, 169_950]);
    expect(places[0]!.notes).toEqual([]);
    expect(places[1]!.notes[0]!.reason).toContain('1 km');
    expect(places[2]!.notes[0]!.reason).toContain('not a grid reference');
  });
});

describe('a postcode', () => {
  const written = (...cells: string[]) => read(['Postcode', ...cells], { postcodes });

  test('Hazard 12: is found in the file of postcodes, and nowhere else', () => {
    expect(written('sw194dl').places[0]).toMatchObject({ how: 'postcode', notes: [] });
    const without = read(['Postcode', 'SW19 4DL', 'SW19 4DL', '']);
    expect(without.places[0]).toMatchObject({ how: 'none', notes: [{ value: 'SW19 4DL' }] });
    expect(without.issues[0]!.message).toMatch(/^2 rows have a postcode and no other place\. Add a file/);
    expect(written('SW19 4DL').issues).toEqual([]);
  });

  test('Hazard 10: that is half right is used as far as it goes, and said', () => {
    const { places, reasons } = written('SW19 4DI', 'SWI9 4DL', 'SW19', 'SW19 4');
    expect(places.map(({ how }) => how)).toEqual(['sector', 'postcode', 'area', 'sector']);
    expect(reasons.flat()).toEqual([
      'The end of the postcode is missing or wrong. We use the middle of those that start like it.',
      'A letter in the postcode looks like a figure. We read it as the figure.',
      'Only the first half of the postcode is here. The place is a guess in that district.',
      'The end of the postcode is missing or wrong. We use the middle of those that start like it.',
    ]);
  });

  test('Hazard 11: that is new, ended, unknown or of no fixed address is kept, each with its reason', () => {
    const { places, reasons } = written('SW19 4ZZ', 'SW19 5AA', 'BR1 1AA', 'ZZ99 3VZ', 'unknown');
    expect(places.map(({ how }) => how)).toEqual(['sector', 'postcode', 'none', 'none', 'none']);
    expect(reasons.flat()).toEqual([
      'This postcode is not in the file of postcodes. We use the middle of those that start like it.',
      'This postcode is no longer in use. We use the place it had.',
      'This postcode is not in the file of postcodes. The package is not on the map.',
      'This postcode means no fixed address. The package is not on the map.',
      'This is not a postcode. The package is not on the map.',
    ]);
  });

  test('that is not known gives way to the block that the row names', () => {
    const { places } = read(['Postcode|LSOA21CD', 'SW19 4ZZ|E01000002'], { postcodes });
    expect(places[0]!.how).toBe('area');
    expect(pointInPolygon(places[0]!.position as [number, number], drawing.shapeOf('B'))).toBe(true);
  });
});

describe('a row that names only its area', () => {
  test('lies in that block, by its code or its name, always in the same place, and is marked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1_000_000 }), fc.constantFrom('A', 'B', 'C'), (row, letter) => {
        const block = blocks[drawing.letters.indexOf(letter)]!;
        const reader = read(['LSOA', block.code]);
        const place = reader.place([block.code], row);
        expect(place.how).toBe('area');
        expect(place.notes).toMatchObject([{ row, field: 'area', outcome: 'noted' }]);
        expect(pointInPolygon(place.position as [number, number], block.geometry)).toBe(true);
        expect(reader.place([block.name.toUpperCase()], row).position).toEqual(place.position);
      }),
    );
  });

  test('may name a zone', () => {
    const zones = [{ name: 'North Merton', geometry: drawing.shapeOf('B') }];
    const { places } = read(['Ward', 'north merton'], { zones });
    expect(pointInPolygon(places[0]!.position as [number, number], drawing.shapeOf('B'))).toBe(true);
  });

  test('Hazard 21: by the old code of a council lies in the block with its new code', () => {
    const council = [{ code: 'E06000057', name: 'Northumberland', geometry: drawing.shapeOf('A') }];
    const { places } = read(['Zone', 'E06000048'], { blocks: council });
    expect(places[0]).toMatchObject({ how: 'area', notes: [{ outcome: 'repaired' }, { outcome: 'noted' }] });
  });

  test('that is not known is nowhere, and said', () => {
    const { places, reasons } = read(['LSOA', 'E01999999']);
    expect(places[0]!.position).toBeNull();
    expect(reasons[0]).toEqual(['This area is not one of the blocks. The package is not on the map.']);
  });
});

describe('Hazard 17: a place outside the area', () => {
  test('keeps its position and is noted', () => {
    const { questions, places, reasons } = read(['Longitude|Latitude', '0.55|51.38', `${LNG}|${LAT}`]);
    expect(questions).toEqual([]);
    expect(places[0]).toMatchObject({ position: [0.55, 51.38], how: 'degrees' });
    expect(reasons).toEqual([
      ['This place is outside the area. It counts in the totals and is in no lot.'],
      [],
    ]);
  });

  test('but outside Great Britain too is no place', () => {
    const { places } = read(['Longitude|Latitude', '2.35|48.85']);
    expect(places[0]).toMatchObject({ position: null, notes: [{ value: '2.35, 48.85' }] });
  });
});
