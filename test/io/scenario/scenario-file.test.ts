import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { readScenarioFile, writeScenarioFile } from '../../../src/io/scenario/scenario-file.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aRandomArea } from '../../core/a-random-area.ts';
import { aScenario } from '../../core/a-scenario.ts';

const SAVED_AT = '2026-01-05T09:00:00.000Z';
const dataset = aDataset({
  blocks: 'AB/CD',
  packages: [{ block: 'A', hours: 7.5 }],
  providers: [
    { name: 'Alder', hours: 40 },
    { name: 'Birch', hours: 30 },
  ],
});
const fabric = weaveFabric(dataset);
const scenario = aScenario(dataset)
  .withLot('North', 'BA', 'Alder')
  .withLot('South', 'C', 'Birch')
  .withBackUp('Birch').scenario;
const text = writeScenarioFile(dataset, fabric, scenario, SAVED_AT);

type Json = Record<string, any>;
/** The file with something changed in it. */
const changed = (change: (file: Json) => void) => {
  const file = JSON.parse(text) as Json;
  change(file);
  return JSON.stringify(file);
};
const read = (content: string) => readScenarioFile(content, dataset, fabric);
const refusal = (content: string) => {
  const result = read(content);
  return 'refused' in result ? result.refused : null;
};

describe('a scenario file', () => {
  test('is pretty JSON in a fixed order, with blocks by their codes', () => {
    const file = JSON.parse(text) as Json;
    expect(Object.keys(file)).toEqual(['format', 'version', 'savedAt', 'area', 'madeWith', 'scenario']);
    expect(file['madeWith']).toEqual({
      fingerprint: '0123456789abcdef',
      blocks: 4,
      packages: 1,
      weeklyHours: 7.5,
    });
    expect(file['scenario'].lots[0]).toEqual({
      id: 1,
      name: 'North',
      colour: scenario.lots[0]!.colour,
      blocks: ['A', 'B'],
      appointments: [{ provider: 'Alder', role: 'primary', share: 1 }],
    });
    expect(text).toMatch(/^\{\n {2}"format"/);
  });

  test('lists blocks by code, in whatever order the data has them', () => {
    const turned = { ...dataset, blocks: dataset.blocks.toReversed() };
    const plan = aScenario(turned).withLot('North', 'BA').scenario;
    const file = JSON.parse(writeScenarioFile(turned, weaveFabric(turned), plan, SAVED_AT)) as Json;
    expect(file['scenario'].lots[0].blocks).toEqual(['A', 'B']);
  });

  test('holds nothing of any package', () => {
    expect(text).not.toContain('P0');
    expect(text).not.toContain(String(dataset.packages.longitudes[0]));
  });

  test('read back is the scenario', () => {
    expect(read(text)).toEqual({ scenario, warnings: [] });
  });

  test('read back is the scenario, whatever the plan', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.string({ minLength: 1, maxLength: 40 }),
        (seed, name) => {
          const area = aRandomArea(seed, { columns: 5, rows: 4, packages: 12, providers: 5, lots: 3 });
          const named: Scenario = { ...area.scenario, name };
          const file = writeScenarioFile(area.dataset, area.fabric, named, SAVED_AT);
          const result = readScenarioFile(file, area.dataset, area.fabric);
          expect(result).toEqual({ scenario: named, warnings: [] });
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    ['nothing', '', 'not a Lotwise scenario'],
    ['not JSON', 'hello', 'not a Lotwise scenario'],
    ['a list', '[]', 'not a Lotwise scenario'],
    ['other JSON', '{"type":"FeatureCollection"}', 'not a Lotwise scenario'],
    ['cut short', text.slice(0, 300), 'cut short'],
    ['newer', changed((file) => (file['version'] = 2)), 'newer Lotwise'],
    ['older than we can bring forward', changed((file) => (file['version'] = 0)), 'too old'],
    ['of half a version', changed((file) => (file['version'] = 1.5)), 'version'],
    ['of a version in words', changed((file) => (file['version'] = '1')), 'version'],
    ['with a number for a name', changed((file) => (file['scenario'].name = 7)), 'scenario › name'],
    ['with a lot in text', changed((file) => (file['scenario'].lots[0].id = '1')), 'lots › 0 › id'],
    ['with an endless name', changed((file) => (file['scenario'].name = 'x'.repeat(201))), 'name'],
    ['with a lot no lot can be', changed((file) => (file['scenario'].lots[0].id = 0)), 'id'],
    [
      'with a colour that is a script',
      changed((file) => (file['scenario'].lots[0].colour = 'url(x)')),
      'colour',
    ],
    [
      'with a share of nothing',
      changed((file) => (file['scenario'].lots[0].appointments[0].share = 0)),
      'share',
    ],
    ['with something added', changed((file) => (file['packages'] = [])), 'should not be there'],
    ['with something missing', changed((file) => delete file['scenario'].rules), 'rules'],
    [
      'with too many lots',
      changed((file) => (file['scenario'].lots = Array(501).fill(file['scenario'].lots[0]))),
      'lots',
    ],
    ['with a block in two lots', changed((file) => file['scenario'].lots[1].blocks.push('A')), 'Block A'],
    ['with a block twice in a lot', changed((file) => file['scenario'].lots[0].blocks.push('A')), 'Block A'],
    ['with two lots of a number', changed((file) => (file['scenario'].lots[1].id = 1)), 'number 1'],
    [
      'with a provider twice in a lot',
      changed((file) => file['scenario'].lots[0].appointments.push(file['scenario'].lots[0].appointments[0])),
      'Alder is appointed twice to North',
    ],
  ])('that is %s is refused with a sentence', (_, content, words) =>
    expect(refusal(content)).toContain(words),
  );

  test('made for another area is refused with the count', () => {
    const other = changed((file) => {
      file['area'].name = 'Elsewhere';
      file['scenario'].lots[0].blocks = ['X', 'Y'];
      file['scenario'].lots[1].blocks = ['Z'];
    });
    expect(refusal(other)).toMatch(/Elsewhere.*3 blocks/);
  });

  test('with some blocks and providers that are not here opens without them, and says so', () => {
    const result = read(
      changed((file) => {
        file['scenario'].lots[0].blocks.push('X');
        file['scenario'].lots[0].appointments.push({ provider: 'Zelkova', role: 'primary', share: 1 });
        file['scenario'].backUp.push('Zelkova', 'Yew');
      }),
    );
    expect(result).toMatchObject({ scenario: { ...scenario } });
    expect('warnings' in result && result.warnings).toEqual([
      expect.stringContaining('1 of the 4 blocks'),
      expect.stringMatching(/\(2\).*Zelkova, Yew/),
    ]);
  });

  test('made with other data opens with a warning', () => {
    const result = read(changed((file) => (file['madeWith'].fingerprint = 'ffffffffffffffff')));
    expect(result).toEqual({ scenario, warnings: [expect.stringContaining('figures may differ')] });
  });

  test('without any block opens', () => {
    const empty = aScenario(dataset).withLot('North', '').scenario;
    expect(read(writeScenarioFile(dataset, fabric, empty, SAVED_AT))).toEqual({
      scenario: empty,
      warnings: [],
    });
  });

  test('of an older version is brought forward step by step', () => {
    const old = changed((file) => {
      file['version'] = -1;
      file['scenario'].title = file['scenario'].name;
      delete file['scenario'].name;
    });
    const migrations = new Map([
      [
        -1,
        (file: Json) => ({
          ...file,
          scenario: { ...file['scenario'], label: file['scenario'].title, title: undefined },
        }),
      ],
      [
        0,
        ({ scenario: { label, title: _, ...rest }, ...file }: Json) => ({
          ...file,
          scenario: { ...rest, name: label },
        }),
      ],
    ]);
    expect(readScenarioFile(old, dataset, fabric, migrations)).toEqual({ scenario, warnings: [] });
  });
});
