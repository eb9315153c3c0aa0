import { isRefusal } from '../core/edits/edited.ts';
import { restorePlan } from '../core/edits/restore-plan.ts';
import { decisionsOf, recordEdit, type Decision, type History } from '../core/scenario/history.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { mergeProjects, type MergeChoices } from '../io/project/merge-projects.ts';
import type { Project, ProjectPlan } from '../io/project/project.ts';
import { openScenarioOf } from './open-scenario-of.ts';
import type { Meeting } from './project.ts';
import { showScenario } from './show-scenario.ts';
import type { Read, Write } from './slice.ts';

/**
 * Takes what was chosen of another person's work. A plan taken in place of one on the shelf is an edit of that
 * one, which can be undone; the paper's parts are one entry of its own history.
 */
export function mergeInto(
  set: Write,
  get: Read,
  { from, theirs }: Meeting,
  mine: Project,
  choices: MergeChoices,
  now: number,
): void {
  const { replaced, added, paper } = mergeProjects(mine, theirs, choices, now);
  for (const plan of replaced) take(set, get, plan, `Take ${plan.scenario.name} from ${from}`, now);
  if (added.length > 0) set({ scenarios: [...get().scenarios, ...added.map(openScenarioOf)] });
  get().changePaper(`Take parts of the paper from ${from}`, (own) => (paper === mine.paper ? own : paper));
  const taken = replaced.length + added.length;
  const [only] = [...added, ...replaced];
  // The file of one scenario is opened to look at it.
  if (taken === 1 && theirs.paper === null) {
    set({ room: 'plan' });
    showScenario(set, get, only!.scenario.id, `Opened ${only!.scenario.name} from ${from}.`);
  } else
    set({ announcement: taken === 0 && paper === mine.paper ? 'Nothing was taken.' : `Taken from ${from}.` });
}

function take(
  set: Write,
  get: Read,
  { scenario: theirs, decisions }: ProjectPlan,
  label: string,
  now: number,
) {
  const mine = get().scenarios.find(({ scenario }) => scenario.id === theirs.id);
  if (mine === undefined) return;
  const taken = inPlaceOf(mine.scenario, theirs);
  if (taken !== mine.scenario) {
    if (get().activeId === theirs.id) get().commit(label, (own) => inPlaceOf(own, theirs));
    else {
      const history = recordEdit(mine.history, label, mine.scenario, taken, now);
      replace(set, get, theirs.id, (open) => ({ ...open, scenario: taken, history }));
    }
  }
  replace(set, get, theirs.id, (open) => ({ ...open, history: withDecisions(open.history, decisions) }));
}

type Change = (open: ReturnType<Read>['scenarios'][number]) => ReturnType<Read>['scenarios'][number];

function replace(set: Write, get: Read, id: Scenario['id'], change: Change): void {
  set({ scenarios: get().scenarios.map((open) => (open.scenario.id === id ? change(open) : open)) });
}

/** Their plan under my id; the very same object where it says nothing else. */
function inPlaceOf(mine: Scenario, theirs: Scenario): Scenario {
  const restored = restorePlan(mine, theirs);
  const plan = isRefusal(restored) ? mine : restored;
  return plan.name === theirs.name ? plan : { ...plan, name: theirs.name };
}

/** With the reasons that were given elsewhere, by when they were given. */
function withDecisions(history: History, theirs: readonly Decision[]): History {
  const key = ({ label, at, reason }: Decision) => JSON.stringify([label, at, reason]);
  const known = new Set(decisionsOf(history).map(key));
  const more = theirs.filter((decision) => !known.has(key(decision)));
  if (more.length === 0) return history;
  return { ...history, earlier: [...history.earlier, ...more].toSorted((a, b) => a.at - b.at) };
}
