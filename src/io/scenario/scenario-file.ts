import type { Dataset, ProviderId } from '../../core/dataset/dataset.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import {
  NO_BAND,
  NO_LOT,
  NOTHING_SAID,
  type Appointment,
  type LotId,
  type Scenario,
  type ScenarioId,
} from '../../core/scenario/scenario.ts';
import { MIGRATIONS, migrateScenario, type Migrations, type OldScenarioFile } from './scenario-migrations.ts';
import { SCENARIO_VERSION, scenarioFileSchema, type ScenarioFile } from './scenario-schema.ts';

/** A scenario with what a reader should be told of it; or the sentence why it was not opened. */
export type ReadScenario =
  | { readonly scenario: Scenario; readonly warnings: readonly string[] }
  | { readonly refused: string };

/**
 * The text of a scenario file: pretty JSON with keys and block codes in a fixed order, so that two
 * versions can be compared line by line. It holds no package. `savedAt` is an ISO 8601 moment, UTC.
 */
export function writeScenarioFile(
  dataset: Dataset,
  fabric: Fabric,
  scenario: Scenario,
  savedAt: string,
): string {
  const weeklyMinutes = dataset.packages.weeklyMinutes.reduce((sum, minutes) => sum + minutes, 0);
  const file: ScenarioFile = {
    format: 'lotwise-scenario',
    version: SCENARIO_VERSION,
    savedAt,
    area: { name: dataset.name, invented: dataset.invented },
    madeWith: {
      fingerprint: dataset.fingerprint,
      blocks: fabric.count,
      packages: dataset.packages.count,
      weeklyHours: weeklyMinutes / 60,
    },
    scenario: {
      id: scenario.id,
      name: scenario.name,
      lots: scenario.lots.map(({ id, name, colour }) => ({
        id,
        name,
        colour,
        blocks: fabric.codes.filter((_, block) => scenario.assignment[block] === id).toSorted(),
        appointments: scenario.appointments
          .filter((appointment) => appointment.lot === id)
          .map(({ provider, role, share }) => ({ provider, role, share })),
      })),
      backUp: [...scenario.backUp],
      rules: { providersPerLot: scenario.rules.providersPerLot },
      assumptions: { spotHoursPerWeek: scenario.assumptions.spotHoursPerWeek },
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a scenario file over the data that is open. What is not ours, damaged, newer than this
 * app or about another area is refused. Blocks and providers that the data does not have are left
 * out, with a warning. Appointments come back lot by lot.
 */
export function readScenarioFile(
  text: string,
  dataset: Dataset,
  fabric: Fabric,
  migrations: Migrations = MIGRATIONS,
): ReadScenario {
  const file = parseFile(text, migrations);
  if (typeof file === 'string') return { refused: file };
  const twice = findTwice(file);
  if (twice !== null) return { refused: `${twice} Ask for the file again from whoever made it.` };
  const blockOfCode = new Map(fabric.codes.map((code, block) => [code, block]));
  const listed = file.scenario.lots.flatMap((lot) => lot.blocks);
  const unknownBlocks = listed.filter((code) => !blockOfCode.has(code)).length;
  if (listed.length > 0 && unknownBlocks === listed.length) {
    return {
      refused: `This scenario was made for ${file.area.name}. None of its ${number(listed.length)} blocks is in ${dataset.name}. Open the data it was made with, then open it again.`,
    };
  }
  const providers = new Set<string>(dataset.providers.map((provider) => provider.id));
  return {
    scenario: scenarioOf(file.scenario, blockOfCode, providers),
    warnings: [
      ...(unknownBlocks > 0
        ? [
            `${number(unknownBlocks)} of the ${number(listed.length)} blocks in this scenario are not in your data. They are left out.`,
          ]
        : []),
      ...warnOfProviders(file.scenario, providers),
      ...(file.madeWith.fingerprint !== dataset.fingerprint
        ? ['This scenario was made with other data, so its figures may differ from those you saw before.']
        : []),
    ],
  };
}

/** The file in today's shape, or the sentence why there is none. */
function parseFile(text: string, migrations: Migrations): ScenarioFile | string {
  const json = parseJson(text);
  if (json === null && text.includes('"lotwise-scenario"')) {
    return 'This scenario file is damaged or cut short. Save it again where it was made, and open the new copy.';
  }
  if (!isObject(json) || json.format !== 'lotwise-scenario') {
    return 'This is not a Lotwise scenario. Choose a file that ends in .lotwise.json.';
  }
  const { version } = json;
  if (typeof version !== 'number' || !Number.isInteger(version)) return sayDamaged('version');
  if (version > SCENARIO_VERSION) {
    return `This scenario was saved by a newer Lotwise (version ${version}; this one reads up to ${SCENARIO_VERSION}). Open it in the newer Lotwise. The file is safe.`;
  }
  const migrated = migrateScenario(json, version, migrations);
  if (migrated === null) return `This scenario is too old to open (version ${version}). The file is safe.`;
  const parsed = scenarioFileSchema.safeParse(migrated);
  return parsed.success ? parsed.data : sayDamaged(parsed.error.issues[0]?.path.join(' › ') || 'the file');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is OldScenarioFile {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sayDamaged(where: string): string {
  return `This scenario file has something in it that should not be there (${where}). Save it again where it was made, and open the new copy.`;
}

/** What is said twice and may be said only once: a lot's number, a block, a provider's seat in a lot. */
function findTwice({ scenario }: ScenarioFile): string | null {
  const lot = firstTwice(scenario.lots.map(({ id }) => id));
  if (lot !== null) return `Two lots in this scenario have the number ${lot}.`;
  const block = firstTwice(scenario.lots.flatMap(({ blocks }) => blocks));
  if (block !== null) return `Block ${block} is in this scenario twice, and a block can be in one lot only.`;
  for (const { name, appointments } of scenario.lots) {
    const provider = firstTwice(appointments.map((appointment) => appointment.provider));
    if (provider !== null) return `${provider} is appointed twice to ${name} in this scenario.`;
  }
  return null;
}

function firstTwice<Value>(values: readonly Value[]): Value | null {
  const met = new Set<Value>();
  for (const value of values) {
    if (met.has(value)) return value;
    met.add(value);
  }
  return null;
}

function scenarioOf(
  file: ScenarioFile['scenario'],
  blockOfCode: ReadonlyMap<string, number>,
  providers: ReadonlySet<string>,
): Scenario {
  const assignment = new Int16Array(blockOfCode.size).fill(NO_LOT);
  for (const lot of file.lots) {
    for (const code of lot.blocks) {
      const block = blockOfCode.get(code);
      if (block !== undefined) assignment[block] = lot.id;
    }
  }
  return {
    id: file.id as ScenarioId,
    name: file.name,
    lots: file.lots.map(({ id, name, colour }) => ({ id: id as LotId, name, colour })),
    assignment,
    appointments: file.lots.flatMap((lot) =>
      lot.appointments
        .filter(({ provider }) => providers.has(provider))
        .map((seat): Appointment => ({
          ...seat,
          lot: lot.id as LotId,
          provider: seat.provider as ProviderId,
        })),
    ),
    backUp: [...new Set(file.backUp)].filter((provider) => providers.has(provider)) as ProviderId[],
    rules: { ...file.rules, viability: NO_BAND },
    assumptions: file.assumptions,
    ...NOTHING_SAID,
  };
}

function warnOfProviders(scenario: ScenarioFile['scenario'], providers: ReadonlySet<string>): string[] {
  const named = [
    ...scenario.lots.flatMap((lot) => lot.appointments.map((seat) => seat.provider)),
    ...scenario.backUp,
  ];
  const unknown = [...new Set(named)].filter((provider) => !providers.has(provider));
  if (unknown.length === 0) return [];
  const listed =
    unknown.slice(0, 5).join(', ') + (unknown.length > 5 ? ` and ${unknown.length - 5} more` : '');
  return [
    `Some providers in this scenario are not in your data (${unknown.length}). They are left out: ${listed}.`,
  ];
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
