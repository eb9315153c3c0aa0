import { changeOfLots } from '../../core/comparison/change-of-lots.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { cutFabric } from '../../core/fabric/cut-fabric.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import { openLedger } from '../../core/figures/ledger.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
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
  /** Blocks of the ground of which some part is in another lot. */
  readonly blocks: number;
  /** People with a package that is in another lot, and the hours of such packages in minutes a week. */
  readonly people: number;
  readonly weeklyMinutes: number;
}

/**
 * Compares two versions of one scenario as files would hold them; who and what is in another lot is counted as
 * it is wherever plans are compared. `ground` is the blocks as imported.
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
  const laid = (scenario: Scenario) => ({
    scenario,
    ledger: openLedger(dataset, cutFabric(dataset, ground, scenario.cuts), scenario),
  });
  const { blocks, people, weeklyMinutes } = changeOfLots(laid(mine), laid(theirs));
  return { blocks: blocks.length, people, weeklyMinutes };
}
