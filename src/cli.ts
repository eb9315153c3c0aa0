import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withTransferMode } from './core/continuity/with-transfer-mode.ts';
import type { Dataset } from './core/dataset/dataset.ts';
import { cutFabric } from './core/fabric/cut-fabric.ts';
import type { PlanRead } from './core/figures/plan-read.ts';
import { PUBLISHING_RULES, type Publishing } from './core/paper/paper.ts';
import { publishPlans } from './core/publication/publish-plans.ts';
import { settledRead } from './core/figures/settled-read.ts';
import { TRANSFER_MODES } from './core/scenario/assumptions.ts';
import type { Scenario } from './core/scenario/scenario.ts';
import { USUAL_YEARS_WISH, type YearsWish } from './core/years/years-wish.ts';
import type { FileChoice } from './io/file-report.ts';
import type { NamedBytes } from './io/formats/file-content.ts';
import { openFiles } from './io/open-files.ts';
import { printReport } from './io/print-report.ts';
import { readArea, type ReadArea } from './io/read-area.ts';
import type { ReadIssue } from './io/read-issue.ts';
import { reportFigures } from './io/report-figures.ts';
import { COMMAND_HELP } from './io/report/command-help.ts';
import { reportAnswers } from './io/report/report-answers.ts';
import { reportAssignments } from './io/report/report-allocation.ts';
import { reportAwards } from './io/report/report-awards.ts';
import { reportComparison } from './io/report/report-comparison.ts';
import { reportPublication } from './io/report/report-publication.ts';
import { reportYears } from './io/report/report-years.ts';
import { loadSolver } from './io/solver/load-solver.ts';
import { simulateModel } from './io/simulate-model.ts';
import { suggestForInstance } from './io/suggest-for-instance.ts';
import { printImport, reportImport } from './io/report-import.ts';
import { zoneRoleOf } from './io/recognise.ts';

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
  if (values.help || words.length === 0) return COMMAND_HELP.trimEnd();
  const [command, ...names] = positionals;
  if (command === 'figures' && names.length === 0) return answerFigures(values);
  if (command === 'compare' && names.length === 0) return answerCompare(values);
  if (command === 'import') return answerImport(names, values.json ?? false);
  if (command === 'suggest' && names.length === 0) return answerSuggest(values.instance);
  if (command === 'award' && names.length === 0) return answerAward(values);
  if (command === 'simulate' && names.length === 0) return answerSimulate(values.model);
  throw new Complaint(
    "Ask for 'figures', 'compare', 'import', 'award', 'suggest' or 'simulate'. Use --help to see how.",
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

async function answerCompare(values: Values): Promise<string> {
  if (!values.scenario || !values.with)
    throw new Complaint('Give two plans or more (--scenario and --with).');
  const area = await readFiles(values, [values.scenario, ...values.with]);
  const plans = area.scenarios.map((scenario) => readIn(area, withMode(scenario, values.mode)));
  const publishing = { rule: ruleOf(values.rule), exceptions: [] };
  return JSON.stringify(
    { ...reportComparison(plans), published: reportPublication(publishPlans(plans, publishing)) },
    null,
    2,
  );
}

/** The plan that the files and options speak of, with its packages placed as well as can be. */
async function readPlan(values: Values): Promise<PlanRead> {
  const area = await readFiles(values, values.scenario ? [values.scenario] : []);
  return readIn(area, withMode(chooseScenario(area.scenarios, values.scheme), values.mode));
}

type FoundArea = Extract<ReadArea, { dataset: Dataset }>;

function readIn({ dataset, fabric }: FoundArea, scenario: Scenario): PlanRead {
  return settledRead(dataset, cutFabric(dataset, fabric, scenario.cuts), scenario);
}

async function readFiles(values: Values, scenarios: readonly string[]): Promise<FoundArea> {
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
  const others = [...scenarios, ...(values.also ?? [])];
  const names = [...choices.keys(), ...others];
  const area = await readArea(names.map(readNamed), { name: null, invented: false, choices });
  complain(area.issues);
  if (area.dataset === null) throw new Complaint('No figures can be given.');
  return area;
}

function ruleOf(word: string | undefined): Publishing['rule'] {
  const rule = PUBLISHING_RULES.find((known) => known === (word ?? 'nhs-sub-national'));
  if (rule === undefined)
    throw new Complaint(`Give --rule as ${PUBLISHING_RULES.join(', ')}, not '${word}'.`);
  return rule;
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
        with: { type: 'string', multiple: true },
        rule: text,
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
