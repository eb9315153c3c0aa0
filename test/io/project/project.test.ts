import { readFileSync } from 'node:fs';
import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import { fingerprintOf } from '../../../src/io/fingerprint.ts';
import { datasetFromFile, datasetToFile } from '../../../src/io/project/dataset-in-file.ts';
import { openProject, parseProject, projectOver } from '../../../src/io/project/read-project.ts';
import { seal } from '../../../src/io/project/seal.ts';
import { writeProject, writeProjectWithData } from '../../../src/io/project/write-project.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aRandomArea } from '../../core/a-random-area.ts';
import { aProject, FEW_ROUNDS, fullDataset, SAVED_AT } from './a-project.ts';

const DATASET = fullDataset();
const GROUND = weaveFabric(DATASET);
const PROJECT = aProject(DATASET);

const textOf = () => writeProject(DATASET, GROUND, PROJECT, SAVED_AT);

function parsed(text: string) {
  const file = parseProject(text);
  if ('refused' in file) throw new Error(file.refused);
  return file;
}

function refusalOf(change: (file: any) => unknown): string {
  const file = JSON.parse(textOf());
  const changed = change(file) ?? file;
  const read = parseProject(typeof changed === 'string' ? changed : JSON.stringify(changed));
  if ('refused' in read) return read.refused;
  const over = projectOver(read, DATASET, GROUND);
  return 'refused' in over ? over.refused : 'It was taken.';
}

