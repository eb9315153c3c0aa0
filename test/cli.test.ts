import { settledRead } from '../src/core/figures/settled-read.ts';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ScenarioId } from '../src/core/scenario/scenario.ts';
import { readArea } from '../src/io/read-area.ts';
import { reportFigures } from '../src/io/report-figures.ts';
import { publishPlans } from '../src/core/publication/publish-plans.ts';
import { reportAnswers } from '../src/io/report/report-answers.ts';
import { reportComparison } from '../src/io/report/report-comparison.ts';
import { reportPublication } from '../src/io/report/report-publication.ts';
import { writeScenarioFile } from '../src/io/scenario/write-scenario-file.ts';
import { cutAlong } from './io/scenario/a-cut-plan.ts';
import { someFiles, someLots } from './io/some-files.ts';

/** The command as one file: it starts in a fifth of the time that its sources take. */
const BUNDLE = '.cache/cli/cli.js';
/** What `npm run lotwise` starts. */
const SOURCES = ['--import', 'tsx', 'src/cli.ts'];

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotwise-'));
  for (const { name, bytes } of [...Object.values(someFiles()), someLots()])
    writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'two.csv'), 'scheme,code,lot\nFirst,A,One\nSecond,A,Uno\nSecond,B,Due\n');
  writeFileSync(join(folder, 'lost.csv'), 'code,lot\nX,West\n');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: 'src/cli.ts', outDir: dirname(BUNDLE) },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as npm would, from another folder than the person's. */
