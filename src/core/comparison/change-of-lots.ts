import { NO_LOT, type LotId } from '../scenario/scenario.ts';
import { landShared } from './land-shared.ts';
import { lotsOfPackages } from './lots-of-packages.ts';
import { matchLots, type PlanBlocks } from './match-lots.ts';

/** Packages counted three ways; a person is counted once in each sum. Minutes are a week's. */
export interface ChangeSum {
  readonly people: number;
  readonly packages: number;
  readonly weeklyMinutes: number;
}

/** A block of the ground of which some part is in another lot, with what of its care is. */
export interface ChangedBlock extends ChangeSum {
  readonly ground: number;
  readonly code: string;
  readonly name: string;
  /** Of its largest part that changes. */
  readonly from: LotId;
  readonly to: LotId;
  /** Of 1, by area. */
  readonly share: number;
}

/** Who and what is in another lot under one plan than under another; going on in a lot's match is no change. */
export interface LotChange extends ChangeSum {
  /** By package of the dataset. */
  readonly fromLot: Int16Array;
  readonly toLot: Int16Array;
  /** By package: 1 where it changes lot. */
  readonly changes: Uint8Array;
  /** See `matchLots`. */
  readonly goesOnAs: readonly (LotId | null)[];
  /** In the order of the ground. */
  readonly blocks: readonly ChangedBlock[];
  /** Rows are the first plan's lots and then none, columns the other's; all packages are in it. */
  readonly matrix: readonly (readonly ChangeSum[])[];
}

/** Ground that is no more than this part of its block, by area, is rounding and changes nothing. */
const SLIVER = 1e-6;

/** Sets one plan against another of the same dataset. Packages are exact; for ground see `landShared`. */
export function changeOfLots(from: PlanBlocks, to: PlanBlocks): LotChange {
  const { dataset, fabric } = from.ledger;
  const goesOnAs = matchLots(from, to);
  const match = new Map<number, number>([[NO_LOT, NO_LOT]]);
  from.scenario.lots.forEach(({ id }, at) => match.set(id, goesOnAs[at] ?? GONE));
  const isChange = (lot: number, other: number) => match.get(lot) !== other;
  const [fromLot, toLot] = [lotsOfPackages(from), lotsOfPackages(to)];
  const changes = Uint8Array.from(fromLot, (lot, index) => Number(isChange(lot, toLot[index]!)));
  const { person, weeklyMinutes } = dataset.packages;
  const sumOf = (packages: readonly number[]): ChangeSum => ({
    people: new Set(packages.map((index) => person[index]!)).size,
    packages: packages.length,
    weeklyMinutes: packages.reduce((sum, index) => sum + weeklyMinutes[index]!, 0),
  });
  const changing = [...changes.keys()].filter((index) => changes[index] === 1);
  const byGround = groupsOf(changing, (index) => fabric.groundOf[fabric.blockOfPackage[index]!] ?? -1);
  const byCell = groupsOf([...fromLot.keys()], (index) => `${fromLot[index]} ${toLot[index]}`);
  const ends = (plan: PlanBlocks) => [...plan.scenario.lots.map(({ id }) => id), NO_LOT];
  return {
    ...sumOf(changing),
    fromLot,
    toLot,
    changes,
    goesOnAs,
    matrix: ends(from).map((lot) => ends(to).map((other) => sumOf(byCell.get(`${lot} ${other}`) ?? []))),
    blocks: changedGround(from, to, isChange).map((block) => ({
      ...block,
      code: fabric.groundCodes[block.ground]!,
      name: dataset.blocks[block.ground]!.name,
      ...sumOf(byGround.get(block.ground) ?? []),
    })),
  };
}

/** What a lot that goes on as none goes on as: no lot has this number. */
const GONE = -1;

function changedGround(
  from: PlanBlocks,
  to: PlanBlocks,
  isChange: (lot: number, other: number) => boolean,
): Pick<ChangedBlock, 'ground' | 'from' | 'to' | 'share'>[] {
  const byGround = groupsOf(landShared(from, to), ({ ground }) => ground);
  return [...byGround].flatMap(([ground, parts]) => {
    const whole = parts.reduce((sum, { squareMetres }) => sum + squareMetres, 0);
    const moved = parts
      .filter((part) => isChange(part.from, part.to))
      .toSorted((a, b) => b.squareMetres - a.squareMetres);
    const share = moved.reduce((sum, { squareMetres }) => sum + squareMetres, 0) / whole;
    const [most] = moved;
    return most === undefined || share <= SLIVER ? [] : [{ ground, from: most.from, to: most.to, share }];
  });
}

function groupsOf<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
