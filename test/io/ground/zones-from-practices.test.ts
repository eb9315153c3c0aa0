import { describe, expect, test } from 'vitest';
import { looksLikePractices } from '../../../src/io/ground/practice-columns.ts';
import { readPractices } from '../../../src/io/ground/read-practices.ts';
import { readTable } from '../../../src/io/formats/read-table.ts';
import { zonesFromPractices } from '../../../src/io/ground/zones-from-practices.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { draw } from '../../core/drawing.ts';
import { aFile, aTable } from '../a-file.ts';

const GROUND = 'ABCD';
const { blocks } = aDataset({ blocks: GROUND });
const at = (letter: string) => draw(GROUND).middleOf(letter);
const place = (letter: string) => at(letter).join(',');
const nowhere = () => null;

const practices = aTable(
  'practice_code,practice_name,postcode,pcn_code,pcn_name,lon,lat',
  `H85001,The Surgery,SW19 4DL,U00001,WEST PCN,${place('A')}`,
  `H85002,Park Practice,SW19 4DM,U00002,EAST PCN,${place('D')}`,
);
const namesOf = (
  tables: Parameters<typeof readPractices>[0],
  findPlace = nowhere as Parameters<typeof readPractices>[1],
) => {
  const { layer, zoneOfBlock, issues } = zonesFromPractices(
    blocks,
    readPractices(tables, findPlace).practices,
    'gp.csv',
  );
  return { names: [...zoneOfBlock].map((zone) => layer?.zones[zone]?.name ?? null), layer, issues };
};

describe('Primary Care Networks from practices', () => {
  test('each block goes to the network of the nearest practice, and the rule is said', () => {
    const { names, layer, issues } = namesOf([practices]);
    expect(names).toEqual(['WEST PCN', 'WEST PCN', 'EAST PCN', 'EAST PCN']);
    expect(layer).toMatchObject({ name: 'Primary Care Networks', role: 'primary-care-network' });
    const [a, b] = blocks.map(({ geometry }) => polygonArea(geometry));
    expect(polygonArea(layer!.zones[0]!.geometry)).toBeCloseTo(a! + b!, 0);
    expect(layer!.zones[0]!.geometry.type).toBe('Polygon');
    expect(issues.map(({ message }) => message)).toEqual([
      'We gave each block to the Primary Care Network of the nearest practice. A network is a list of practices, so these are not official borders.',
    ]);
  });

  test('a practice known by its postcode alone is placed by the postcodes at hand', () => {
    const table = aTable(
      'Practice Code,Practice Name,Postcode,PCN Name',
      'H1,One,CR4 1AA,South',
      'H2,Two,CR4 1AB,North',
      'H3,Three,ZZ99 3VZ,North',
    );
    const places = new Map([
      ['CR4 1AA', at('A')],
      ['CR4 1AB', at('D')],
    ]);
    const find = (postcode: string) => places.get(postcode) ?? null;
    expect(namesOf([table], find).names).toEqual(['South', 'South', 'North', 'North']);
    expect(readPractices([table], find).tables[0]!.rows).toMatchObject([
      { row: 4, value: 'ZZ99 3VZ', outcome: 'noted' },
    ]);
  });

  test('where patients are listed by area, most of them decide, and the nearest practice decides for the rest', () => {
    const patients = aTable(
      'PUBLICATION,PRACTICE_CODE,PRACTICE_NAME,LSOA_CODE,SEX,NUMBER_OF_PATIENTS',
      'x,H85001,The Surgery,D,MALE,"1,200"',
      'x,H85001,The Surgery,D,FEMALE,900',
      'x,H85002,Park Practice,D,ALL,2000',
      'x,H85099,Not ours,D,ALL,9000',
    );
    const { names, issues } = namesOf([patients, practices]);
    expect(names).toEqual(['WEST PCN', 'WEST PCN', 'EAST PCN', 'WEST PCN']);
    expect(issues[0]!.message).toMatch(
      /^We gave 1 blocks? to .* most of their patients .*, and 3 to .* nearest practice\./,
    );
  });

  test('without any place there are no zones, and what to add is said', () => {
    const table = aTable('Practice Code,Practice Name,PCN Name', 'H1,One,South');
    expect(namesOf([table])).toMatchObject({
      layer: null,
      issues: [{ severity: 'error', message: expect.stringContaining('postcodes') }],
    });
  });
});

describe('Hazard 4: lists of practices as the NHS publishes them', () => {
  const text =
    '"Partner\nOrganisation\nCode","Partner\nName","Practice\nParent\nSub ICB Loc Code",PCN Code,PCN Name,"Practice to PCN\nRelationship\nStart Date","Practice to PCN\nRelationship\nEnd Date","Match "\n' +
    'H85001,The Surgery,36L,U00001,WEST PCN,20190701,,Yes\nH85003,Left Practice,36L,U00002,EAST PCN,20190701,20230331,Yes\n';
  const read = (name: string, content: string) => {
    const { content: found } = readTable(aFile(name, content));
    if (found?.kind !== 'table') throw new Error('No table');
    return found.table;
  };

  test('headings with line breaks are known, and a practice that left is set aside', () => {
    const table = read('epcn.csv', text);
    expect(looksLikePractices(table)).toBe(true);
    const { practices: found, tables } = readPractices([table], nowhere);
    expect([...found.networkOf]).toEqual([['H85001', 'U00001']]);
    expect(tables[0]).toMatchObject({
      read: 2,
      setAside: 1,
      rows: [{ value: 'H85003', outcome: 'set aside' }],
    });
  });

  test('files without headings are known by what is in them, and their first row counts', () => {
    const partner = (code: string, pcn: string, name: string) =>
      `${code},SURGERY ${code},36L,NHS SOUTH WEST LONDON,${pcn},${name},36L,NHS SOUTH WEST LONDON,20190701,,1`;
    const partners = read(
      'epcncorepartnerdetails.csv',
      [partner('H85001', 'U00001', 'WEST'), partner('H85002', 'U00002', 'EAST')].join('\n'),
    );
    const place = (code: string, postcode: string) =>
      [
        code,
        `SURGERY ${code}`,
        ...new Array<string>(7).fill('x'),
        postcode,
        ...new Array<string>(17).fill('y'),
      ].join();
    const list = read('epraccur.csv', [place('H85001', 'CR4 1AA'), place('H85002', 'CR4 1AB')].join('\n'));
    expect([partners, list].map(looksLikePractices)).toEqual([true, true]);
    const find = (postcode: string) => at(postcode === 'CR4 1AA' ? 'B' : 'D');
    expect(readPractices([partners], nowhere).tables[0]!.read).toBe(2);
    expect(namesOf([partners, list], find).names).toEqual(['WEST', 'WEST', 'EAST', 'EAST']);
  });

  test.each([
    ['packages', 'Package ID,Postcode,Hours per week\nP1,SW19 4DL,7'],
    ['providers', 'Provider,Capacity\nAlder,200'],
    ['postcodes', 'postcode,easting,northing,lsoa21cd\nCR4 1AA,1,2,E01'],
    ['networks of blocks', 'LSOA21CD,pcn_code_nearest,pcn_name_nearest\nE01,U1,West'],
  ])('a table of %s is not taken for one', (_, content) => {
    expect(looksLikePractices(read('a.csv', content))).toBe(false);
  });
});