function lotwise(...words: readonly string[]): Promise<Said> {
  return run([BUNDLE, ...words]);
}

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(words: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(process.execPath, words, { env: { ...process.env, INIT_CWD: folder } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}
const FILES = [
  'figures',
  '--packages',
  'packages.csv',
  '--blocks',
  'lsoa.geojson',
  '--providers',
  'providers.csv',
];

describe('the command line', { timeout: 30_000 }, () => {
  test('gives the figures of a plan as JSON', async () => {
    const { code, out } = await run([
      ...SOURCES,
      ...FILES,
      '--zones',
      'pcn=pcn.geojson',
      '--lots',
      'lots.geojson',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      scenario: 'Lots',
      packages: { read: 6, located: 4, outside: 1, unlocated: 1 },
      lots: [
        { name: 'North', hours: 36.5 },
        { name: 'South', hours: 8.5 },
      ],
      alignment: [{ layer: 'pcn', wholeZones: 1 }],
    });
  });

  test('takes the first scheme of several, or the one that is named', async () => {
    const first = await lotwise(...FILES, '--lots', 'two.csv', '--json');
    expect(JSON.parse(first.out)).toMatchObject({ scenario: 'First', lots: [{ name: 'One' }] });
    const second = await lotwise(...FILES, '--lots', 'two.csv', '--scheme', 'second', '--json');
    expect(JSON.parse(second.out)).toMatchObject({
      scenario: 'Second',
      lots: [{ name: 'Uno' }, { name: 'Due' }],
    });
  });

  test('sets plans side by side, with what may be published of them', async () => {
    const { packages, blocks, providers } = someFiles();
    const area = await readArea([packages, blocks, providers, someLots()], { name: null, invented: false });
    if (area.dataset === null) throw new Error('The files do not read');
    const { dataset, fabric } = area;
    const first = area.scenarios[0]!;
    const second = {
      ...first,
      id: 'turned' as ScenarioId,
      name: 'Turned',
      assignment: first.assignment.map((lot) => (lot === 0 ? 0 : 3 - lot)),
    };
    for (const [name, plan] of Object.entries({ first, second })) {
      const text = writeScenarioFile(dataset, fabric, plan, [], '2026-01-05T09:00:00.000Z');
      writeFileSync(join(folder, `${name}.lotwise.json`), text);
    }
    const asked = ['compare', ...FILES.slice(1), '--scenario', 'first.lotwise.json', '--json'];
    const { out } = await lotwise(...asked, '--with', 'second.lotwise.json', '--rule', 'under-five');
    const plans = [first, second].map((plan) => settledRead(dataset, fabric, plan));
    const published = reportPublication(publishPlans(plans, { rule: 'under-five', exceptions: [] }));
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify({ ...reportComparison(plans), published })));
    expect((await lotwise(...asked)).err).toContain('Give two plans or more');
    expect((await lotwise(...asked, '--with', 'second.lotwise.json', '--rule', 'none')).err).toContain(
      'Give --rule as nhs-sub-national, under-five, under-ten',
    );
  });

  test('gives the figures of a plan with cut blocks', async () => {
    const { packages, blocks, providers } = someFiles();
    const area = await readArea([packages, blocks, providers, someLots()], { name: null, invented: false });
    if (area.dataset === null) throw new Error('The files do not read');
    const { dataset, fabric: ground } = area;
    const { scenario, fabric } = cutAlong(dataset, ground, area.scenarios[0]!, [
      [-1, 0.5],
      [9, 0.5],
    ]);
    const last = scenario.assignment.length - 1;
    const plan = { ...scenario, assignment: scenario.assignment.with(last, 3 - scenario.assignment[last]!) };
    const text = writeScenarioFile(dataset, ground, plan, [], '2026-01-05T09:00:00.000Z');
    writeFileSync(join(folder, 'cut.lotwise.json'), text);
    const { out, err } = await lotwise(...FILES, '--scenario', 'cut.lotwise.json', '--json');
    expect(err).not.toContain('cut.lotwise.json');
    expect(fabric.count).toBeGreaterThan(ground.count);
    const read = settledRead(dataset, fabric, plan);
    const all = { ...reportFigures(read), ...reportAnswers(read) };
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(all)));
  });

  test('says who takes each package for a way of transfer, so that anyone can check it', async () => {
    const answers = [];
    for (const mode of ['transfer-all', 'keep-existing', 'gradual']) {
      const { out } = await lotwise(...FILES, '--lots', 'two.csv', '--json', '--assignments', '--mode', mode);
      answers.push(JSON.parse(out));
    }
    for (const { allocation, assignments, totals } of answers) {
      expect(assignments).toHaveLength(totals.packages);
      expect(allocation.unmetHours).toBe(totals.spotHours + totals.unmetHours);
      expect(allocation.unmetLowerBound).toBeLessThanOrEqual(allocation.unmetHours);
    }
    expect(answers.map(({ allocation }) => allocation.mode)).toEqual([
      'transfer-all',
      'keep-existing',
      'gradual',
    ]);
    const [, kept] = answers;
    expect(kept.allocation.peopleChangingProvider).toBe(0);
  });

  test('says what an import would make of files, by row', async () => {
    const { code, out } = await lotwise('import', 'packages.csv', 'lsoa.geojson', '--json');
    expect(code).toBe(0);
    const [packages, blocks] = JSON.parse(out);
    expect(packages).toMatchObject({
      file: 'packages.csv',
      kind: 'packages',
      encoding: 'UTF-8',
      dropped: [],
    });
    expect(packages.read).toBe(packages.used + packages.setAside);
    expect(packages.columns).toMatchObject({ hours: expect.any(String) });
    expect(blocks).toMatchObject({ kind: 'blocks', setAside: 0 });
  });

  test('says what the years would bring to a plan, and what its lead alone would', async () => {
    const { code, out } = await lotwise(
      ...FILES,
      '--lots',
      'lots.geojson',
      '--json',
      '--years',
      '1',
      '--replications',
      '4',
      '--against',
      'lead-alone',
    );
    expect(code).toBe(0);
    const { years } = JSON.parse(out);
    expect(years).toMatchObject({ weeks: 52, replications: 4, against: { kind: 'lead-alone' } });
    expect(years.area.packagesWaiting.low).toBeLessThanOrEqual(years.area.packagesWaiting.high);
  });

  test('finds lots for blocks, weights and borders', async () => {
    writeFileSync(join(folder, 'instance.json'), JSON.stringify(aGrid(4, 2)));
    const { code, out } = await lotwise('suggest', '--instance', 'instance.json', '--json');
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({ objective: 4, feasible: true, parts: 2 });
    expect(found.assignment).toHaveLength(16);
    expect(found.seconds).toBeLessThan(2);
  });

  test('runs weeks of packages through a lot and its provider', async () => {
    writeFileSync(join(folder, 'model.json'), JSON.stringify(ONE_PROVIDER));
    const { code, out } = await lotwise('simulate', '--model', 'model.json', '--json');
    expect(code).toBe(0);
    const { refusedFraction } = JSON.parse(out).lots[0].classes[0];
    // Erlang B of one server and a load of one.
    expect(refusedFraction.low).toBeLessThan(1 / 2);
    expect(refusedFraction.high).toBeGreaterThan(1 / 2);
  });

  test('says how it is used', async () => {
    const { code, out } = await lotwise('--help');
    expect(code).toBe(0);
    expect(out).toContain('--packages FILE');
  });

  test.each([
    [['dance'], "'figures'"],
    [['import'], 'Name the files'],
    [['figures'], '--packages'],
    [['figures', '--nonsense'], '--help'],
    [['figures', '--packages', 'none.csv', '--blocks', 'lsoa.geojson'], 'none.csv could not be opened'],
    [[...FILES, '--zones', 'pcn.geojson'], 'a name and a file'],
    [[...FILES, '--lots', 'two.csv', '--scheme', 'Third'], "no plan called 'Third'"],
    [[...FILES, '--lots', 'two.csv', '--scenario', 'two.csv'], 'not both'],
    [[...FILES, '--lots', 'two.csv', '--mode', 'slowly'], 'transfer-all'],
    [[...FILES, '--lots', 'lost.csv'], 'these lots are not used'],
    [[...FILES, '--lots', 'lots.geojson', '--json', '--years', '6'], '--years as a whole number from 1 to 5'],
    [[...FILES, '--lots', 'lots.geojson', '--json', '--years', '1', '--against', 'two'], 'lead-alone'],
    [['suggest'], '--instance'],
    [['suggest', '--instance', 'packages.csv'], 'packages.csv'],
    [['simulate'], '--model'],
    [['simulate', '--model', 'packages.csv'], 'packages.csv'],
    [['figures', '--packages', 'lsoa.geojson', '--blocks', 'packages.csv'], 'is a table'],
  ])('refuses %j with a sentence', async (words, sentence) => {
    const { code, out, err } = await lotwise(...words);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
  });
});

