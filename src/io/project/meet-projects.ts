import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import type { Paper } from '../../core/paper/paper.ts';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import { comparePlans, type PlanDifference } from './compare-plans.ts';
import type { Project } from './project.ts';

/** What another person's file has; a scenario file has no paper. */
export type TheirProject = Omit<Project, 'paper'> & { readonly paper: Paper | null };

/** One scenario where two people's work meets. */
export interface PlanMeeting {
  readonly id: ScenarioId;
  /** Mine, where I have it. */
  readonly name: string;
  readonly kind: 'same' | 'only-mine' | 'only-theirs' | 'differs';
  /** Only where it differs. */
  readonly difference: PlanDifference | null;
}

/** The parts of a paper that are taken from one person or the other, whole. */
export const PAPER_PARTS = {
  particulars: ['title', 'council', 'panel', 'author', 'meeting'],
  current: ['current'],
  options: ['options'],
  weights: ['weights'],
  stated: ['stated'],
  questions: ['questions'],
  milestones: ['milestones'],
  scenes: ['scenes'],
  pack: ['pack'],
  publishing: ['publishing'],
} as const satisfies Record<string, readonly (keyof Paper)[]>;
export type PaperPart = keyof typeof PAPER_PARTS;

/** What differs between my work and theirs on one area. */
export interface ProjectMeeting {
  /** Mine in my order, then those that only they have. */
  readonly plans: readonly PlanMeeting[];
  readonly paper: readonly PaperPart[];
}

/** Sets two people's work side by side. A scenario is the same one by its id. Nothing is changed. */
export function meetProjects(
  dataset: Dataset,
  ground: Fabric,
  mine: Project,
  theirs: TheirProject,
): ProjectMeeting {
  const others = new Map(theirs.plans.map((plan) => [plan.scenario.id, plan]));
  const own = new Set(mine.plans.map(({ scenario }) => scenario.id));
  const met = mine.plans.flatMap((plan): PlanMeeting[] => {
    const { id, name } = plan.scenario;
    const other = others.get(id);
    // A scenario file speaks of its own scenario alone.
    if (other === undefined) {
      return theirs.paper === null ? [] : [{ id, name, kind: 'only-mine', difference: null }];
    }
    const difference = comparePlans(dataset, ground, plan, other);
    const isSame = difference.parts.length === 0;
    return [{ id, name, kind: isSame ? 'same' : 'differs', difference: isSame ? null : difference }];
  });
  const more = theirs.plans
    .filter(({ scenario }) => !own.has(scenario.id))
    .map(({ scenario: { id, name } }): PlanMeeting => ({ id, name, kind: 'only-theirs', difference: null }));
  return {
    plans: [...met, ...more],
    paper: theirs.paper === null ? [] : partsThatDiffer(mine.paper, theirs.paper),
  };
}

/** Whether there is anything to choose between. */
export function isAlike({ plans, paper }: ProjectMeeting): boolean {
  return paper.length === 0 && plans.every(({ kind }) => kind === 'same' || kind === 'only-mine');
}

function partsThatDiffer(mine: Paper, theirs: Paper): PaperPart[] {
  const parts = Object.keys(PAPER_PARTS) as PaperPart[];
  return parts.filter((part) =>
    PAPER_PARTS[part].some((key) => canonical(mine[key]) !== canonical(theirs[key])),
  );
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
