import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cutFabric } from '../../src/core/fabric/cut-fabric.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import type { Scenario, ScenarioId } from '../../src/core/scenario/scenario.ts';
import { readBids } from '../../src/io/bids/read-bids.ts';
import { readCareModel } from '../../src/io/care-model-file.ts';
import { readLotInstance } from '../../src/io/lot-instance.ts';
import { datasetFromFile, datasetToFile } from '../../src/io/project/dataset-in-file.ts';
import { meetProjects } from '../../src/io/project/meet-projects.ts';
import { mergeProjects, type PlanChoice } from '../../src/io/project/merge-projects.ts';
import type { Project } from '../../src/io/project/project.ts';
import { openProject, parseProject, projectOver } from '../../src/io/project/read-project.ts';
import { seal } from '../../src/io/project/seal.ts';
import { writeProject } from '../../src/io/project/write-project.ts';
import { readScenarioFile } from '../../src/io/scenario/read-scenario-file.ts';
import { writeScenarioFile } from '../../src/io/scenario/write-scenario-file.ts';
import { toBase64Url } from '../../src/io/share/base64.ts';
import { lotsOfLink, readPlanLink } from '../../src/io/share/read-plan-link.ts';
import { writePlanLink } from '../../src/io/share/write-plan-link.ts';
import { aScriptWithCuts } from '../core/a-random-edit.ts';
import { aRandomArea } from '../core/a-random-area.ts';
import { work } from '../core/a-session.ts';
import { seeded } from '../core/seeded.ts';
import { WHAT_HOLDS } from '../core/what-holds.ts';
import { countOfCases, notSentences, runCases, type CaseOutcome } from './fuzz/fuzz-cases.ts';
import { damage, pick, type Random } from './fuzz/spoil.ts';
import { spoilJson } from './fuzz/spoil-json.ts';
import { aCareModel } from './fuzz/a-care-model.ts';
import { aLotInstance } from './fuzz/a-lot-instance.ts';
import { aProject, FEW_ROUNDS, fullDataset, SAVED_AT } from './project/a-project.ts';

/** Many times as long as the usual number of cases takes on a quiet machine. */
const LIMIT = (count: number) => 60_000 + count * 100;

const AREA = aRandomArea(7, { columns: 4, rows: 4, packages: 24, providers: 4, lots: 3 });
const DATASET = fullDataset();
const GROUND = weaveFabric(DATASET);
const PROJECT = aProject(DATASET);

describe('a scenario file with any damage', () => {
  const count = countOfCases(600);
  test(
    `is read, and then keeps every promise of a plan, or refused in a sentence, in ${count} cases`,
    async () => {
      const files = scenarioFiles();
      const share = await runCases(count, (random) => {
        const text = spoiltText(random, pick(random, files));
        const read = readScenarioFile(text, AREA.dataset, AREA.fabric);
        if ('refused' in read) return refused(read.refused);
        checkPlan(read.scenario);
        return { opened: true, complaints: notSentences(read.warnings) };
      });
      expect(share).toBeGreaterThan(0.1);
    },
    LIMIT(count),
  );
});