/** A square of blocks of weight 1, to be cut into lots that are all but equal. */
function aGrid(side: number, lots: number) {
  const at = Array.from({ length: side * side }, (_, block) => [block % side, Math.floor(block / side)]);
  const edges = at.flatMap(([x, y], block) => [
    ...(x! + 1 < side ? [[block, block + 1, 1]] : []),
    ...(y! + 1 < side ? [[block, block + side, 1]] : []),
  ]);
  const share = (side * side) / lots;
  return {
    blocks: at.map(([x, y], block) => ({ id: `B${block}`, weight: 1, x: x! * 1000, y: y! * 1000 })),
    edges,
    lots,
    lower: share,
    upper: share,
    objective: 'cut-edges',
    seconds: 0.5,
    seed: 1,
  };
}

/** One hour a week at a time, as much asked for as can be given. */
const ONE_PROVIDER = {
  lots: [
    {
      name: 'North',
      classes: [{ arrivalsPerWeek: 1, meanWeeks: 1, duration: 'exponential', hours: 1 }],
      providers: [{ name: 'Alder', hours: 1 }],
      routing: 'first-fit',
    },
  ],
  backup: [],
  waiting: false,
  weeks: 2000,
  warmupWeeks: 20,
  replications: 10,
  seed: 1,
};
