import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { startScenarios } from '../../../src/io/scenario/start-scenarios.ts';
import { writeScenarioFile } from '../../../src/io/scenario/write-scenario-file.ts';
import { BLOCKS, open, packagesFile, placeOf } from './front-door.ts';

/** NHS numbers that pass the check, made up; none is given to anybody. */
const NHS = ['943 476 5919', '9434765870', '987-654-4322'];
const PEOPLE = [
  {
    'NHS No': NHS[0]!,
    'First Name': 'Araminta',
    Surname: 'Quillfeather',
    'Service User': 'Araminta Quillfeather',
    DoB: '14/02/1931',
    'Home address': '17 Larkspur Close, Wimbledon',
    GP: 'Dr Thistlewood',
    'Care notes': 'Prefers tea at four and is deaf in one ear.',
    Mobile: '07700 900123',
    'E-mail': 'araminta@example.org',
    'Next of kin': 'Bartholomew',
    'Key safe': '4417X',
  },
  {
    'NHS No': NHS[1]!,
    'First Name': 'Peregrine',
    Surname: 'Ormsby-Vane',
    'Service User': 'Peregrine Ormsby-Vane',
    DoB: '03/11/1929',
    'Home address': 'Flat 3, 8 Sedgemoor Road',
    GP: 'Dr Thistlewood',
    'Care notes': 'His daughter holds the spare key for the door.',
    Mobile: '020 7946 0991',
    'E-mail': 'vane@example.net',
    'Next of kin': 'Clementine',
    'Key safe': '9921Y',
  },
  {
    'NHS No': NHS[2]!,
    'First Name': 'Isadora',
    Surname: 'Fennimore',
    'Service User': 'Isadora Fennimore',
    DoB: '29/07/1940',
    'Home address': '2 Mistletoe Avenue',
    GP: 'Dr Ravenscroft',
    'Care notes': 'Walks with a frame and must not be left alone.',
    Mobile: '+44 7700 900456',
    'E-mail': 'isa@example.com',
    'Next of kin': 'Theodora',
    'Key safe': '3305Z',
  },
];
const PERSONAL = Object.keys(PEOPLE[0]!);
const SECRETS = PEOPLE.flatMap((person) => Object.values(person));

/** The same three people under any headings; the second row has no hours, and so is set aside. */
function withPeople(headings: readonly string[]) {
  const lines = PEOPLE.map((person, at) => {
    const hours = at === 1 ? '' : '7';
    const told = Object.values(person).map((value) => `"${value}"`);
    return [`P${at}`, hours, placeOf('A'), 'Sleeping, I think'.slice(0, at * 8), ...told].join(',');
  });
  return packagesFile(
    ['Package ID', 'Hours per week', 'Latitude', 'Longitude', 'Status', ...headings].join(','),
    ...lines,
  );
}

describe('Personal data', () => {
  test('under the headings councils use is spotted, named and dropped: in no data, report, file or export', async () => {
    const { opened, report } = await open([withPeople(PERSONAL), BLOCKS]);
    expect(
      report()
        .columns.filter(({ personal }) => personal)
        .map(({ heading }) => heading),
    ).toEqual(PERSONAL);
    expect(secretsIn(opened)).toEqual([]);
    expect(report().setAsideCsv).toContain('There are no hours a week.');
  });

  test('under headings that say nothing is known by its values', async () => {
    const nameless = PERSONAL.map((_, at) => `Column ${at + 1}`);
    const { opened, report } = await open([withPeople(nameless), BLOCKS]);
    // One first name, one surname or one short code tells nobody who it is, and nothing tells it from other words.
    const alone = ['First Name', 'Surname', 'Next of kin', 'Key safe'];
    const seen = report()
      .columns.filter(({ personal }) => !personal)
      .map(({ heading }) => PERSONAL[nameless.indexOf(heading)]);
    expect(seen.filter((heading) => heading !== undefined && !alone.includes(heading))).toEqual([]);
    const hidden = PEOPLE.flatMap((person) =>
      Object.entries(person).flatMap(([heading, value]) => (alone.includes(heading) ? [] : [value])),
    );
    expect(secretsIn(opened, hidden)).toEqual([]);
  });

  test('is not taken for a reference or a person: an NHS number there is dropped, and people are told apart all the same', async () => {
    const rows = NHS.flatMap((number, at) => [
      `${number},${number},7,${placeOf('A')}`,
      `X${at},${number},3,${placeOf('D')}`,
    ]);
    const { opened, report } = await open([
      packagesFile('Package ID,Client ID,Hours per week,Latitude,Longitude', ...rows),
      BLOCKS,
    ]);
    expect(report()).toMatchObject({ used: 6, hoursPerWeek: 30 });
    expect(secretsIn(opened)).toEqual([]);
    expect(JSON.stringify(opened)).not.toMatch(/\d{3}[ -]?\d{3}[ -]?\d{4}/);
  });

  test('typed into a field that is read is not quoted', async () => {
    const { opened } = await open([
      packagesFile(
        'Package ID,Hours per week,Latitude,Longitude,Status,Start date',
        `P1,7,${placeOf('A')},ring Mrs Quillfeather first,call 07700 900123`,
        `P2,"lives at 17 Larkspur Close, Wimbledon",${placeOf('A')},,`,
      ),
      BLOCKS,
    ]);
    expect(secretsIn(opened)).toEqual([]);
    expect(
      JSON.stringify(opened.reports.map(({ rows, issues, columns }) => [rows, issues, columns])),
    ).not.toMatch(/Quillfeather|900123|Larkspur/);
  });
});

/** Which of the secrets can be found in anything that is kept, shown or let out. */
function secretsIn(
  opened: Awaited<ReturnType<typeof open>>['opened'],
  secrets: readonly string[] = SECRETS,
): string[] {
  const { dataset } = opened;
  const fabric = dataset && weaveFabric(dataset);
  const plans = dataset && fabric ? startScenarios(dataset, fabric, [], 0) : [];
  const files = plans.map((plan) => writeScenarioFile(dataset!, fabric!, plan, [], '2024-04-03T00:00:00Z'));
  const all = JSON.stringify([opened, files]);
  return secrets.filter((secret) => all.includes(secret) || all.includes(secret.replace(/[ -]/g, '')));
}