describe('a project file with any damage', () => {
  const document: unknown = JSON.parse(writeProject(DATASET, GROUND, PROJECT, SAVED_AT));
  const count = countOfCases(600);
  test(
    `is read, written to the same again and merged, or refused in a sentence, in ${count} cases`,
    async () => {
      const share = await runCases(count, (random) => {
        const parsed = parseProject(spoiltText(random, document));
        if ('refused' in parsed) return refused(parsed.refused);
        const over = projectOver(parsed, DATASET, GROUND);
        if ('refused' in over) return refused(over.refused);
        checkProject(over.project, random);
        return { opened: true, complaints: notSentences(over.warnings) };
      });
      expect(share).toBeGreaterThan(0.1);
    },
    LIMIT(count),
  );

  const sealedCount = countOfCases(15);
  test(
    `and sealed with a passphrase, is opened or refused in a sentence, in ${sealedCount} cases`,
    async () => {
      const whole = { ...(document as object), dataset: datasetToFile(DATASET) };
      const share = await runCases(sealedCount, async (random) => {
        const packed = deflateSync(strToU8(spoilJson(random, whole)));
        const content = random() < 0.2 ? damage(random, packed, []) : packed;
        const sealed = await seal(new Uint8Array(content), 'one two three', FEW_ROUNDS);
        const bytes = random() < 0.3 ? damage(random, sealed, []) : sealed;
        const opened = await openProject(bytes, 'one two three');
        if ('refused' in opened) return refused(opened.refused);
        weaveFabric(opened.dataset);
        return { opened: true, complaints: [] };
      });
      expect(share).toBeGreaterThan(0);
    },
    LIMIT(sealedCount),
  );

  const dataCount = countOfCases(400);
  test(
    `has data that are taken with every package in its place, or not at all, in ${dataCount} cases`,
    async () => {
      const written: unknown = JSON.parse(JSON.stringify(datasetToFile(AREA.dataset)));
      const share = await runCases(dataCount, (random) => {
        const read = datasetFromFile(parsed(spoilJson(random, written)));
        if ('amiss' in read) return { opened: false, complaints: [] };
        const fabric = weaveFabric(read.dataset);
        const { scenario } = AREA;
        const plan = {
          ...scenario,
          cuts: [],
          appointments: [],
          standby: [],
          bids: [],
          assignment: new Int16Array(fabric.count),
        };
        checkSession(work({ dataset: read.dataset, fabric, scenario: plan }, []));
        return { opened: true, complaints: [] };
      });
      expect(share).toBeGreaterThan(0.1);
    },
    LIMIT(dataCount),
  );
});

describe('a link with any damage', () => {
  const count = countOfCases(800);
  test(
    `is read to lots that fit, or refused in a sentence, in ${count} cases`,
    async () => {
      const written = writePlanLink(
        'https://example.org/',
        AREA.dataset.name,
        AREA.fabric,
        aPlainPlan(AREA.scenario),
      );
      if ('refused' in written) throw new Error(written.refused);
      const plan = readPlanLink(new URL(written.link).hash);
      const share = await runCases(count, (random) => {
        const packed = toBase64Url(deflateSync(strToU8(spoiltText(random, plan))));
        const hash = `#plan=${random() < 0.2 ? new TextDecoder().decode(damage(random, strToU8(packed), [])) : packed}`;
        const read = readPlanLink(hash);
        if ('refused' in read) return refused(read.refused);
        const lots = lotsOfLink(read, AREA.dataset, AREA.fabric);
        if ('refused' in lots) return refused(lots.refused);
        const { warnings, ...division } = lots;
        checkPlan({ ...aPlainPlan(AREA.scenario), ...division });
        return { opened: true, complaints: notSentences(warnings) };
      });
      expect(share).toBeGreaterThan(0.1);
    },
    LIMIT(count),
  );
});

describe('files for the command line and for bids, with any damage', () => {
  const count = countOfCases(1000);
  test.each([
    { name: 'a care model', document: aCareModel(), read: readCareModel },
    { name: 'an instance of lots', document: aLotInstance(), read: readLotInstance },
  ])(
    `$name is read, or refused in a sentence, in ${count} cases`,
    async ({ document, read }) => {
      const share = await runCases(count, (random) => {
        const text = spoiltText(random, document);
        try {
          read(text);
          return { opened: true, complaints: [] };
        } catch (error) {
          if (!(error instanceof Error) || error.constructor !== Error) throw error;
          return refused(error.message);
        }
      });
      expect(share).toBeGreaterThan(0.1);
    },
    LIMIT(count),
  );

  test(
    `bids are read, each for a lot and a provider that are there, or refused in sentences, in ${count} cases`,
    async () => {
      const { lots } = AREA.scenario;
      const { providers } = AREA.dataset;
      const share = await runCases(count, async (random) => {
        const { bids, issues } = await readBids(
          { name: 'bids.csv', bytes: spoiltBids(random) },
          { lots, providers },
        );
        const strays = bids.filter(
          (bid) =>
            !lots.some(({ id }) => id === bid.lot) ||
            !providers.some(({ id }) => id === bid.provider) ||
            !(bid.weeklyMinutes > 0 && bid.poundsPerHour >= 0 && bid.poundsPerHour < 1e4),
        );
        const complaints = [
          ...notSentences(issues.map(({ message }) => message)),
          ...strays.map((bid) => JSON.stringify(bid)),
        ];
        return { opened: bids.length > 0, complaints };
      });
      expect(share).toBeGreaterThan(0.1);
    },
    LIMIT(count),
  );
});

