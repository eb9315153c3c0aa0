import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withTransferMode } from './core/continuity/with-transfer-mode.ts';
import { cutFabric } from './core/fabric/cut-fabric.ts';
import type { PlanRead } from './core/figures/plan-read.ts';
import { settledRead } from './core/figures/settled-read.ts';
import { TRANSFER_MODES } from './core/scenario/assumptions.ts';
import type { Scenario } from './core/scenario/scenario.ts';
import { USUAL_YEARS_WISH, type YearsWish } from './core/years/years-wish.ts';
import type { FileChoice } from './io/file-report.ts';
import type { NamedBytes } from './io/formats/file-content.ts';
import { openFiles } from './io/open-files.ts';
import { printReport } from './io/print-report.ts';
import { readArea } from './io/read-area.ts';
import type { ReadIssue } from './io/read-issue.ts';
import { reportFigures } from './io/report-figures.ts';
import { reportAnswers } from './io/report/report-answers.ts';
import { reportAssignments } from './io/report/report-allocation.ts';
import { reportAwards } from './io/report/report-awards.ts';
import { reportYears } from './io/report/report-years.ts';
import { loadSolver } from './io/solver/load-solver.ts';
import { simulateModel } from './io/simulate-model.ts';
import { suggestForInstance } from './io/suggest-for-instance.ts';
import { printImport, reportImport } from './io/report-import.ts';
import { zoneRoleOf } from './io/recognise.ts';

const HELP = `Lotwise: the figures of a plan of home-care lots, from files.

  npm run -s lotwise -- figures --packages FILE --blocks FILE [options]
  npm run -s lotwise -- import FILE... [--json]
  npm run -s lotwise -- award --packages FILE --blocks FILE --scenario FILE [options] --json
  npm run -s lotwise -- suggest --instance FILE --json
  npm run -s lotwise -- simulate --model FILE --json

figures

  --packages FILE     packages of care (CSV or Excel): hours a week and a place
  --blocks FILE       the small areas that lots are made of (GeoJSON, shapefile, KML, ...)
  --providers FILE    providers with their capacity in hours a week (CSV or Excel)
  --zones NAME=FILE   a layer of zones such as Primary Care Networks; may be given again
  --lots FILE         the lots, as shapes or as block code and lot (CSV)
  --scenario FILE     a saved scenario, in place of --lots
  --also FILE         another file that helps to read these: postcodes, or what areas are like;
                      may be given again
  --scheme NAME       which plan to use, where the lots have several; otherwise the first
  --mode MODE         transfer-all, keep-existing or gradual: what happens to packages that
                      have a provider today; otherwise as the scenario says
  --assignments       with --json, also which provider each package is placed with
  --years N           with --json, also what N years would bring, 1 to 5; --replications N
                      says how many futures are run, --seed N where chance begins, and
                      --against what the plan is set against: lead-alone, one-with-all-hours

import reads files together, recognises each, and says what was read, repaired and set aside.

award chooses providers for the lots of a plan from its bids, by the plan's rules: fewest hours
with nobody, then least cost. --floor N leaves out bids of a quality below N.

suggest looks for lots in a file of blocks, weights and who touches whom; simulate runs weeks of
packages that come and go through lots, providers and a back-up, from a file. The shapes of both
files are in src/io/lot-instance.ts and src/io/simulate-model.ts.

  --json              print JSON
  --help              print this
`;

type Values = ReturnType<typeof readWords>['values'];

/** Of each of a choice's searches, so that the command ends. */
const AWARD_SECONDS = 60;

/** Something to tell the person at the terminal; the program ends with it. */
class Complaint extends Error {}

