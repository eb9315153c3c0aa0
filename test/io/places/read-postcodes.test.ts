import { describe, expect, test } from 'vitest';
import { looksLikePostcodes } from '../../../src/io/places/postcode-columns.ts';
import { findPostcode } from '../../../src/io/places/postcode-lookup.ts';
import { readPostcode } from '../../../src/io/places/postcode.ts';
import type { ReadPostcodes } from '../../../src/io/places/postcode-list.ts';
import { readPostcodes } from '../../../src/io/places/read-postcodes.ts';
import { createPostcodeScanner } from '../../../src/io/places/scan-postcodes.ts';
import type { Table } from '../../../src/io/formats/file-content.ts';

/** A table whose first line is taken for headings, whatever it is. */
function tableOf(lines: readonly string[]): Table {
  const [headings, ...rows] = lines.map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  return { headings: headings!, rows, rowNumbers: rows.map((_, at) => at + 2) };
}

function scan(lines: readonly string[], pieceBytes = 7, between = '\r\n'): ReadPostcodes {
  const bytes = new TextEncoder().encode(`\uFEFF${lines.join(between)}`);
  const scanner = createPostcodeScanner('postcodes.csv');
  for (let at = 0; at < bytes.length; at += pieceBytes) scanner.push(bytes.slice(at, at + pieceBytes));
  return scanner.finish();
}

function placeOf({ lookup }: ReadPostcodes, postcode: string) {
  return lookup && findPostcode(lookup, readPostcode(postcode)!, 0);
}

const OLD_DIRECTORY = [
  'pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa11,laua,ward,lsoa11,lat,long',
  '"SW194DL","SW19 4DL","SW19 4DL",198001,,0,524624,170504,1,E1,E09000024,E05000465,E01003423,51.419859,-0.209114',
  '"CR4 1AB","CR4  1AB","CR4 1AB",198001,200106,0,529072,169717,1,E1,E09000024,E05000458,E01003411,51.411792,-0.145466',
  '"ZZ993VZ","ZZ99 3VZ","ZZ99 3VZ",198001,,0,,,9,E1,E99999999,E99999999,E99999999,99.999999,0.000000',
];
const NEW_DIRECTORY = [
  'pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,lad26cd,wd26cd,lsoa21cd,lat,long',
  ...OLD_DIRECTORY.slice(1),
];
const CODE_POINT_OPEN = [
  '"SW19 4DL",10,524624,170504,"E92000001","E19000003","E18000010","","E09000024","E05000465"',
  '"CR4 1AB",10,529072,169717,"E92000001","E19000003","E18000010","","E09000024","E05000458"',
  '"CR4 9ZZ",90,0,0,"E92000001","E19000003","E18000010","","E09000024","E05000458"',
];
const PLAIN = [
  'postcode,easting,northing,lon,lat,LSOA21CD',
  'CR4 1AB,529072,169717,-0.145466,51.411792,E01003411',
];

describe.each([
  ['the National Statistics Postcode Lookup to 2025', OLD_DIRECTORY, 3, 2],
  ['the National Statistics Postcode Lookup of 2026', NEW_DIRECTORY, 3, 2],
  ['Code-Point Open, which has no headings', CODE_POINT_OPEN, 3, 2],
  ['a plain table of postcodes', PLAIN, 1, 1],
])('Hazard 12: a file of postcodes such as %s', (_name, lines, read, used) => {
  test('is known for what it is, and read whole', () => {
    expect(looksLikePostcodes(tableOf(lines))).toBe(true);
    const found = readPostcodes(tableOf(lines), 'postcodes.csv');
    expect(found).toMatchObject({ read, used, setAside: read - used });
    const { position, by } = placeOf(found, 'CR4 1AB')!;
    expect(by).toBe('unit');
    // To 5 m: the degrees of these files are themselves 2 m out.
    expect(position[0]).toBeCloseTo(-0.145466, 4);
    expect(position[1]).toBeCloseTo(51.411792, 4);
  });

  test.each([1, 7, 100_000])('is the same read in pieces of %d bytes', (pieceBytes) => {
    const whole = readPostcodes(tableOf(lines), 'postcodes.csv');
    expect(scan(lines, pieceBytes).lookup).toEqual(whole.lookup);
    expect(scan(lines, pieceBytes, '\n')).toMatchObject({ read, used, issues: whole.issues });
  });
});

