import { describe, expect, test } from 'vitest';
import { aFile } from '../a-file.ts';
import { BLOCKS, notesOf, open, packagesFile, placeOf } from './front-door.ts';

const HEADINGS = 'Package ID,Hours per week,Latitude,Longitude';
const ROW = `P1,7,${placeOf('A')}`;

/** Bytes of Windows-1252, for letters that Latin-1 has; `£`, `’` and `–` as they are there. */
function windows1252(text: string): Uint8Array {
  const specials: Record<string, number> = { '’': 0x92, '–': 0x96 };
  return Uint8Array.from([...text].map((letter) => specials[letter] ?? letter.charCodeAt(0)));
}

test('Hazard 1: a byte order mark in the first heading: the heading is matched, and there is no ghost column', async () => {
  const { report, packages } = await open([packagesFile(`\uFEFF${HEADINGS}`, ROW), BLOCKS]);
  expect(report().columns.map(({ heading, field }) => [heading, field])).toEqual([
    ['Package ID', 'id'],
    ['Hours per week', 'hours'],
    ['Latitude', 'latitude'],
    ['Longitude', 'longitude'],
  ]);
  expect(packages).toEqual({ P1: [7, 'A'] });
});

test('Hazard 2: Windows-1252: detected, and its pounds, quotes and dashes shown right', async () => {
  const lines = [
    'Package ID,Hours per week,Latitude,Longitude,Hourly rate,Provider',
    `P1,7,${placeOf('A')},£18.86,Figge’s Marsh Care – South`,
  ];
  const providers = 'Provider,Capacity hours per week\nFigge’s Marsh Care – South,50';
  const { opened, report } = await open([
    { name: 'packages.csv', bytes: windows1252(lines.join('\n')) },
    { name: 'providers.csv', bytes: windows1252(providers) },
    BLOCKS,
  ]);
  expect([report().encoding, report('providers.csv').encoding]).toEqual(['Windows-1252', 'Windows-1252']);
  expect(report().columns.flatMap(({ samples }) => samples)).toContain('£18.86');
  expect(opened.dataset!.providers[0]!.id).toBe('Figge’s Marsh Care – South');
  expect([...opened.dataset!.packages.provider]).toEqual([0]);
  expect(JSON.stringify(opened.reports)).not.toContain('\uFFFD');
});

test('Hazard 3: a quoted comma, doubled quotes and a line break in a cell are one field', async () => {
  const provider = '"Smith & Co, Home ""Care"" Ltd\n(Kent)"';
  const { opened, packages } = await open([
    packagesFile(`${HEADINGS},Provider`, `${ROW},${provider}`, `P2,3,${placeOf('B')},${provider}`),
    aFile('providers.csv', `Provider,Capacity hours per week\n${provider},50`),
    BLOCKS,
  ]);
  expect(opened.dataset!.providers.map(({ id }) => id)).toEqual(['Smith & Co, Home "Care" Ltd\n(Kent)']);
  expect([...opened.dataset!.packages.provider]).toEqual([0, 0]);
  expect(packages).toEqual({ P1: [7, 'A'], P2: [3, 'B'] });
});

test('Hazard 4: headings of ePCN with line breaks and blanks at their end are normalised', async () => {
  const practices = [
    '"Partner\nOrganisation\nCode ","Partner\nName","Practice\nPostcode ","PCN Code","PCN Name "',
    'H85001,First Surgery,SW1A 1AA,U1,North PCN',
    'H85002,Second Surgery,SW1A 1AB,U2,South PCN',
  ];
  const postcodes = ['A', 'D'].map((letter, at) => `SW1A 1A${'AB'[at]},${placeOf(letter)}`);
  const { opened, report } = await open([
    aFile('epcn.csv', practices.join('\n')),
    aFile('postcodes.csv', ['Postcode,Latitude,Longitude', ...postcodes].join('\n')),
    packagesFile(HEADINGS, ROW),
    BLOCKS,
  ]);
  expect(report('epcn.csv')).toMatchObject({ use: 'practices', read: 2, used: 2 });
  expect(report('epcn.csv').columns.every(({ heading }) => !/\n|\s$/.test(heading))).toBe(true);
  const [layer] = opened.dataset!.zoneLayers;
  expect([layer!.role, layer!.zones.map(({ name }) => name)]).toEqual([
    'primary-care-network',
    ['North PCN', 'South PCN'],
  ]);
});

