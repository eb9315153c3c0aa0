import { describe, expect, test } from 'vitest';
import { NOT_RECORDED, type FactKind } from '../../src/core/dataset/packages.ts';
import type { FileChoice } from '../../src/io/file-report.ts';
import { openFiles } from '../../src/io/open-files.ts';
import { aFile, aMapFile } from './a-file.ts';
import { someFiles, someLots } from './some-files.ts';

const OWN = { name: null, invented: false };
const { packages, blocks, providers, networks } = someFiles();

/** A ring off the coast of Cornwall, degrees. */
const FAR_AWAY = [
  [-5, 50],
  [-4.9, 50],
  [-4.9, 50.1],
  [-5, 50.1],
  [-5, 50],
];

describe('files opened together', () => {
  test('become one dataset', async () => {
    const { dataset, issues, spotMinutes } = await openFiles([packages, networks, blocks, providers], OWN);
    expect(dataset).toMatchObject({ name: 'Drawnshire', invented: false, services: ['Home care'] });
    expect(dataset!.blocks.map((block) => block.code)).toEqual(['A', 'B', 'C', 'D']);
    expect(dataset!.packages.count).toBe(6);
    expect(dataset!.providers.map((provider) => provider.id)).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(dataset!.zoneLayers).toMatchObject([
      { name: 'Primary Care Networks', role: 'primary-care-network' },
    ]);
    expect(dataset!.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(spotMinutes).toBe(510);
    expect(issues.map((issue) => [issue.file, issue.severity])).toEqual([
      ['packages.csv', 'warning'],
      ['packages.csv', 'warning'],
    ]);
  });

  test('each get a report, in the order they came, whose rows add up', async () => {
    const strange = aFile('strange.csv', 'a,b\n1,2\n3,4');
    const { reports } = await openFiles([providers, strange, packages, networks, blocks], OWN);
    expect(reports.map(({ file, use }) => [file, use])).toEqual([
      [providers.name, 'providers'],
      ['strange.csv', 'unknown'],
      [packages.name, 'packages'],
      [networks.name, 'zones'],
      [blocks.name, 'blocks'],
    ]);
    for (const report of reports) expect(report.read).toBe(report.used + report.setAside);
    expect(reports[1]).toMatchObject({ read: 2, used: 0, setAside: 2, encoding: 'UTF-8' });
    expect(reports[2]).toMatchObject({ used: 6 });
  });

  test('wait for an answer where only a person can say, and take it', async () => {
    const doubtful = aFile(
      'packages.csv',
      'Package ID,Hours per week,Lat,Lon\n1,10:30,0.5,0.5\n2,7:45,0.5,1.5',
    );
    const asked = await openFiles([doubtful, blocks], OWN);
    expect(asked.dataset).toBeNull();
    const [question] = asked.reports[0]!.questions;
    expect(asked.issues.map((issue) => issue.message).join()).toContain('question');
    const answers = new Map([[question!.key, question!.options[0]!.value]]);
    const choices = new Map<string, FileChoice>([['packages.csv', { answers }]]);
    expect((await openFiles([doubtful, blocks], { ...OWN, choices })).dataset!.packages.count).toBe(2);
  });

  test('without blocks can be planned on hexagons, where the person says so', async () => {
    const asked = await openFiles([packages, providers], OWN);
    expect(asked.reports.at(-1)).toMatchObject({ file: 'Hexagons', questions: [{ key: 'make' }] });
    expect(asked.dataset).toBeNull();
    const choices = new Map<string, FileChoice>([['Hexagons', { answers: new Map([['make', 'yes']]) }]]);
    const made = await openFiles([packages, providers], { ...OWN, choices });
    expect(made.dataset!.blocks[0]!.code).toMatch(/^HEX-0+1$/);
    expect(made.reports.at(-1)).toMatchObject({ file: 'Hexagons', use: 'blocks', questions: [] });
  });

  test('make clusters of a table of urban and rural blocks', async () => {
    const classes = aFile('classes.csv', 'LSOA21CD,Urban_rural_flag\nA,Urban\nB,Urban\nC,Rural\nD,Rural');
    const { dataset, reports } = await openFiles([packages, blocks, classes], OWN);
    expect(reports[2]).toMatchObject({ use: 'classes', read: 4, used: 4 });
    expect(dataset!.zoneLayers[0]).toMatchObject({
      role: 'cluster',
      zones: [{ name: 'Rural' }, { name: 'Urban' }],
    });
  });

  test('say of each package how deprived and how rural the area is that it lies in', async () => {
    const classes = aFile(
      'attributes.csv',
      'LSOA21CD,LSOA21NM,Urban_rural_flag,IMD2019_decile\nA,Abbey 001A,Urban,3\nB,Abbey 001B,Rural,',
    );
    const { dataset, reports } = await openFiles([packages, blocks, classes], OWN);
    const wordsOf = (kind: FactKind) => {
      const { values, codes } = dataset!.packages.facts.find((fact) => fact.kind === kind)!;
      return [...codes].map((code) => (code === NOT_RECORDED ? null : values[code]));
    };
    expect(wordsOf('deprivation')).toEqual(['3', '3', null, null, null, null]);
    expect(wordsOf('rurality')).toEqual(['Urban', 'Urban', 'Rural', null, null, null]);
    expect(reports[2]!.columns.map(({ heading, field, personal }) => [heading, field, personal])).toEqual([
      ['LSOA21CD', 'code', false],
      ['LSOA21NM', null, false],
      ['Urban_rural_flag', 'rurality', false],
      ['IMD2019_decile', 'deprivation', false],
    ]);
  });

  test('say it also where the blocks themselves carry it, unless a table does', async () => {
    const carrying = aMapFile('lsoa.geojson', 'AABB/CCDD', (code) => ({ LSOA21CD: code, imd_decile: 7 }));
    const classes = aFile('imd.csv', 'LSOA21CD,IMD decile\nB,1');
    const { dataset } = await openFiles([packages, carrying, classes], OWN);
    const fact = dataset!.packages.facts.find(({ kind }) => kind === 'deprivation');
    expect([...fact!.codes].slice(0, 4).map((code) => fact!.values[code])).toEqual(['7', '7', '1', '7']);
  });

  test('register providers by the postcodes among them', async () => {
    const market = aFile('providers.csv', 'Provider,Role,Capacity,Postcode\nAlder,Lot,20,SW19 8BA');
    const postcodes = aFile('postcodes.csv', 'Postcode,Latitude,Longitude\nSW19 8BA,51.43789,-0.20051');
    const { dataset } = await openFiles([packages, blocks, market, postcodes], OWN);
    expect(dataset!.providers[0]!.registeredAt).toEqual([-0.201, 51.438]);
    const before = await openFiles([packages, blocks, market], OWN);
    expect(before.dataset!.providers[0]!.registeredAt).toBeUndefined();
    expect(before.dataset!.fingerprint).not.toBe(dataset!.fingerprint);
  });

  test('are of the latest day that something in them begins', async () => {
    const dated = aFile('packages.csv', 'Package ID,Hours,Lat,Lon,Start date\n1,7,0.5,0.5,03/04/2024');
    const { dataset } = await openFiles([dated, blocks], OWN);
    expect(dataset!.asOf).toBe(19_816);
    expect((await openFiles([packages, blocks], OWN)).dataset!.asOf).toBeNull();
  });

  test('of another council are said to lie elsewhere, in the report of the file', async () => {
    const elsewhere = aFile('wards.geojson', JSON.stringify({ type: 'Polygon', coordinates: [FAR_AWAY] }));
    const { reports } = await openFiles([packages, blocks, elsewhere], OWN);
    expect(reports[2]!.issues.map(({ message }) => message).join()).toContain('do not touch your blocks');
  });

  test('give back the rows set aside, for a spreadsheet', async () => {
    const partly = aFile(
      'packages.csv',
      'Package ID,Hours per week,Lat,Lon\n1,7,51.4,-0.2\n=2,none,51.4,-0.2',
    );
    const [report] = (await openFiles([partly, blocks], OWN)).reports;
    expect(report!.setAsideCsv).toContain('3,');
    expect(report!.setAsideCsv).toContain("'=2");
  });

  test('take the name they are given, and say when they are invented', async () => {
    const { dataset } = await openFiles([packages, blocks], { name: 'Sample', invented: true });
    expect(dataset).toMatchObject({ name: 'Sample', invented: true });
  });

  test('of no one council are your area', async () => {
    const several = aMapFile('lsoa.geojson', 'AB', (letter) => ({ LSOA21CD: letter, LAD24NM: letter }));
    expect((await openFiles([packages, several], OWN)).dataset!.name).toBe('Your area');
  });

  test('without packages, or without blocks, are no dataset, and that is said', async () => {
    const noPackages = await openFiles([blocks], OWN);
    expect(noPackages.dataset).toBeNull();
    expect(noPackages.issues.map((issue) => issue.message).join()).toContain('no file of packages');
    const noBlocks = await openFiles([packages], OWN);
    expect(noBlocks.dataset).toBeNull();
    expect(noBlocks.issues.map((issue) => issue.message).join()).toContain('no file of blocks');
    const nothing = await openFiles([], OWN);
    expect(nothing.issues.map((issue) => issue.severity)).toEqual(['error', 'error']);
  });

  test('with no usable package are no dataset', async () => {
    const { dataset, issues } = await openFiles([aFile('p.csv', 'Hours,Lat,Lon\n,51,0'), blocks], OWN);
    expect(dataset).toBeNull();
    expect(issues.at(-1)).toMatchObject({ file: 'p.csv', severity: 'error' });
  });

  test('that are all scenarios are nothing wrong', async () => {
    const { dataset, scenarioFiles, issues } = await openFiles([aFile('a.lotwise.json', '{}x')], OWN);
    expect(dataset).toBeNull();
    expect(scenarioFiles).toEqual([{ name: 'a.lotwise.json', text: '{}x' }]);
    expect(issues).toEqual([]);
  });

  test('of the same kind: the first is used and the others are said', async () => {
    const { dataset, issues } = await openFiles(
      [packages, { ...packages, name: 'more.csv' }, blocks, providers],
      OWN,
    );
    expect(dataset!.packages.count).toBe(6);
    expect(issues.find((issue) => issue.file === 'more.csv')!.message).toContain('packages.csv');
  });

  test('that nobody knows are said and change nothing', async () => {
    const strange = [
      aFile('strange.csv', 'a,b\n1,2'),
      { name: 'x.bin', bytes: Uint8Array.from([80, 75, 0, 0]) },
    ];
    const { dataset, issues } = await openFiles([packages, blocks, providers, ...strange], OWN);
    expect(dataset).not.toBeNull();
    expect(issues.map((issue) => issue.file)).toEqual(expect.arrayContaining(['strange.csv', 'x.bin']));
  });

  test('are what a person says they are, whatever they look like', async () => {
    const choices = new Map<string, FileChoice>([
      ['pcn.geojson', { use: 'blocks' }],
      ['lsoa.geojson', { use: 'zones', layer: { name: 'Ward', role: 'ward' } }],
    ]);
    const { dataset } = await openFiles([packages, blocks, networks], { ...OWN, choices });
    expect(dataset!.blocks).toHaveLength(2);
    expect(dataset!.zoneLayers).toMatchObject([{ name: 'Ward', role: 'ward' }]);
  });

  test('asked for as the wrong sort of file are refused', async () => {
    const choices = new Map<string, FileChoice>([
      ['packages.csv', { use: 'blocks' }],
      ['lsoa.geojson', { use: 'packages' }],
    ]);
    const { issues } = await openFiles([packages, blocks], { ...OWN, choices });
    expect(issues.slice(0, 2).map(({ file, severity }) => [file, severity])).toEqual([
      ['packages.csv', 'error'],
      ['lsoa.geojson', 'error'],
    ]);
  });

  test('with lists of lots by codes that no block has: the list is not used', async () => {
    const lost = aFile('old.csv', 'code,lot\nX,West\nY,East');
    const partly = aFile('new.csv', 'code,lot\nA,West\nY,East');
    const { lotSchemes, issues } = await openFiles(
      [packages, blocks, providers, lost, partly, someLots()],
      OWN,
    );
    expect(lotSchemes.map((scheme) => scheme.name)).toEqual(['Lots', 'New']);
    expect(issues.filter(({ message }) => message.includes('codes')).map(({ severity }) => severity)).toEqual(
      ['error', 'warning'],
    );
  });

  test('with more lots than can be drawn: the lots are not used', async () => {
    const many = aFile(
      'many.csv',
      `code,lot\n${Array.from({ length: 501 }, (_, at) => `A${at},L${at}`).join('\n')}`,
    );
    const { lotSchemes, issues } = await openFiles([packages, blocks, providers, many], OWN);
    expect(lotSchemes).toEqual([]);
    expect(issues.at(-1)!.message).toContain('501 lots');
  });
});
