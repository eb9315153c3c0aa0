import { expect, test } from 'vitest';
import type { NamedBytes } from '../../src/io/formats/file-content.ts';
import type { FileChoice, FileUse } from '../../src/io/file-report.ts';
import { readArea } from '../../src/io/read-area.ts';
import { seeded } from '../core/seeded.ts';
import { seedFiles, type SeedFile } from './fuzz/seed-files.ts';
import { hostileJson, pick, randomTable, spoil, type Random } from './fuzz/spoil.ts';

/** `LOTWISE_FUZZ=20000` for more, and `LOTWISE_FUZZ_SEED` for others. */
const CASES = Number(process.env['LOTWISE_FUZZ'] ?? 3000);
const SEED = Number(process.env['LOTWISE_FUZZ_SEED'] ?? 1);
/** Ample for a busy machine; a hang is far longer. */
const LONGEST_MILLISECONDS = 5000;
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

test(
  `${CASES} spoilt files and odd combinations are read or refused in sentences, in good time, and change nothing else`,
  async () => {
    const seeds = seedFiles();
    let opened = 0;
    for (let number = 0; number < CASES; number++) {
      const random = seeded(SEED * 1_000_003 + number);
      const { files, choices } = makeCase(random, seeds);
      const start = performance.now();
      const area = await readArea(files, { name: null, invented: false, choices }).catch((error: unknown) => {
        throw new Error(`Case ${number} of seed ${SEED}, ${files.map(({ name }) => name).join(' + ')}`, {
          cause: error,
        });
      });
      const milliseconds = performance.now() - start;
      if (area.dataset !== null) opened++;
      expect({ number, complaints: complaintsOf(area, milliseconds) }).toEqual({ number, complaints: [] });
    }
    // Damage so great that nothing is ever opened would prove little.
    expect(opened / CASES).toBeGreaterThan(0.1);
  },
  CASES * 50,
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

function complaintsOf(
  { dataset, issues, reports }: Awaited<ReturnType<typeof readArea>>,
  milliseconds: number,
): string[] {
  const sentences = [
    ...issues.map(({ message }) => message),
    ...reports.flatMap((report) => [
      ...report.rows.map(({ reason }) => reason),
      ...report.questions.map(({ text }) => text),
    ]),
  ];
  return [
    ...(milliseconds > LONGEST_MILLISECONDS ? [`took ${milliseconds} ms`] : []),
    ...(dataset === null && issues.length === 0 && reports.some(({ use }) => use !== 'scenario')
      ? ['says nothing']
      : []),
    ...sentences.filter((sentence) => !/^\P{Ll}[^]*[.?!]$/u.test(sentence)),
    ...reports
      .filter(
        ({ read, used, setAside }) => !(read >= 0 && used >= 0 && setAside >= 0 && read === used + setAside),
      )
      .map((report) => `${report.file}: ${report.read} = ${report.used} + ${report.setAside}`),
    ...reports.flatMap(({ rows }) =>
      rows.filter(({ value }) => value.length > 80).map(({ value }) => `a long value: ${value}`),
    ),
    ...[Object.prototype, Array.prototype, Map.prototype].flatMap((prototype) => Object.keys(prototype)),
  ];
}
