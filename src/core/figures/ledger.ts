import { demandOver, isPreparedFor, prepareDemand, type Demand } from '../allocation/demand.ts';
import { highestLot } from '../allocation/offers.ts';
import { noTakers, type Takers } from '../allocation/takers.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isWaiting, type PackageIndex } from '../dataset/packages.ts';
import { NO_BLOCK, type BlockIndex, type CompressedRows, type Fabric } from '../fabric/fabric.ts';
import { NO_LOT, type Assignment, type LotId, type Scenario } from '../scenario/scenario.ts';
import { piecesOfLot } from './pieces-of-lot.ts';
import { resolveLinks } from './resolve-links.ts';

/**
 * The running account of a plan: what each lot holds, kept up block by block while a hand moves. It
 * is the one thing in core that changes in place. Every sum is of whole minutes, quarter visits,
 * square metres and 1/64 m, so an account kept up equals one opened afresh, to the last bit.
 */
export interface Ledger {
  readonly dataset: Dataset;
  readonly fabric: Fabric;
  readonly demand: Demand;
  /** Where each reading of figures writes who takes what; nothing is kept there from one to the next. */
  readonly takers: Takers;
  /** Who counts as touching whom, with the plan's links; see `resolveLinks`. */
  readonly touching: CompressedRows;
  /** The lot of each block as the account stands. */
  readonly assignment: Assignment;
  /** By lot number; number 0 is for blocks in no lot and packages outside every block. */
  readonly accounts: readonly LotAccount[];
}

/** Sums over one lot's blocks. */
export interface LotAccount {
  blocks: number;
  packages: number;
  people: number;
  weeklyMinutes: number;
  weeklyVisits: number;
  waitingPackages: number;
  waitingMinutes: number;
  areaSquareMetres: number;
  perimeterMetres: number;
  /** Worked out when first asked for after a change; null until then. */
  pieces: readonly (readonly BlockIndex[])[] | null;
}

/**
 * Opens the account of a scenario: work in proportion to blocks and packages. Give the demand of an
 * earlier ledger of the dataset, whatever its cuts, and it is not prepared again where it still holds.
 */
export function openLedger(dataset: Dataset, fabric: Fabric, scenario: Scenario, known?: Demand): Ledger {
  const accounts = Array.from({ length: highestLot(scenario) + 1 }, emptyAccount);
  const assignment = new Int16Array(fabric.count).fill(NO_LOT);
  const holds = known?.providers === dataset.providers && isPreparedFor(known, scenario.assumptions);
  const demand = holds ? demandOver(fabric, known) : prepareDemand(dataset, fabric, scenario.assumptions);
  const touching = resolveLinks(fabric, scenario.links);
  const takers = noTakers(demand.packageCount);
  const ledger = { dataset, fabric, demand, takers, touching, assignment, accounts };
  addPackagesElsewhere(ledger);
  for (let block = 0 as BlockIndex; block < fabric.count; block++) {
    addHoldings(ledger, accounts[NO_LOT]!, block, 1);
    accounts[NO_LOT]!.perimeterMetres += fabric.outerBorderMetres[block]!;
  }
  scenario.assignment.forEach((lot, block) => moveBlock(ledger, block as BlockIndex, lot as LotId));
  return ledger;
}

/** Moves one block to a lot: work in proportion to its neighbours. */
export function moveBlock(ledger: Ledger, block: BlockIndex, to: LotId): void {
  const from = ledger.assignment[block]!;
  if (from === to) return;
  const [losing, gaining] = [ledger.accounts[from]!, ledger.accounts[to]!];
  addHoldings(ledger, losing, block, -1);
  addHoldings(ledger, gaining, block, 1);
  moveBorders(ledger, block, from, to);
  ledger.assignment[block] = to;
  losing.pieces = null;
  gaining.pieces = null;
}

/** The pieces of a lot, worked out anew only where its blocks have changed. */
export function piecesOf(ledger: Ledger, lot: LotId): readonly (readonly BlockIndex[])[] {
  const account = ledger.accounts[lot]!;
  account.pieces ??= piecesOfLot(ledger.fabric, ledger.assignment, lot, ledger.touching);
  return account.pieces;
}

function emptyAccount(): LotAccount {
  return {
    blocks: 0,
    packages: 0,
    people: 0,
    weeklyMinutes: 0,
    weeklyVisits: 0,
    waitingPackages: 0,
    waitingMinutes: 0,
    areaSquareMetres: 0,
    perimeterMetres: 0,
    pieces: null,
  };
}

function addHoldings({ fabric }: Ledger, account: LotAccount, block: BlockIndex, sign: 1 | -1): void {
  const { holdings } = fabric;
  account.blocks += sign;
  account.packages += sign * holdings.packages[block]!;
  account.people += sign * holdings.people[block]!;
  account.weeklyMinutes += sign * holdings.weeklyMinutes[block]!;
  account.weeklyVisits += sign * holdings.weeklyVisits[block]!;
  account.waitingPackages += sign * holdings.waitingPackages[block]!;
  account.waitingMinutes += sign * holdings.waitingMinutes[block]!;
  account.areaSquareMetres += sign * fabric.areaSquareMetres[block]!;
}

/** A border counts for a lot where the block on its other side is not the lot's. */
function moveBorders({ fabric, assignment, accounts }: Ledger, block: BlockIndex, from: number, to: number) {
  const { offsets, targets, borderMetres } = fabric.neighbours;
  const [losing, gaining] = [accounts[from]!, accounts[to]!];
  losing.perimeterMetres -= fabric.outerBorderMetres[block]!;
  gaining.perimeterMetres += fabric.outerBorderMetres[block]!;
  for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
    const other = assignment[targets[at]!]!;
    losing.perimeterMetres += other === from ? borderMetres[at]! : -borderMetres[at]!;
    gaining.perimeterMetres += other === to ? -borderMetres[at]! : borderMetres[at]!;
  }
}

/** Packages outside every block, or without a position, stay in the totals under 'no lot'. */
function addPackagesElsewhere({ dataset: { packages }, fabric, accounts }: Ledger): void {
  const account = accounts[NO_LOT]!;
  const people = new Set<number>();
  for (let index = 0 as PackageIndex; index < packages.count; index++) {
    if (fabric.blockOfPackage[index] !== NO_BLOCK) continue;
    account.packages++;
    people.add(packages.person[index]!);
    account.weeklyMinutes += packages.weeklyMinutes[index]!;
    account.weeklyVisits += packages.weeklyVisits[index]!;
    if (!isWaiting(packages, index)) continue;
    account.waitingPackages++;
    account.waitingMinutes += packages.weeklyMinutes[index]!;
  }
  account.people += people.size;
}
