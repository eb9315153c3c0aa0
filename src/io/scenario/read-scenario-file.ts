import type { Dataset, ProviderId } from '../../core/dataset/dataset.ts';
import { changedSince } from '../../core/comparison/figure-versions.ts';
import { pinToPlace } from '../../core/edits/pin-to-place.ts';
import { pieceCode, type CutBlock } from '../../core/fabric/cuts.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import { polygonArea } from '../../core/geometry/polygon-area.ts';
import type { Decision } from '../../core/scenario/history.ts';
import {
  NO_LOT,
  type Appointment,
  type Assignment,
  type LotId,
  type Note,
  type Scenario,
  type ScenarioId,
} from '../../core/scenario/scenario.ts';
import { assumptionsFromFile } from './assumptions-in-file.ts';
import { codesWithCuts } from './codes-with-cuts.ts';
import { fitCuts, type FittedCuts } from './fit-cuts.ts';
import { toMinutes } from './hours-in-file.ts';
import { kindsByRole } from './kinds-by-role.ts';
import { parseScenarioFile } from './parse-scenario-file.ts';
import { bandFromFile, rulesFromFile } from './rules-in-file.ts';
import type { Migrations } from './scenario-migrations.ts';
import type { ScenarioFile } from './scenario-schema.ts';

/** A scenario with its decision log and what a reader should be told; or the sentence why it was not opened. */
export type ReadScenario =
  | {
      readonly scenario: Scenario;
      readonly decisions: readonly Decision[];
      readonly warnings: readonly string[];
    }
  | { readonly refused: string };

/** The first version that says who is a back-up and who a specialist. */
const FIRST_WITH_KINDS = 3;

/**
 * Reads a scenario file over the blocks of the data that is open, as imported. What is not ours,
 * damaged, newer than this app or about another area is refused. Blocks, cuts and providers that the
 * data does not have are left out, with a warning; a block whose pieces do not make it up stays whole,
 * in the lot of the largest. Locks, links and notes of blocks that are not there stay: they say
 * nothing until the blocks are. Appointments come back lot by lot.
 */
export function readScenarioFile(
  text: string,
  dataset: Dataset,
  ground: Fabric,
  migrations?: Migrations,
): ReadScenario {
  const parsed = parseScenarioFile(text, migrations);
  if (typeof parsed === 'string') return { refused: parsed };
  const { file, savedAs, isAsSaved } = parsed;
  const fitted = fitCuts(dataset, ground, file.scenario.cuts);
  const codes = codesWithCuts(ground, fitted.cuts);
  const listed = file.scenario.lots.flatMap((lot) => lot.blocks);
  const known = new Set([...codes, ...fitted.misfits.flatMap(codesOfPieces)]);
  const unknownBlocks = listed.filter((code) => !known.has(code)).length;
  if (listed.length > 0 && unknownBlocks === listed.length) {
    return {
      refused: `This scenario was made for ${file.area.name}. None of its ${number(listed.length)} blocks is in ${dataset.name}. Open the data it was made with, then open it again.`,
    };
  }
  const providers = new Set<string>(dataset.providers.map((provider) => provider.id));
  const plan = planOf(file.scenario, providers);
  return {
    scenario: {
      ...plan,
      standby: savedAs < FIRST_WITH_KINDS ? kindsByRole(plan.standby, dataset.providers) : plan.standby,
      cuts: fitted.cuts,
      assignment: assignmentOf(file.scenario, codes, fitted.misfits),
    },
    decisions: file.decisions.map(({ label, at, reason }) => ({ label, at: Date.parse(at), reason })),
    warnings: [
      ...warnOfBlocks(unknownBlocks, listed.length),
      ...warnOfCuts(fitted),
      ...warnOfProviders(file.scenario, providers),
      ...(file.madeWith.fingerprint !== dataset.fingerprint
        ? ['This scenario was made with other data, so its figures may differ from those you saw before.']
        : []),
      ...(isAsSaved ? [] : [CHANGED_SINCE_SAVED]),
      ...warnOfDefinitions(file.definitions),
    ],
  };
}

const CHANGED_SINCE_SAVED =
  'This file was changed after Lotwise saved it. It can be used; ask whoever sent it whether the change was meant.';

function warnOfDefinitions(definitions: ScenarioFile['definitions']): string[] {
  const changed = changedSince(definitions).length;
  if (changed === 0) return [];
  return [
    `Lotwise works out ${changed === 1 ? 'one figure' : `${changed} figures`} in another way than when this scenario was saved, so figures may differ from those you saw before.`,
  ];
}