describe('Hazard 11: a postcode without a place', () => {
  test('is set aside with its row: grid indicator 9, or quality 90', () => {
    expect(readPostcodes(tableOf(OLD_DIRECTORY), 'p.csv').rows).toEqual([
      {
        row: 4,
        field: 'postcode',
        value: 'ZZ99 3VZ',
        reason: 'This postcode has no place on the map.',
        outcome: 'set aside',
      },
    ]);
    expect(readPostcodes(tableOf(CODE_POINT_OPEN), 'p.csv').rows).toMatchObject([
      { row: 3, value: 'CR4 9ZZ' },
    ]);
  });

  test('is one at latitude 99.999999 or at 0, 0, whatever its indicator', () => {
    const lines = ['postcode,lat,long', 'SW19 4DL,99.999999,0.000000', 'CR4 1AB,0,0', 'CR4 1AD,,'];
    expect(readPostcodes(tableOf(lines), 'p.csv')).toMatchObject({
      lookup: null,
      read: 3,
      used: 0,
      setAside: 3,
    });
  });

  test('is ZZ99, no fixed abode, even where a file gives it one', () => {
    const found = readPostcodes(tableOf(['postcode,lat,long', 'ZZ99 3VZ,51.4,-0.2']), 'p.csv');
    expect(found.lookup).toBeNull();
  });
});

describe('a file of postcodes', () => {
  test('Hazard 11: keeps postcodes that are no longer in use, marked and counted', () => {
    const found = readPostcodes(tableOf(OLD_DIRECTORY), 'p.csv');
    expect(placeOf(found, 'CR4 1AB')!.hasEnded).toBe(true);
    expect(placeOf(found, 'SW19 4DL')!.hasEnded).toBe(false);
    expect(found.issues[0]!.message).toBe(
      '1 postcode is no longer in use. We keep them, and say so where a package has one.',
    );
  });

  test('always adds up, with rows that are no postcode and postcodes that come twice', () => {
    const lines = ['postcode,lat,long', 'SW19 4DL,51.4,-0.2', 'nonsense,51,0', 'SW19 4DL,51.5,-0.1'];
    const found = readPostcodes(tableOf(lines), 'p.csv');
    expect(found).toMatchObject({ read: 3, used: 1, setAside: 2 });
    expect(found.rows.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'This postcode comes again lower down. The last one is used.'],
      [3, 'This is not a postcode.'],
    ]);
    expect(placeOf(found, 'SW19 4DL')!.position).toEqual([-0.1, 51.5]);
  });

  test('without places says what it needs', () => {
    const found = readPostcodes(tableOf(['postcode,ward', 'SW19 4DL,Abbey']), 'p.csv');
    expect(found.lookup).toBeNull();
    expect(found.issues).toMatchObject([{ severity: 'error' }]);
  });

  test('with a comma or a doubled quotation mark inside a cell keeps its columns', () => {
    const lines = ['postcode,place,lat,long', 'SW19 4DL,"Wimbledon, ""the Village""",51.4,-0.2'];
    expect(placeOf(scan(lines), 'SW19 4DL')!.position).toEqual([-0.2, 51.4]);
  });

  test.each([
    ['packages', ['Postcode,Easting,Northing,Hours per week', 'SW19 4DL,524624,170504,7']],
    ['practices', ['practice_code,practice_name,postcode,lon,lat', 'H85026,GROVE,SW19 4DL,-0.2,51.4']],
    ['postcodes without places', ['postcode,ward', 'SW19 4DL,Abbey']],
    ['other things', ['pcd,lat,long', 'Abbey,51.4,-0.2']],
    ['nothing', ['pcd,lat,long']],
  ])('is not what a table of %s is', (_name, lines) => {
    expect(looksLikePostcodes(tableOf(lines))).toBe(false);
  });
});