test('Hazard 5: titles above the headings and a total below: the headings are found, and the total is no package', async () => {
  const { report, packages, said } = await open([
    packagesFile(
      'Home care extract – OFFICIAL-SENSITIVE,,,',
      'Run on 3 April 2024,,,',
      '',
      HEADINGS,
      ROW,
      `P2,3,${placeOf('D')}`,
      'Total,8400,,',
    ),
    BLOCKS,
  ]);
  expect(packages).toEqual({ P1: [7, 'A'], P2: [3, 'D'] });
  expect(report()).toMatchObject({ read: 3, used: 2, setAside: 1, hoursPerWeek: 10 });
  expect(notesOf(report())).toEqual(['7 set aside: This row is a total.']);
  expect(said).toContain('The headings are in row 4. The 2 rows above them are left out.');
});

describe('Extras: text that tables come in', () => {
  test.each([
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['bars', (text: string) => text.replaceAll(',', '|')],
    ['lines that end in \\r', (text: string) => text.replaceAll('\n', '\r')],
    ['lines that end in \\r\\n', (text: string) => text.replaceAll('\n', '\r\n')],
    ['trailing commas', (text: string) => text.replaceAll('\n', ',,,\n')],
  ])('%s: read like any other', async (_, spoil) => {
    const text = spoil(`${HEADINGS}\n${ROW}\nP2,3.5,${placeOf('D')}\n`);
    const { report, packages } = await open([aFile('packages.csv', text), BLOCKS]);
    expect(packages).toEqual({ P1: [7, 'A'], P2: [3.5, 'D'] });
    expect(report()).toMatchObject({ read: 2, used: 2, setAside: 0 });
    expect(report().columns).toHaveLength(4);
  });

  test('UTF-16, as spreadsheets save "Unicode text"', async () => {
    const text = `\uFEFF${HEADINGS}\n${ROW}`;
    const bytes = new Uint8Array(Uint16Array.from([...text].map((letter) => letter.charCodeAt(0))).buffer);
    const { report, packages } = await open([{ name: 'packages.csv', bytes }, BLOCKS]);
    expect([report().encoding, packages]).toEqual(['UTF-16', { P1: [7, 'A'] }]);
  });

  test('duplicate headings: the first is read, and both are shown', async () => {
    const { report, packages } = await open([
      packagesFile(`${HEADINGS},Hours per week`, `${ROW},99`),
      BLOCKS,
    ]);
    expect(packages).toEqual({ P1: [7, 'A'] });
    const hours = report().columns.filter(({ heading }) => heading.startsWith('Hours per week'));
    expect(hours.map(({ field }) => field)).toEqual(['hours', null]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s as a heading and as a name is text like any other',
    async (name) => {
      const { opened, report, packages } = await open([
        packagesFile(`${HEADINGS},${name},Provider,Service`, `${name},7,${placeOf('A')},x,${name},${name}`),
        aFile('providers.csv', `Provider,Capacity hours per week\n${name},50`),
        BLOCKS,
      ]);
      expect(report().columns.map(({ heading }) => heading)).toContain(name);
      expect(opened.dataset!.packages.references).toEqual([name]);
      expect(opened.dataset!.services).toEqual([name]);
      expect([...opened.dataset!.packages.provider]).toEqual([0]);
      expect(Object.values(packages)).toEqual([[7, 'A']]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});