function refused(sentence: string): CaseOutcome {
  return {
    opened: false,
    complaints: [
      ...notSentences([sentence]),
      ...(sentence.length > 2000 ? ['says more than anybody reads'] : []),
    ],
  };
}

/** Plans with cuts, locks, notes, bids and all else that edits make. */
function scenarioFiles(): unknown[] {
  return fc.sample(aScriptWithCuts, { seed: 5, numRuns: 6 }).map((script) => {
    const { end } = work(AREA, script.slice(0, 40));
    const decision = { label: 'Give 2 blocks to Lot 1', at: Date.parse(SAVED_AT), reason: 'Because' };
    return JSON.parse(writeScenarioFile(AREA.dataset, AREA.fabric, end, [decision], SAVED_AT)) as unknown;
  });
}

/** Mostly damage to the structure, now and then to the letters. */
function spoiltText(random: Random, document: unknown): string {
  const text = spoilJson(random, document);
  return random() < 0.85 ? text : new TextDecoder().decode(damage(random, strToU8(text), []));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** All that holds of a plan that was made by hand holds of one that was read; and edits on it go on as ever. */
function checkPlan(scenario: Scenario): void {
  checkSession(work({ dataset: AREA.dataset, fabric: AREA.fabric, scenario }, SOME_EDITS));
}

const SOME_EDITS = fc.sample(aScriptWithCuts, { seed: 3, numRuns: 1 })[0]!.slice(0, 3);

function checkSession(session: ReturnType<typeof work>): void {
  for (const check of Object.values(WHAT_HOLDS)) check(session);
}

/** A project that was read is written to the same, and two people's work on it merges in every way. */
function checkProject(project: Project, random: Random): void {
  for (const { scenario } of project.plans) cutFabric(DATASET, GROUND, scenario.cuts);
  const text = writeProject(DATASET, GROUND, project, SAVED_AT);
  const again = parseProject(text);
  if ('refused' in again) throw new Error(again.refused);
  const over = projectOver(again, DATASET, GROUND);
  if ('refused' in over) throw new Error(over.refused);
  expect(over.project).toEqual(project);
  const differs = meetProjects(DATASET, GROUND, PROJECT, project);
  const choices = differs.plans.map(({ id }): [ScenarioId, PlanChoice] => [
    id,
    pick(random, ['mine', 'theirs', 'both']),
  ]);
  const merged = mergeProjects(
    PROJECT,
    project,
    { plans: new Map(choices), paper: new Set(differs.paper) },
    0,
  );
  const ids = [...PROJECT.plans, ...merged.added].map(({ scenario }) => scenario.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(merged.paper.current === null || ids.includes(merged.paper.current)).toBe(true);
}

function aPlainPlan(scenario: Scenario): Scenario {
  const assignment = scenario.assignment.slice(0, AREA.fabric.count);
  return { ...scenario, cuts: [], bids: [], notes: [], links: [], assignment };
}

function spoiltBids(random: Random): Uint8Array {
  const rows = Array.from({ length: 4 }, (_, at) => `Lot ${1 + (at % 3)},Provider ${at},${40 + at},21.50,80`);
  const text = ['Lot,Provider,Hours offered,Rate,Quality', ...rows].join('\n');
  return random() < 0.1 ? strToU8(text) : damage(random, strToU8(text), []);
}

/** The seeds of cases are their own, so that a failure can be made again by its number alone. */
test('a case is the same each time it is made', () => {
  const document = { a: [1, 'x', null], b: { c: true } };
  expect(spoilJson(seeded(4), document)).toBe(spoilJson(seeded(4), document));
});
