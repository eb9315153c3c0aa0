import { firstLetters } from '../../core/scenario/first-letters.ts';
import { LONGEST_NAME } from '../../core/edits/check-name.ts';
import type { Paper } from '../../core/paper/paper.ts';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import { freeScenarioId } from '../scenario/free-scenario-id.ts';
import { PAPER_PARTS, type PaperPart, type TheirProject } from './meet-projects.ts';
import type { Project, ProjectPlan } from './project.ts';

/** Keep what I have, take what they have in its place, or have both; `mine` of what only they have leaves it out. */
export type PlanChoice = 'mine' | 'theirs' | 'both';

export interface MergeChoices {
  /** By scenario; what is not named stays mine. */
  readonly plans: ReadonlyMap<ScenarioId, PlanChoice>;
  /** The parts of the paper that are taken from them. */
  readonly paper: ReadonlySet<PaperPart>;
}

/** What becomes of my work. Plans that are in neither list stay as they are. */
export interface Merged {
  /** Theirs, in place of mine with the same id. */
  readonly replaced: readonly ProjectPlan[];
  readonly added: readonly ProjectPlan[];
  readonly paper: Paper;
}

/**
 * My work with what is taken from theirs. A plan that is kept beside mine gets an id and a name of its own, and
 * the parts of their paper that are taken speak of it by that id; of a plan that is left out they speak no more.
 * `now` is in milliseconds since 1970.
 */
export function mergeProjects(
  mine: Project,
  theirs: TheirProject,
  choices: MergeChoices,
  now: number,
): Merged {
  const taken = new Set<string>(mine.plans.map(({ scenario }) => scenario.id));
  const replaced: ProjectPlan[] = [];
  const added: ProjectPlan[] = [];
  const idOf = new Map<ScenarioId, ScenarioId>(mine.plans.map(({ scenario: { id } }) => [id, id]));
  for (const plan of theirs.plans) {
    const { id } = plan.scenario;
    const choice = choices.plans.get(id) ?? 'mine';
    if (choice === 'mine') continue;
    if (!taken.has(id)) {
      added.push(plan);
      idOf.set(id, id);
    } else if (choice === 'theirs') replaced.push(plan);
    else {
      const beside = asAnother(plan, taken, now);
      added.push(beside);
      idOf.set(id, beside.scenario.id);
    }
    taken.add(idOf.get(id)!);
  }
  return { replaced, added, paper: paperOf(mine.paper, theirs.paper, choices.paper, idOf) };
}

function asAnother(plan: ProjectPlan, taken: ReadonlySet<string>, now: number): ProjectPlan {
  const mark = ' (theirs)';
  const name = firstLetters(plan.scenario.name, LONGEST_NAME - mark.length) + mark;
  return {
    ...plan,
    scenario: { ...plan.scenario, id: freeScenarioId(name, taken), name },
    origin: { how: 'file', from: plan.scenario.id, at: now },
  };
}

function paperOf(
  mine: Paper,
  theirs: Paper | null,
  parts: ReadonlySet<PaperPart>,
  idOf: ReadonlyMap<ScenarioId, ScenarioId>,
): Paper {
  if (theirs === null || parts.size === 0) return mine;
  const renamed = (id: ScenarioId | null) => (id === null ? null : (idOf.get(id) ?? null));
  const spoken: Paper = {
    ...theirs,
    current: renamed(theirs.current),
    options: theirs.options.map((option) => ({ ...option, scenario: renamed(option.scenario) })),
    scenes: theirs.scenes.map((scene) => ({
      ...scene,
      scenario: renamed(scene.scenario),
      against: renamed(scene.against),
    })),
  };
  const keys = [...parts].flatMap((part): readonly (keyof Paper)[] => PAPER_PARTS[part]);
  return { ...mine, ...Object.fromEntries(keys.map((key) => [key, spoken[key]])) };
}
