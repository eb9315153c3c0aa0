import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { pieceCode } from '../../../src/core/fabric/cuts.ts';
import type { Decision } from '../../../src/core/scenario/history.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { USUAL_RULES } from '../../../src/core/scenario/rules.ts';
import { NOTHING_SAID, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { readScenarioFile } from '../../../src/io/scenario/read-scenario-file.ts';
import type { Migrations } from '../../../src/io/scenario/scenario-migrations.ts';
import { writeScenarioFile } from '../../../src/io/scenario/write-scenario-file.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aRandomArea } from '../../core/a-random-area.ts';
import { aScenario } from '../../core/a-scenario.ts';
import { anyPlanParts } from './any-plan-parts.ts';
import { cutAlong } from './a-cut-plan.ts';

const SAVED_AT = '2026-01-05T09:00:00.000Z';
const dataset = aDataset({
  blocks: 'AB/CD',
  packages: [{ block: 'A', hours: 7.5 }],
  providers: [
    { name: 'Alder', hours: 40 },
    { name: 'Birch', hours: 30 },
  ],
});
const ground = weaveFabric(dataset);
const whole = aScenario(dataset)
  .withLot('North', 'BA', 'Alder')
  .withLot('South', 'C', 'Birch')
  .withBackUp('Birch').scenario;
const NORTH = 1 as LotId;

/** A and B are cut from west to east, and all that can be said of a plan is said. */
const halved = cutAlong(dataset, ground, whole, [
  [-0.5, 0.4],
  [2.5, 0.4],
]).scenario;
const [cutA] = halved.cuts;
const scenario: Scenario = {
  ...halved,
  assignment: halved.assignment.with(0, 2),
  rules: { ...USUAL_RULES, viability: { leastMinutes: 30_000, mostMinutes: null } },
  locks: { lots: [NORTH], blocks: ['A', 'B/1'], zones: [{ layer: 'networks', zone: 'West' }] },
  links: [{ kind: 'join', between: ['A', 'D'], name: 'The ferry' }],
  notes: [
    {
      number: 1,
      text: 'The bridge is shut till May.\n[\n  1,\n  2\n]',
      pin: { kind: 'place', position: [-0.196, 51.498] },
    },
    { number: 3, text: 'Ask the ward.', pin: { kind: 'lot', lot: NORTH } },
    { number: 4, text: 'Long walks.', pin: { kind: 'block', block: 'A/2' } },
  ],
};
const decisions: readonly Decision[] = [
  { label: 'Cut 2 blocks', at: Date.parse('2026-01-04T08:30:00.250Z'), reason: 'The railway divides them.' },
];
const text = writeScenarioFile(dataset, ground, scenario, decisions, SAVED_AT);

type Json = Record<string, any>;
/** The file with something changed in it, and no seal that would tell. */
const changed = (change: (file: Json) => void) => {
  const { seal: _, ...file } = JSON.parse(text) as Json;
  change(file);
  return JSON.stringify(file);
};
const ringOf = (file: Json) => file['scenario'].cuts[0].pieces[0].geometry.coordinates[0];
const read = (content: string) => readScenarioFile(content, dataset, ground);
const refusal = (content: string) => {
  const result = read(content);
  return 'refused' in result ? result.refused : null;
};

describe('a scenario file', () => {
  test('read back is the scenario', () => {
    expect(read(text)).toEqual({ scenario, decisions, warnings: [] });
  });

  test('read back is the scenario, whatever the plan and however it is cut', () => {
    const inTenths = fc.integer({ min: -10, max: 60 }).map((tenths) => tenths / 10 + 0.03);
    const anyLine = fc.array(fc.tuple(inTenths, inTenths), { minLength: 2, maxLength: 4 });
    let cuts = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.array(anyLine, { maxLength: 3 }),
        anyPlanParts,
        (seed, name, lines, withParts) => {
          const area = aRandomArea(seed, { columns: 5, rows: 4, packages: 12, providers: 5, lots: 3 });
          const begun = withParts({ ...area.scenario, name });
          const plan = cutAlong(area.dataset, area.fabric, begun, ...lines).scenario;
          cuts += plan.cuts.length;
          const file = writeScenarioFile(area.dataset, area.fabric, plan, [], SAVED_AT);
          const result = readScenarioFile(file, area.dataset, area.fabric);
          expect(result).toEqual({ scenario: plan, decisions: [], warnings: [] });
        },
      ),
      { numRuns: 60, seed: 3 },
    );
    expect(cuts).toBeGreaterThan(100);
  });

  test.each([
    ['nothing', '', 'not a Lotwise scenario'],
    ['not JSON', 'hello', 'not a Lotwise scenario'],
    ['a list', '[]', 'not a Lotwise scenario'],
    ['other JSON', '{"type":"FeatureCollection"}', 'not a Lotwise scenario'],
    ['cut short', text.slice(0, 300), 'cut short'],
    ['newer', changed((file) => (file['version'] = 6)), 'newer Lotwise (version 6; this one reads up to 5)'],
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
    ['with a block in two lots', changed((file) => file['scenario'].lots[0].blocks.push('C')), 'Block C'],
    ['with a block twice in a lot', changed((file) => file['scenario'].lots[1].blocks.push('C')), 'Block C'],
    [
      'with a block cut twice',
      changed((file) => file['scenario'].cuts.push(file['scenario'].cuts[0])),
      'Block A is cut twice',
    ],
    [
      'with two pieces of a number',
      changed((file) => (file['scenario'].cuts[0].pieces[1].number = 1)),
      'number 1',
    ],
    ['with a cut into one piece', changed((file) => file['scenario'].cuts[0].pieces.pop()), 'pieces'],
    ['with a corner beyond the Earth', changed((file) => (ringOf(file)[0][0] = 181)), 'coordinates'],
    ['with a corner of three numbers', changed((file) => ringOf(file)[0].push(0)), 'coordinates'],
    ['with a ring of two corners', changed((file) => ringOf(file).splice(2)), 'coordinates'],
    [
      'with a point for a shape',
      changed((file) => (file['scenario'].cuts[0].pieces[0].geometry.type = 'Point')),
      'geometry',
    ],
    ['with two notes of a number', changed((file) => (file['scenario'].notes[1].number = 1)), 'Two notes'],
    [
      'with a note on a lot that is not there',
      changed((file) => (file['scenario'].notes[1].pin.lot = 9)),
      'lot 9',
    ],
    [
      'with a lock on a lot that is not there',
      changed((file) => file['scenario'].locks.lots.push(9)),
      'lot 9',
    ],
    [
      'with an endless note',
      changed((file) => (file['scenario'].notes[0].text = 'x'.repeat(2001))),
      'notes › 0 › text',
    ],
    [
      'with a band below nothing',
      changed((file) => (file['scenario'].rules.viability.leastHoursPerWeek = -1)),
      'viability',
    ],
    ['with a link of one block', changed((file) => file['scenario'].links[0].between.pop()), 'between'],
    ['with a decision of no moment', changed((file) => (file['decisions'][0].at = 'yesterday')), 'decisions'],
    ['with a person in it', changed((file) => (file['decisions'][0].by = 'P. Jones')), 'should not be there'],
    ['with two lots of a number', changed((file) => (file['scenario'].lots[1].id = 1)), 'number 1'],
    [
      'with a band that is upside down',
      changed((file) => (file['scenario'].rules.viability.mostHoursPerWeek = 499)),
      'scenario › rules',
    ],
    [
      'with a lot whose own band is upside down',
      changed((file) => (file['scenario'].lots[1].viability = { leastHoursPerWeek: 2, mostHoursPerWeek: 1 })),
      'lots › 1 › viability',
    ],
    [
      'with a rating that there is not',
      changed((file) => (file['scenario'].rules.leastCqcRating = 'Excellent')),
      'leastCqcRating',
    ],
    [
      'with a speed of nothing',
      changed((file) => (file['scenario'].assumptions.travel.urbanKilometresPerHour = 0)),
      'urbanKilometresPerHour',
    ],
    [
      'with a term of half a year',
      changed((file) => (file['scenario'].assumptions.money.termYears = 0.5)),
      'termYears',
    ],
    [
      'with an uplift that is upside down',
      changed((file) => (file['scenario'].assumptions.money.upliftPerHour.least = 9)),
      'scenario › assumptions',
    ],
    [
      'with an endless list of rates',
      changed((file) => {
        const { money } = file['scenario'].assumptions;
        money.rates = Array(201).fill(money.rates[0]);
      }),
      'rates',
    ],
    [
      'with a weight that it does not know',
      changed((file) => (file['scenario'].assumptions.weights.luck = 1)),
      'weights',
    ],
    [
      'with a cap below nothing',
      changed((file) => (file['scenario'].lots[0].appointments[0].mostHoursPerWeek = -1)),
      'mostHoursPerWeek',
    ],
    [
      'with a provider behind the lots twice',
      changed((file) => file['scenario'].standby.push(file['scenario'].standby[0])),
      'Birch stands behind the lots twice',
    ],
    [
      'with a provider behind a lot that is not there',
      changed((file) => file['scenario'].standby[0].lots.push(9)),
      'lot 9',
    ],
    [
      'with a provider twice in a lot',
      changed((file) => file['scenario'].lots[0].appointments.push(file['scenario'].lots[0].appointments[0])),
      'Alder is appointed twice to North',
    ],
    [
      'with two bids of a provider for a lot',
      changed((file) => {
        const bid = { provider: 'Alder', hoursPerWeek: 10, poundsPerHour: 20, quality: null };
        file['scenario'].lots[0].bids = [bid, { ...bid, hoursPerWeek: 5 }];
      }),
      'Alder bids twice for North',
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
        file['scenario'].standby.push(
          { provider: 'Zelkova', kind: 'back-up', lots: [] },
          { provider: 'Yew', kind: 'specialist', lots: [1] },
        );
      }),
    );
    expect(result).toMatchObject({ scenario, decisions });
    expect('warnings' in result && result.warnings).toEqual([
      expect.stringContaining('1 of the 6 blocks'),
      expect.stringMatching(/\(2\).*Zelkova, Yew/),
    ]);
  });

  test('that was changed after it was saved says so, whatever was changed; spaces alone are no change', () => {
    const said = (content: string) => {
      const result = read(content);
      return 'refused' in result ? result.refused : result.warnings;
    };
    const tampered = text
      .replace('"share": 0.5', '"share": 0.6')
      .replace(/"name": "[^"]*"/, '"name": "Other"');
    expect(tampered).not.toBe(text);
    expect(said(tampered)).toEqual([expect.stringContaining('was changed after Lotwise saved it')]);
    expect(said(JSON.stringify(JSON.parse(text)))).toEqual([]);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('1', '7', 'x', '"'), (at, sign) => {
        const other = text.slice(0, at) + sign + text.slice(at + 1);
        if (other === text) return true;
        // Refused, or opened with a word about it.
        return said(other).length > 0;
      }),
      { numRuns: 200 },
    );
  });

  test('made with other data opens with a warning', () => {
    const result = read(changed((file) => (file['madeWith'].fingerprint = 'ffffffffffffffff')));
    expect(result).toEqual({
      scenario,
      decisions,
      warnings: [expect.stringContaining('figures may differ')],
    });
  });

  test('whose figures were seen by other definitions opens with a warning', () => {
    const result = read(changed((file) => (file['definitions']['unmet-hours'] = 2)));
    expect(result).toEqual({
      scenario,
      decisions,
      warnings: [expect.stringContaining('one figure in another way')],
    });
  });

  test('without any block opens', () => {
    const empty = aScenario(dataset).withLot('North', '').scenario;
    expect(read(writeScenarioFile(dataset, ground, empty, [], SAVED_AT))).toEqual({
      scenario: empty,
      decisions: [],
      warnings: [],
    });
  });

  test('of version 1 opens, with nothing said that it could not say', () => {
    const old = readFileSync('test/fixtures/in/version-1.lotwise.json', 'utf8');
    const result = read(old);
    if ('refused' in result) throw new Error(result.refused);
    expect(result.scenario).toMatchObject({
      ...NOTHING_SAID,
      standby: [{ provider: 'Birch', kind: 'back-up', lots: [] }],
      rules: { ...USUAL_RULES, providersPerLot: 3 },
      assumptions: { ...USUAL_ASSUMPTIONS, spotHoursPerWeek: 12.5 },
    });
    expect([...result.scenario.assignment]).toEqual([1, 1, 2, 0]);
    expect(result).toMatchObject({ decisions: [], warnings: [] });
  });

  test('of a version that did not say who is a specialist follows the data; one of today says it', () => {
    const providers = dataset.providers.map((each) =>
      each.id === 'Birch' ? { ...each, role: 'specialist' as const } : each,
    );
    const kinds = (content: string) => {
      const result = readScenarioFile(content, { ...dataset, providers }, ground);
      return 'refused' in result
        ? []
        : result.scenario.standby.map((each) => `${each.provider}: ${each.kind}`);
    };
    expect(kinds(readFileSync('test/fixtures/in/version-2.lotwise.json', 'utf8'))).toEqual([
      'Birch: specialist',
      'Alder: back-up',
    ]);
    expect(kinds(text)).toEqual(['Birch: back-up']);
  });

  test('of version 2 opens, with its providers behind every lot and its hours in minutes', () => {
    const result = read(readFileSync('test/fixtures/in/version-2.lotwise.json', 'utf8'));
    expect(result).toMatchObject({
      scenario: {
        standby: [
          { provider: 'Birch', kind: 'back-up', lots: [] },
          { provider: 'Alder', kind: 'back-up', lots: [] },
        ],
        rules: {
          ...USUAL_RULES,
          providersPerLot: 3,
          viability: { leastMinutes: 42_000, mostMinutes: null },
        },
        assumptions: { ...USUAL_ASSUMPTIONS, spotHoursPerWeek: 12.5 },
        locks: { lots: [2] },
      },
      decisions: [{ reason: 'The railway divides them.' }],
      warnings: [],
    });
  });

  test('of an older version is brought forward step by step', () => {
    const old = changed((file) => {
      file['version'] = 0;
      file['scenario'].title = file['scenario'].name;
      delete file['scenario'].name;
    });
    const migrations: Migrations = new Map([
      [
        0,
        ({ scenario: plan, ...file }: Json) => ({
          ...file,
          scenario: { ...plan, label: plan.title, title: undefined },
        }),
      ],
      [
        1,
        ({ scenario: { label, title: _, ...rest }, ...file }: Json) => ({
          ...file,
          scenario: { ...rest, name: label },
        }),
      ],
      [2, (file) => file],
      [3, (file) => file],
      [4, (file) => file],
    ]);
    expect(readScenarioFile(old, dataset, ground, migrations)).toEqual({ scenario, decisions, warnings: [] });
  });

  test('with a place to the metre in it gives one to the street', () => {
    const result = read(
      changed((file) => (file['scenario'].notes[0].pin.position = [-0.19612345, 51.49812345])),
    );
    expect(result).toMatchObject({ scenario: { notes: scenario.notes } });
  });

  test('with a cut of a block that is not here opens without it, and says so', () => {
    const result = read(changed((file) => (file['scenario'].cuts[0].block = 'X')));
    if ('refused' in result) throw new Error(result.refused);
    expect(result.scenario.cuts).toEqual(scenario.cuts.slice(1));
    expect(result.warnings).toEqual([
      expect.stringContaining('2 of the 5 blocks'),
      expect.stringContaining('Cuts in this scenario of blocks that are not in your data (1)'),
    ]);
  });

  test('with pieces that do not make up their block leaves it whole, in the lot of the largest', () => {
    const largest = cutA!.pieces.toSorted((a, b) => polygonArea(b.geometry) - polygonArea(a.geometry))[0]!;
    const code = pieceCode('A', largest.number);
    const result = read(changed((file) => (ringOf(file)[1][0] += 1e-5)));
    if ('refused' in result) throw new Error(result.refused);
    const lots = JSON.parse(text).scenario.lots as { id: number; blocks: string[] }[];
    expect(result.scenario.cuts.map(({ block }) => block)).toEqual(['B']);
    expect(result.scenario.assignment[0]).toBe(lots.find(({ blocks }) => blocks.includes(code))!.id);
    expect(result.warnings).toEqual([expect.stringMatching(/do not make up.*\(1\).*: A\.$/)]);
  });
});