describe('a project file without data', () => {
  test('gives back every plan with its decisions and origin, and the paper to the letter', () => {
    expect(projectOver(parsed(textOf()), DATASET, GROUND)).toEqual({ project: PROJECT, warnings: [] });
  });

  test('gives back any plans of any area', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const size = { columns: 4, rows: 4, packages: 20, providers: 3, lots: 3 };
        const { dataset, fabric, scenario } = aRandomArea(seed, size);
        const [first] = PROJECT.plans;
        const project = { plans: [{ ...first!, scenario }], activeId: scenario.id, paper: EMPTY_PAPER };
        const text = writeProject(dataset, fabric, project, SAVED_AT);
        expect(projectOver(parsed(text), dataset, fabric)).toEqual({ project, warnings: [] });
      }),
      { numRuns: 25 },
    );
  });

  test('holds no package, and only the names of providers', () => {
    const text = textOf();
    expect(text).not.toMatch(/references|longitudes|weeklyMinutes|capacityMinutes|dataset/);
    expect(text).not.toContain('P0');
  });

  test('is refused over another area, with the names of both', () => {
    const other = { ...aDataset({ blocks: 'EF' }), name: 'Elsewhere' };
    expect(projectOver(parsed(textOf()), other, weaveFabric(other))).toEqual({
      refused: expect.stringMatching(/about A drawn area.*Elsewhere, which is open/),
    });
  });

  test('is opened with a warning over other packages of the same blocks', () => {
    const over = projectOver(parsed(textOf()), { ...DATASET, fingerprint: 'f'.repeat(16) }, GROUND);
    expect(over).toMatchObject({ warnings: [expect.stringContaining('other data')] });
  });

  test.each<[string, RegExp, (file: any) => unknown]>([
    ['cut short', /damaged or cut short/, (file) => JSON.stringify(file).slice(0, 900)],
    ['of another kind', /not a Lotwise project/, () => ({ type: 'FeatureCollection', features: [] })],
    ['newer than this app', /newer Lotwise \(version 9/, (file) => void (file.version = 9)],
    ['with a part that nobody knows', /should not be there/, (file) => void (file.extra = 1)],
    ['with data in plain sight', /\(dataset\)/, (file) => void (file.dataset = {})],
    ['without a plan', /\(plans\)/, (file) => void (file.plans = [])],
    [
      'with a plan that is none',
      /Scenario 1 of this project/,
      (file) => void (file.plans[0].file = { a: 1 }),
    ],
    ['with one plan twice', /plans › 1 › scenario › id/, (file) => void (file.plans[1] = file.plans[0])],
    ['from nowhere', /plans › 0 › origin › how/, (file) => void (file.plans[0].origin.how = 'x')],
    ['with a title that is a number', /paper › title/, (file) => void (file.paper.title = 7)],
    ['with a day there is not', /paper › meeting/, (file) => void (file.paper.meeting = '2026-02-30')],
    [
      'with a rule that shows all',
      /paper › publishing › rule/,
      (file) => void (file.paper.publishing.rule = 'none'),
    ],
    ['with an option number twice', /paper › options/, (file) => void (file.paper.options[1].number = 1)],
    ['without doing nothing', /paper › options/, (file) => void (file.paper.options[0].isDoNothing = false)],
    [
      'with a step of a thousand minutes',
      /scenes › 0 › minutes/,
      (file) => void (file.paper.scenes[0].minutes = 1e3),
    ],
    ['with a million letters', /paper › author/, (file) => void (file.paper.author = 'x'.repeat(1e6))],
    [
      'with more questions than can be asked',
      /paper › questions/,
      (file) => void (file.paper.questions = Array.from({ length: 1e5 }, () => file.paper.questions[0])),
    ],
  ])('%s is refused, and says where', (_, sentence, change) => expect(refusalOf(change)).toMatch(sentence));

  test('runs nothing and reaches no prototype', () => {
    const hostile = textOf()
      .replace('"words": {\n    "Ours"', '"words": {"__proto__": {"polluted": "yes"}, "Ours"')
      .replace('"paper": {', '"__proto__": {"polluted": 1}, "paper": {');
    expect(parseProject(hostile)).toHaveProperty('refused');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const words = textOf().replace(/"words": \{\s*"Ours"/, '"words": {"__proto__": "x", "Ours"');
    expect(words).not.toBe(textOf());
    const read = parseProject(words);
    expect(JSON.stringify(read)).not.toContain('__proto__');
    expect(parsed(textOf()).paper.pack.words['constructor']).toBe('x');
  });

  test('nested a hundred thousand deep is refused and does not hang', () => {
    const deep = '['.repeat(1e5) + ']'.repeat(1e5);
    expect(refusalOf(() => deep)).toMatch(/not a Lotwise project/);
    const text = JSON.stringify({ ...JSON.parse(textOf()), plans: 'HERE' });
    const plan = `[{"file":${deep},"origin":{"how":"new","from":null,"at":0},"archived":false}]`;
    expect(refusalOf(() => text.replace('"HERE"', plan))).toMatch(/plans › 0|Scenario 1/);
  });

  test('far larger than it can be is not even looked into', () => {
    expect(parseProject(textOf() + ' '.repeat(2 ** 26))).toEqual({
      refused: expect.stringContaining('far larger'),
    });
  });

  test('of any bytes at all is refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseProject(text)).toHaveProperty('refused');
      }),
    );
  });
});

