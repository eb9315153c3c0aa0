import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Scenario } from './core/scenario/scenario.ts';
import type { NamedBytes } from './io/file-content.ts';
import { printReport } from './io/print-report.ts';
import { readArea } from './io/read-area.ts';
import type { ReadIssue } from './io/read-issue.ts';
import { reportFigures } from './io/report-figures.ts';
import type { AskedKind } from './io/sort-files.ts';

const HELP = `Lotwise: the figures of a plan of home-care lots, from files.

  npm run -s lotwise -- figures --packages FILE --blocks FILE [options]

  --packages FILE     packages of care (CSV): hours a week and a place
  --blocks FILE       the small areas that lots are made of (GeoJSON)
  --providers FILE    providers with their capacity in hours a week (CSV)
  --zones NAME=FILE   a layer of zones such as Primary Care Networks (GeoJSON); may be given again
  --lots FILE         the lots, as shapes (GeoJSON) or as block code and lot (CSV)
  --scenario FILE     a saved scenario, in place of --lots
  --scheme NAME       which plan to use, where the lots have several; otherwise the first
  --json              print JSON
  --help              print this
`;

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
  if (positionals.join(' ') !== 'figures') {
    throw new Complaint("The one thing to ask for is 'figures'. Use --help to see how.");
  }
  if (!values.packages || !values.blocks)
    throw new Complaint('Give the packages (--packages) and the blocks (--blocks).');
  if (values.lots && values.scenario) throw new Complaint('Give --lots or --scenario, not both.');
  const asKinds = new Map<string, AskedKind>([
    [values.packages, { kind: 'packages' }],
    [values.blocks, { kind: 'blocks' }],
    ...(values.providers ? [[values.providers, { kind: 'providers' }] as const] : []),
    ...(values.lots ? [[values.lots, { kind: 'lots' }] as const] : []),
    ...(values.zones ?? []).map(readZonesWord),
  ]);
  const names = [...asKinds.keys(), ...(values.scenario ? [values.scenario] : [])];
  const area = await readArea(names.map(readNamed), { name: null, invented: false, asKinds });
  complain(area.issues);
  if (area.dataset === null) throw new Complaint('No figures can be given.');
  const scenario = chooseScenario(area.scenarios, values.scheme);
  const report = reportFigures(area.dataset, area.fabric, scenario);
  return values.json ? JSON.stringify(report, null, 2) : printReport(report);
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
        scheme: text,
        json: flag,
        help: flag,
      },
    });
  } catch (error) {
    throw new Complaint(`${error instanceof Error ? error.message : String(error)}. Use --help to see how.`);
  }
}

function readZonesWord(word: string): readonly [string, AskedKind] {
  const [, layer, file] = /^([^=]+)=(.+)$/.exec(word) ?? [];
  if (layer === undefined || file === undefined) {
    throw new Complaint(`Give zones as a name and a file, such as --zones pcn=zones.geojson, not '${word}'.`);
  }
  return [file, { kind: 'zones', layer }];
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