try {
  process.stdout.write(`${await answer(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Complaint ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function answer(words: readonly string[]): Promise<string> {
  const { values, positionals } = readWords(words);
  if (values.help || words.length === 0) return HELP.trimEnd();
  const [command, ...names] = positionals;
  if (command === 'figures' && names.length === 0) return answerFigures(values);
  if (command === 'import') return answerImport(names, values.json ?? false);
  if (command === 'suggest' && names.length === 0) return answerSuggest(values.instance);
  if (command === 'award' && names.length === 0) return answerAward(values);
  if (command === 'simulate' && names.length === 0) return answerSimulate(values.model);
  throw new Complaint(
    "Ask for 'figures', 'import', 'award', 'suggest' or 'simulate'. Use --help to see how.",
  );
}

function answerSuggest(instance: string | undefined): string {
  if (instance === undefined) throw new Complaint('Name the file of blocks (--instance).');
  const found = fromFile(instance, (text) => suggestForInstance(text, () => performance.now()));
  return JSON.stringify(found);
}

function answerSimulate(model: string | undefined): string {
  if (model === undefined) throw new Complaint('Name the file of the model (--model).');
  return JSON.stringify(fromFile(model, simulateModel), null, 2);
}

/** What is wrong with a file is said with its name. */
function fromFile<Result>(name: string, read: (text: string) => Result): Result {
  const text = readText(name);
  try {
    return read(text);
  } catch (error) {
    throw new Complaint(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function answerImport(names: readonly string[], asJson: boolean): Promise<string> {
  if (names.length === 0) throw new Complaint('Name the files to read.');
  const { reports } = await openFiles(names.map(readNamed), { name: null, invented: false });
  return asJson ? JSON.stringify(reportImport(reports), null, 2) : printImport(reports);
}

async function answerAward(values: Values): Promise<string> {
  const read = await readPlan(values);
  if (read.scenario.bids.length === 0) throw new Complaint('The plan has no bids to choose from.');
  const qualityFloor = values.floor === undefined ? null : readCount('--floor', values.floor, 0, 100, 0);
  const options = { qualityFloor, aside: [], seconds: AWARD_SECONDS };
  return JSON.stringify(reportAwards(read, options, await loadSolver()), null, 2);
}

async function answerFigures(values: Values): Promise<string> {
  const read = await readPlan(values);
  const report = reportFigures(read);
  if (!values.json) return printReport(report);
  const assignments = values.assignments ? { assignments: reportAssignments(read) } : {};
  const years = values.years === undefined ? {} : { years: reportYears(read, yearsWishOf(values)) };
  return JSON.stringify({ ...report, ...reportAnswers(read), ...assignments, ...years }, null, 2);
}

/** The plan that the files and options speak of, with its packages placed as well as can be. */
async function readPlan(values: Values): Promise<PlanRead> {
  if (!values.packages || !values.blocks)
    throw new Complaint('Give the packages (--packages) and the blocks (--blocks).');
  if (values.lots && values.scenario) throw new Complaint('Give --lots or --scenario, not both.');
  const choices = new Map<string, FileChoice>([
    [values.packages, { use: 'packages' }],
    [values.blocks, { use: 'blocks' }],
    ...(values.providers ? [[values.providers, { use: 'providers' }] as const] : []),
    ...(values.lots ? [[values.lots, { use: 'lots' }] as const] : []),
    ...(values.zones ?? []).map(readZonesWord),
  ]);
  const others = [...(values.scenario ? [values.scenario] : []), ...(values.also ?? [])];
  const names = [...choices.keys(), ...others];
  const area = await readArea(names.map(readNamed), { name: null, invented: false, choices });
  complain(area.issues);
  if (area.dataset === null) throw new Complaint('No figures can be given.');
  const scenario = withMode(chooseScenario(area.scenarios, values.scheme), values.mode);
  const fabric = cutFabric(area.dataset, area.fabric, scenario.cuts);
  return settledRead(area.dataset, fabric, scenario);
}

function yearsWishOf({ years, replications, seed, against }: Values): YearsWish {
  const wish = USUAL_YEARS_WISH;
  return {
    ...wish,
    weeks: 52 * readCount('--years', years, 1, 5, wish.weeks / 52),
    replications: readCount('--replications', replications, 2, 100_000, wish.replications),
    seed: readCount('--seed', seed, 0, 2 ** 31, wish.seed),
    against: { kind: against === undefined ? 'nothing' : readAgainst(against) },
  };
}

function readAgainst(word: string): 'lead-alone' | 'one-with-all-hours' {
  if (word === 'lead-alone' || word === 'one-with-all-hours') return word;
  throw new Complaint(`Give --against as lead-alone or one-with-all-hours, not '${word}'.`);
}

function readCount(option: string, word: string | undefined, least: number, most: number, usual: number) {
  if (word === undefined) return usual;
  const count = Number(word);
  if (Number.isInteger(count) && count >= least && count <= most) return count;
  throw new Complaint(`Give ${option} as a whole number from ${least} to ${most}, not '${word}'.`);
}

function withMode(scenario: Scenario, word: string | undefined): Scenario {
  if (word === undefined) return scenario;
  const mode = TRANSFER_MODES.find((known) => known === word);
  if (mode === undefined) throw new Complaint(`Give --mode as ${TRANSFER_MODES.join(', ')}, not '${word}'.`);
  return withTransferMode(scenario, mode);
}

function readWords(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        packages: text,
        blocks: text,
        providers: text,
        zones: { type: 'string', multiple: true },
        lots: text,
        scenario: text,
        also: { type: 'string', multiple: true },
        scheme: text,
        mode: text,
        instance: text,
        model: text,
        years: text,
        replications: text,
        seed: text,
        against: text,
        floor: text,
        assignments: flag,
        json: flag,
        help: flag,
      },
    });
  } catch (error) {
    throw new Complaint(`${error instanceof Error ? error.message : String(error)}. Use --help to see how.`);
  }
}

function readZonesWord(word: string): readonly [string, FileChoice] {
  const [, layer, file] = /^([^=]+)=(.+)$/.exec(word) ?? [];
  if (layer === undefined || file === undefined) {
    throw new Complaint(`Give zones as a name and a file, such as --zones pcn=zones.geojson, not '${word}'.`);
  }
  return [file, { use: 'zones', layer: { name: layer, role: zoneRoleOf(layer) ?? 'other' } }];
}

function readText(name: string): string {
  return new TextDecoder().decode(readNamed(name).bytes);
}

/** Paths start from where the person stands: npm runs scripts from the folder of the package. */
function readNamed(name: string): NamedBytes {
  try {
    return { name, bytes: readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), name)) };
  } catch {
    throw new Complaint(`The file ${name} could not be opened. Check that it is there.`);
  }
}

/** Warnings are said and the figures follow; an error ends it, as the figures would not be those asked for. */
function complain(issues: readonly ReadIssue[]): void {
  const say = ({ file, message }: ReadIssue) => `${file}: ${message}`;
  const errors = issues.filter((issue) => issue.severity === 'error');
  const warnings = issues.filter((issue) => issue.severity === 'warning');
  for (const warning of warnings) process.stderr.write(`${say(warning)}\n`);
  if (errors.length > 0) throw new Complaint(errors.map(say).join('\n'));
}

function chooseScenario(scenarios: readonly Scenario[], name: string | undefined): Scenario {
  if (name === undefined) return scenarios[0]!;
  const found = scenarios.find((scenario) => scenario.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw new Complaint(
    `There is no plan called '${name}'. There is: ${scenarios.map((scenario) => scenario.name).join('; ')}.`,
  );
}
