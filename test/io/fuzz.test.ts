import { expect, test } from 'vitest';
import type { NamedBytes } from '../../src/io/formats/file-content.ts';
import type { FileChoice, FileUse } from '../../src/io/file-report.ts';
import { readArea, type ReadArea } from '../../src/io/read-area.ts';
import { work } from '../core/a-session.ts';
import { WHAT_HOLDS } from '../core/what-holds.ts';
import { countOfCases, notSentences, runCases } from './fuzz/fuzz-cases.ts';
import { seedFiles, type SeedFile } from './fuzz/seed-files.ts';
import { hostileJson, pick, randomTable, spoil, type Random } from './fuzz/spoil.ts';

const USES: readonly FileUse[] = [
  'packages',
  'providers',
  'blocks',
  'zones',
  'lots',
  'postcodes',
  'practices',
  'classes',
  'left out',
];
const FIELDS = ['hours', 'postcode', 'latitude', 'longitude', 'id', 'area', '__proto__', 'constructor'];

const CASES = countOfCases(1500);

test(
  `${CASES} spoilt files and odd combinations are read or refused in sentences, in good time, and change nothing else`,
  async () => {
    const seeds = seedFiles();
    const share = await runCases(CASES, async (random) => {
      const { files, choices } = makeCase(random, seeds);
      const area = await readArea(files, { name: null, invented: false, choices });
      const names = files.map(({ name }) => name).join(' + ');
      return {
        opened: area.dataset !== null,
        complaints: [...complaintsOf(area), ...planComplaints(area)].map(
          (complaint) => `${names}: ${complaint}`,
        ),
      };
    });
    // Damage so great that nothing is ever opened would prove little.
    expect(share).toBeGreaterThan(0.1);
  },
  60_000 + CASES * 50,
);

function makeCase(
  random: Random,
  seeds: readonly SeedFile[],
): { files: NamedBytes[]; choices: Map<string, FileChoice> } {
  const isWhole = random() < 0.5;
  const base = isWhole
    ? seeds
        .slice(0, 2)
        .filter(() => random() < 0.9)
        .map(({ name, bytes }) => ({ name, bytes }))
    : [];
  const spoilt = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const kind = random();
    if (kind < 0.2) return randomTable(random);
    if (kind < 0.4)
      return hostileJson(
        random,
        pick(
          random,
          seeds.filter(({ name }) => name.endsWith('json')),
        ),
      );
    return spoil(random, pick(random, seeds), seeds);
  });
  const files = [...base, ...spoilt].toSorted(() => random() - 0.5);
  const choices = new Map<string, FileChoice>();
  for (const { name } of files) if (random() < 0.15) choices.set(name, makeChoice(random));
  return { files, choices };
}

function makeChoice(random: Random): FileChoice {
  return {
    ...(random() < 0.7 && { use: pick(random, USES) }),
    ...(random() < 0.5 && {
      columns: new Map([
        [pick(random, FIELDS), pick(random, ['Package ID', 'Hours per week', 'nowhere', null])],
      ]),
    }),
    ...(random() < 0.5 && {
      answers: new Map([
        [pick(random, ['hours-times', 'repeats', '__proto__']), pick(random, ['hours', 'last', 'x'])],
      ]),
    }),
    ...(random() < 0.3 && { fixes: new Map([[2, new Map([[pick(random, FIELDS), '=1+1']])]]) }),
  };
}

function complaintsOf({ dataset, issues, reports }: ReadArea): string[] {
  const sentences = [
    ...issues.map(({ message }) => message),
    ...reports.flatMap((report) => [
      ...report.rows.map(({ reason }) => reason),
      ...report.questions.map(({ text }) => text),
    ]),
  ];
  return [
    ...(dataset === null && issues.length === 0 && reports.some(({ use }) => use !== 'scenario')
      ? ['says nothing']
      : []),
    ...notSentences(sentences),
    ...reports
      .filter(
        ({ read, used, setAside }) => !(read >= 0 && used >= 0 && setAside >= 0 && read === used + setAside),
      )
      .map((report) => `${report.file}: ${report.read} = ${report.used} + ${report.setAside}`),
    ...reports.flatMap(({ rows }) =>
      rows.filter(({ value }) => value.length > 80).map(({ value }) => `a long value: ${value}`),
    ),
  ];
}

/** Every plan that came with the files, with all of its area locked, is saved to a file and read back the same. */
function planComplaints(area: ReadArea): string[] {
  if (area.dataset === null) return [];
  const { dataset, fabric } = area;
  const zones = dataset.zoneLayers.flatMap(({ name, zones: all }) =>
    all.map((zone) => ({ layer: name, zone: zone.name })),
  );
  const locks = { lots: [], blocks: fabric.codes, zones };
  for (const scenario of area.scenarios) {
    for (const check of Object.values(WHAT_HOLDS))
      check(work({ dataset, fabric, scenario: { ...scenario, locks } }, []));
  }
  return area.scenarios.length > 0 ? [] : ['has no plan'];
}
