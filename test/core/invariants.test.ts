import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/core/edits/edited.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { openFiles } from '../../src/io/open-files.ts';
import { readScenarioFile } from '../../src/io/scenario/read-scenario-file.ts';
import { sampleBytes, sampleScenarioBytes, type SampleArea } from '../data/sample-files.ts';
import { aRandomArea } from './a-random-area.ts';
import { aLongScript, aScriptWithCuts, EVERY_KIND, makeEdit, type EditWords } from './a-random-edit.ts';
import { work, type Beginning, type Session } from './a-session.ts';
import { undoAll, WHAT_HOLDS } from './what-holds.ts';

const SIZE = { columns: 6, rows: 6, packages: 60, providers: 6, lots: 4 };
const RUNS = { numRuns: 25, seed: 20 };
/** On a sample. */
const FEW_RUNS = { numRuns: 3, seed: 4 };

const sentences = Object.entries(WHAT_HOLDS);

describe('up to two hundred edits of every kind, on any ground', { timeout: 60_000 }, () => {
  /** Those of a run without failures, which is the same for every test. */
  const known = new Map<string, Session>();
  const sessionOf = (seed: number, script: readonly EditWords[]) => {
    const key = JSON.stringify([seed, script]);
    const session = known.get(key) ?? work(aRandomArea(seed, SIZE), script);
    if (known.size < RUNS.numRuns) known.set(key, session);
    return session;
  };
  const anySession = (check: (session: Session) => void) =>
    fc.assert(
      fc.property(fc.nat(), aScriptWithCuts, (seed, script) => check(sessionOf(seed, script))),
      RUNS,
    );

  test('do include every kind of edit, in good number', () => {
    const met = new Set<string>();
    let edits = 0;
    anySession(({ kinds }) => {
      for (const kind of kinds) met.add(kind);
      edits += kinds.length;
    });
    expect(EVERY_KIND.filter((kind) => !met.has(kind))).toEqual([]);
    expect(edits).toBeGreaterThan(1000);
  });

  test.each(sentences)('%s', (_, check) => {
    expect.hasAssertions();
    anySession(check);
  });

  test('are undone to the first plan, figures included, though the page is reloaded in between', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.nat(), aScriptWithCuts, (seed, script) =>
        undoAll(work(aRandomArea(seed, SIZE), script, 20)),
      ),
      RUNS,
    );
  });

  test('never write on a plan that was there before', () => {
    fc.assert(
      fc.property(fc.nat(), aScriptWithCuts, (seed, script) => {
        const area = aRandomArea(seed, SIZE);
        const { fabricOf } = work(area, []);
        let plan = area.scenario;
        for (const words of script) {
          const before = structuredClone(plan);
          const edited = makeEdit(plan, area.dataset, fabricOf(plan), words, () => area);
          expect(plan).toEqual(before);
          if (!isRefusal(edited)) plan = edited;
        }
      }),
      RUNS,
    );
  });
});

describe.each(['merton', 'kent'] as const)(
  'two hundred edits of every kind on the sample of %s',
  { timeout: 60_000 },
  (area) => {
    const scripts: readonly EditWords[][] = fc.sample(aLongScript, FEW_RUNS);
    let beginning: Beginning;
    let sessions: readonly Session[];

    beforeAll(async () => {
      beginning = await openSample(area);
      sessions = scripts.map((script) => work(beginning, script));
    });

    test.each(sentences)('%s', (_, check) => {
      expect.hasAssertions();
      for (const session of sessions) check(session);
    });

    test('are undone to the first plan, figures included, though the page is reloaded in between', () => {
      expect.hasAssertions();
      for (const script of scripts) undoAll(work(beginning, script, 20));
    });
  },
);

async function openSample(area: SampleArea): Promise<Beginning> {
  const { dataset } = await openFiles(sampleBytes(area), { name: area, invented: true });
  const fabric = weaveFabric(dataset!);
  const text = new TextDecoder().decode(sampleScenarioBytes(area)[0]!.bytes);
  const read = readScenarioFile(text, dataset!, fabric);
  if ('refused' in read) throw new Error(read.refused);
  return { dataset: dataset!, fabric, scenario: read.scenario };
}
