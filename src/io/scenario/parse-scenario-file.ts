import { checkAssumptions } from '../../core/edits/check-assumptions.ts';
import { checkBand } from '../../core/edits/check-band.ts';
import { checkRules } from '../../core/edits/check-rules.ts';
import { assumptionsFromFile } from './assumptions-in-file.ts';
import { bandFromFile, rulesFromFile } from './rules-in-file.ts';
import { MIGRATIONS, migrateScenario, type Migrations, type OldScenarioFile } from './scenario-migrations.ts';
import { sealOf } from './seal-of.ts';
import { SCENARIO_VERSION, scenarioFileSchema, type ScenarioFile } from './scenario-schema.ts';

/** A scenario file in today's shape, and the version in which it was saved. */
export interface ParsedScenario {
  readonly file: ScenarioFile;
  readonly savedAs: number;
  /** False where it says how it was saved, and is not so now. */
  readonly isAsSaved: boolean;
}

/**
 * The text of a scenario file in today's shape, or the sentence why there is none: what is not ours,
 * damaged, newer than this app or at odds with itself.
 */
export function parseScenarioFile(
  text: string,
  migrations: Migrations = MIGRATIONS,
): ParsedScenario | string {
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
  if (!parsed.success) return sayDamaged(parsed.error.issues[0]?.path.join(' › ') || 'the file');
  const amiss = findAmiss(parsed.data);
  if (amiss !== null) return sayDamaged(amiss);
  const fault = findTwice(parsed.data) ?? findMissing(parsed.data);
  return fault === null
    ? {
        file: parsed.data,
        savedAs: version,
        isAsSaved: json['seal'] === undefined || json['seal'] === sealOf(json),
      }
    : `${fault} Ask for the file again from whoever made it.`;
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

/** Where numbers are each within their limits and yet at odds, as a most that is under its least. */
function findAmiss({ scenario: { lots, rules, assumptions } }: ScenarioFile): string | null {
  if (checkRules(rulesFromFile(rules)) !== null) return 'scenario › rules';
  if (checkAssumptions(assumptionsFromFile(assumptions)) !== null) return 'scenario › assumptions';
  const lot = lots.findIndex(
    ({ viability }) => viability !== undefined && checkBand(bandFromFile(viability)) !== null,
  );
  return lot < 0 ? null : `scenario › lots › ${lot} › viability`;
}

/** What is said twice and may be said only once. */
function findTwice({ scenario: { lots, cuts, notes, standby } }: ScenarioFile): string | null {
  const lot = firstTwice(lots.map(({ id }) => id));
  if (lot !== null) return `Two lots in this scenario have the number ${lot}.`;
  const block = firstTwice(lots.flatMap(({ blocks }) => blocks));
  if (block !== null) return `Block ${block} is in this scenario twice, and a block can be in one lot only.`;
  for (const { name, appointments, bids } of lots) {
    const provider = firstTwice(appointments.map((appointment) => appointment.provider));
    if (provider !== null) return `${provider} is appointed twice to ${name} in this scenario.`;
    const bidder = firstTwice(bids.map((bid) => bid.provider));
    if (bidder !== null) return `${bidder} bids twice for ${name} in this scenario.`;
  }
  const behind = firstTwice(standby.map(({ provider }) => provider));
  if (behind !== null) return `${behind} stands behind the lots twice in this scenario.`;
  const cut = firstTwice(cuts.map((each) => each.block));
  if (cut !== null) return `Block ${cut} is cut twice in this scenario.`;
  for (const { block: code, pieces } of cuts) {
    const piece = firstTwice(pieces.map(({ number }) => number));
    if (piece !== null) return `Block ${code} has two pieces with the number ${piece} in this scenario.`;
  }
  const note = firstTwice(notes.map(({ number }) => number));
  return note === null ? null : `Two notes in this scenario have the number ${note}.`;
}

function firstTwice<Value>(values: readonly Value[]): Value | null {
  const met = new Set<Value>();
  for (const value of values) {
    if (met.has(value)) return value;
    met.add(value);
  }
  return null;
}

/** A lot that is spoken of and is not there. */
function findMissing({ scenario: { lots, standby, locks, notes } }: ScenarioFile): string | null {
  const known = new Set(lots.map(({ id }) => id));
  const pinned = notes.flatMap(({ pin }) => (pin.kind === 'lot' ? [pin.lot] : []));
  const missing = [...locks.lots, ...pinned, ...standby.flatMap((behind) => behind.lots)].find(
    (lot) => !known.has(lot),
  );
  return missing === undefined
    ? null
    : `This scenario has a lock, a note or a provider behind lot ${missing}, and there is no such lot in it.`;
}