describe('data in a project file', () => {
  test('is the same to the last bit, whatever the area', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const size = { columns: 4, rows: 4, packages: 40, providers: 4, lots: 2 };
        const { dataset } = aRandomArea(seed, size);
        const file = JSON.parse(JSON.stringify(datasetToFile(dataset)));
        expect(datasetFromFile(file)).toEqual({
          dataset: { ...dataset, fingerprint: fingerprintOf(dataset) },
        });
      }),
      { numRuns: 25 },
    );
  });

  const fileOf = (change: (file: any) => void) => {
    const file = JSON.parse(JSON.stringify(datasetToFile(DATASET)));
    change(file);
    return datasetFromFile(file);
  };
  const base64 = (...numbers: number[]) => btoa(String.fromCharCode(...numbers));

  test.each<[string, string, (file: any) => void]>([
    ['a column too short', 'packages › status', (file) => void (file.packages.columns.status = base64(0))],
    [
      'a column that is no base64',
      'packages › person',
      (file) => void (file.packages.columns.person = '%%%'),
    ],
    [
      'a status there is not',
      'packages › status',
      (file) => void (file.packages.columns.status = base64(0, 9, 0)),
    ],
    [
      'a service there is not',
      'packages › service',
      (file) => void (file.packages.columns.service = base64(0, 1, 0)),
    ],
    [
      'a fact there is not',
      'packages › sex',
      (file) =>
        void (file.packages.facts.find(({ kind }: any) => kind === 'sex').codes = base64(7, 255, 255)),
    ],
    [
      'fewer references than packages',
      'packages › references',
      (file) => void file.packages.references.pop(),
    ],
    [
      'a million packages and no columns',
      'packages › longitudes',
      (file) => void (file.packages.count = 1e6),
    ],
    ['more packages than can be', 'packages › count', (file) => void (file.packages.count = 1e12)],
    ['a block twice', 'blocks', (file) => void file.blocks.push(file.blocks[0])],
    [
      'an outline that is open',
      'blocks › 0 › geometry',
      (file) => void (file.blocks[0].geometry.coordinates[0][0] = [0, 0]),
    ],
    [
      'an outline that is nowhere',
      'blocks › 0 › geometry',
      (file) =>
        void (file.blocks[0].geometry.coordinates = [
          [
            [1e9, 0],
            [1, 1],
            [2, 2],
            [1e9, 0],
          ],
        ]),
    ],
    ['a provider twice', 'providers', (file) => void file.providers.push(file.providers[0])],
    [
      'a code longer than a scenario file takes',
      'blocks › 0 › code',
      (file) => void (file.blocks[0].code = 'A'.repeat(201)),
    ],
    ['a part that nobody knows', '', (file) => void (file.more = 1)],
  ])('with %s is refused, and says where', (_, amiss, change) => expect(fileOf(change)).toEqual({ amiss }));
});

describe('a project file with data', () => {
  const PASSPHRASE = 'four words of mine';
  const sealed = writeProjectWithData(DATASET, GROUND, PROJECT, SAVED_AT, PASSPHRASE, FEW_ROUNDS);
  const sealedText = (text: string) => seal(deflateSync(strToU8(text)), PASSPHRASE, FEW_ROUNDS);

  test('gives back data and plans with its passphrase, and nothing with another', async () => {
    const opened = await openProject(await sealed, PASSPHRASE);
    if ('refused' in opened) throw new Error(opened.refused);
    expect(opened.dataset).toEqual(DATASET);
    expect(projectOver(opened.parsed, opened.dataset, GROUND)).toMatchObject({ project: PROJECT });
    expect(await openProject(await sealed, `${PASSPHRASE} `)).toMatchObject({
      refused: expect.stringMatching(/wrong, or the file was changed/),
      mayTryAgain: true,
    });
  });

  test('shows nothing of what is in it', async () => {
    const text = new TextDecoder('latin1').decode(await sealed);
    expect(text).not.toMatch(/Alder|North|lotwise-scenario/);
  });

  test('that holds something else, or more than could be, is refused and never thrown', async () => {
    const open = async (text: string) => openProject(await sealedText(text), PASSPHRASE);
    expect(await open('{')).toMatchObject({ refused: expect.any(String), mayTryAgain: false });
    expect(await open(textOf())).toMatchObject({ refused: expect.stringContaining('data › ') });
    const bomb = await seal(deflateSync(new Uint8Array(2 ** 20)), PASSPHRASE, FEW_ROUNDS);
    expect(await openProject(bomb, PASSPHRASE)).toHaveProperty('refused');
  });
});

describe('the files that version 1 wrote', () => {
  const fixture = (name: string) => readFileSync(`test/fixtures/in/projects/version-1.${name}`);

  test('open without data over the same blocks', () => {
    const read = parsed(fixture('lotwise-project.json').toString());
    expect(projectOver(read, DATASET, GROUND)).toMatchObject({ project: { plans: PROJECT.plans } });
  });

  test('open with data by their passphrase', async () => {
    const opened = await openProject(fixture('lotwise-project'), 'four words of mine');
    if ('refused' in opened) throw new Error(opened.refused);
    expect(opened.dataset.packages).toEqual(DATASET.packages);
    expect(opened.parsed.paper.title).toBe(PROJECT.paper.title);
  });
});