function codesOfPieces({ block, pieces }: CutBlock): string[] {
  return pieces.map((piece) => pieceCode(block, piece.number));
}

function planOf(
  file: ScenarioFile['scenario'],
  providers: ReadonlySet<string>,
): Omit<Scenario, 'cuts' | 'assignment'> {
  return {
    id: file.id as ScenarioId,
    name: file.name,
    lots: file.lots.map(({ id, name, colour, viability }) => ({
      id: id as LotId,
      name,
      colour,
      ...(viability === undefined ? {} : { viability: bandFromFile(viability) }),
    })),
    appointments: file.lots.flatMap((lot) =>
      lot.appointments
        .filter(({ provider }) => providers.has(provider))
        .map(({ provider, role, share, mostHoursPerWeek }): Appointment => ({
          lot: lot.id as LotId,
          provider: provider as ProviderId,
          role,
          share,
          ...(mostHoursPerWeek === undefined ? {} : { capMinutes: toMinutes(mostHoursPerWeek) }),
        })),
    ),
    standby: file.standby
      .filter(({ provider }) => providers.has(provider))
      .map(({ provider, kind, lots }) => ({
        provider: provider as ProviderId,
        kind,
        lots: lots as LotId[],
      })),
    bids: file.lots.flatMap((lot) =>
      lot.bids
        .filter(({ provider }) => providers.has(provider))
        .map(({ provider, hoursPerWeek, poundsPerHour, quality }) => ({
          lot: lot.id as LotId,
          provider: provider as ProviderId,
          weeklyMinutes: toMinutes(hoursPerWeek),
          poundsPerHour,
          quality,
        })),
    ),
    rules: rulesFromFile(file.rules),
    assumptions: assumptionsFromFile(file.assumptions),
    locks: { ...file.locks, lots: file.locks.lots as LotId[] },
    links: file.links,
    notes: file.notes.map(({ pin, ...note }) => ({ ...note, pin: pinOf(pin) })),
  };
}

function pinOf(pin: ScenarioFile['scenario']['notes'][number]['pin']): Note['pin'] {
  if (pin.kind === 'place') return pinToPlace(pin.position);
  return pin.kind === 'lot' ? { kind: 'lot', lot: pin.lot as LotId } : pin;
}

function assignmentOf(
  { lots }: ScenarioFile['scenario'],
  codes: readonly string[],
  misfits: readonly CutBlock[],
): Assignment {
  const lotOfCode = new Map(lots.flatMap((lot) => lot.blocks.map((code) => [code, lot.id] as const)));
  for (const { block, pieces } of misfits) {
    const [largest] = pieces.toSorted((a, b) => polygonArea(b.geometry) - polygonArea(a.geometry));
    const lot = lotOfCode.get(pieceCode(block, largest!.number));
    if (lot !== undefined) lotOfCode.set(block, lot);
  }
  return Int16Array.from(codes, (code) => lotOfCode.get(code) ?? NO_LOT);
}

function warnOfBlocks(unknown: number, listed: number): string[] {
  if (unknown === 0) return [];
  return [
    `${number(unknown)} of the ${number(listed)} blocks in this scenario are not in your data. They are left out.`,
  ];
}

function warnOfCuts({ unknown, misfits }: FittedCuts): string[] {
  return [
    ...(unknown > 0
      ? [`Cuts in this scenario of blocks that are not in your data (${number(unknown)}) are left out.`]
      : []),
    ...(misfits.length > 0
      ? [
          `The pieces of some blocks do not make up those blocks in your data (${misfits.length}). Each stays whole, in the lot of its largest piece: ${listNames(misfits.map(({ block }) => block))}.`,
        ]
      : []),
  ];
}

function warnOfProviders(scenario: ScenarioFile['scenario'], providers: ReadonlySet<string>): string[] {
  const named = [
    ...scenario.lots.flatMap((lot) => lot.appointments.map((seat) => seat.provider)),
    ...scenario.standby.map((behind) => behind.provider),
  ];
  const unknown = [...new Set(named)].filter((provider) => !providers.has(provider));
  if (unknown.length === 0) return [];
  return [
    `Some providers in this scenario are not in your data (${unknown.length}). They are left out: ${listNames(unknown)}.`,
  ];
}

function listNames(names: readonly string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
