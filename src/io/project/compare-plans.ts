import type { Dataset } from '../../core/dataset/dataset.ts';
import { cutFabric } from '../../core/fabric/cut-fabric.ts';
import { NO_BLOCK, type Fabric } from '../../core/fabric/fabric.ts';
import { NO_LOT, type Scenario } from '../../core/scenario/scenario.ts';
import type { ScenarioFile } from '../scenario/scenario-schema.ts';
import { writeScenarioFile } from '../scenario/write-scenario-file.ts';
import type { ProjectPlan } from './project.ts';

/** What two versions of one scenario may differ in. */
export const PLAN_PARTS = [
  'name',
  'lots',
  'blocks',
  'seats',
  'bids',
  'standby',
  'rules',
  'assumptions',
  'locks',
  'links',
  'notes',
  'decisions',
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** How two versions of one scenario differ. */
export interface PlanDifference {
  /** In the order of `PLAN_PARTS`; empty where they are the same. */
  readonly parts: readonly PlanPart[];
  /** Blocks of the ground that are in other lots, or are cut otherwise. */
  readonly blocks: number;
  /** People with a package that is in another lot, and the hours of such packages in minutes a week. */
  readonly people: number;
  readonly weeklyMinutes: number;
}

/**
 * Compares two versions of one scenario as files would hold them. A lot is the same in both by its number, as
 * both were made from one plan. `ground` is the blocks as imported.
 */
export function comparePlans(
  dataset: Dataset,
  ground: Fabric,
  mine: ProjectPlan,
  theirs: ProjectPlan,
): PlanDifference {
  const [one, other] = [partsOf(dataset, ground, mine), partsOf(dataset, ground, theirs)];
  const parts = PLAN_PARTS.filter((part) => one[part] !== other[part]);
  const moved = parts.includes('blocks')
    ? moves(dataset, ground, mine.scenario, theirs.scenario)
    : { blocks: 0, people: 0, weeklyMinutes: 0 };
  return { parts, ...moved };
}

/** Each part as text that is equal where the part is. */
function partsOf(
  dataset: Dataset,
  ground: Fabric,
  { scenario, decisions }: ProjectPlan,
): Record<PlanPart, string> {
  const text = writeScenarioFile(dataset, ground, scenario, decisions, new Date(0).toISOString());
  const file = JSON.parse(text) as ScenarioFile;
  const { lots, ...plan } = file.scenario;
  const parts: Record<PlanPart, unknown> = {
    name: plan.name,
    lots: lots.map(({ blocks: _, appointments: __, bids: ___, ...lot }) => lot),
    blocks: [lots.map(({ id, blocks }) => [id, blocks]).toSorted(), plan.cuts],
    seats: lots.map(({ id, appointments }) => [id, appointments]).toSorted(),
    bids: lots.map(({ id, bids }) => [id, bids]).toSorted(),
    standby: plan.standby,
    rules: plan.rules,
    assumptions: plan.assumptions,
    locks: plan.locks,
    links: plan.links,
    notes: plan.notes,
    decisions: file.decisions,
  };
  return Object.fromEntries(PLAN_PARTS.map((part) => [part, JSON.stringify(parts[part])])) as Record<
    PlanPart,
    string
  >;
}

function moves(dataset: Dataset, ground: Fabric, mine: Scenario, theirs: Scenario) {
  const [one, other] = [mine, theirs].map(({ cuts }) => cutFabric(dataset, ground, cuts)) as [Fabric, Fabric];
  const [lotsBefore, lotsAfter] = [lotsByBlock(one, mine), lotsByBlock(other, theirs)];
  const people = new Set<number>();
  let weeklyMinutes = 0;
  for (let index = 0; index < dataset.packages.count; index++) {
    if (lotOfPackage(one, mine, index) === lotOfPackage(other, theirs, index)) continue;
    people.add(dataset.packages.person[index]!);
    weeklyMinutes += dataset.packages.weeklyMinutes[index]!;
  }
  const blocks = ground.codes.filter((_, block) => lotsBefore[block] !== lotsAfter[block]).length;
  return { blocks, people: people.size, weeklyMinutes };
}

/** By block of the ground: the lot of it, or of each of its pieces. */
function lotsByBlock({ codes, groundOf, groundCodes }: Fabric, { assignment }: Scenario): string[] {
  const lots: string[][] = groundCodes.map(() => []);
  codes.forEach((code, block) => lots[groundOf[block]!]!.push(`${code}=${assignment[block]}`));
  return lots.map((pieces) => pieces.toSorted().join(' '));
}

function lotOfPackage({ blockOfPackage }: Fabric, { assignment }: Scenario, index: number): number {
  const block = blockOfPackage[index]!;
  return block === NO_BLOCK ? NO_LOT : assignment[block]!;
}
