import { firstLetters } from '../core/scenario/first-letters.ts';
import { LONGEST_NAME } from '../core/edits/check-name.ts';
import { decisionsOf } from '../core/scenario/history.ts';
import { NOTHING_SAID } from '../core/scenario/scenario.ts';
import { isAlike, meetProjects } from '../io/project/meet-projects.ts';
import type { Project, ProjectPlan } from '../io/project/project.ts';
import { openProject, parseProject, projectOver, type ParsedProject } from '../io/project/read-project.ts';
import { isSealed } from '../io/project/seal.ts';
import { writeProject, writeProjectWithData } from '../io/project/write-project.ts';
import { freeScenarioId } from '../io/scenario/free-scenario-id.ts';
import { lotsOfLink, readPlanLink } from '../io/share/read-plan-link.ts';
import { activeScenario } from './active-scenario.ts';
import { addScenario } from './add-scenario.ts';
import type { Dependencies, KeptPlans } from './dependencies.ts';
import { NO_FILE_SAVES, withFileSaves } from './file-saves.ts';
import { mergeInto } from './merge-into.ts';
import { openScenarioOf } from './open-scenario-of.ts';
import type { Planner } from './planner.ts';
import type { ProjectActions } from './project.ts';
import type { Read, Write } from './slice.ts';

/** Tells a plan from the one here that it is named as. */
const LINK_NAME = ' (from a link)';

type Needs = Pick<Dependencies, 'download' | 'say' | 'now'>;

/** What of the actions needs to read and write projects. */
export type ProjectWork = Omit<ProjectActions, 'openData' | `drop${string}`>;

/** Links, project files, and what to do where two people's work meets. */
export function projectWork(set: Write, get: Read, { download, say, now }: Needs): ProjectWork {
  const refuse = (title: string, ...lines: string[]) => set({ notice: { tone: 'error', title, lines } });

  /** A parsed project over the desk, or a notice why not. */
  const meetParsed = async (name: string, parsed: ParsedProject) => {
    const { area } = get();
    if (area === null) {
      const { file } = parsed;
      return refuse(
        `${name} holds plans for ${file.area.name}, and no area is open.`,
        'Open the area it was made for first: a sample, or your own packages and blocks.',
      );
    }
    const over = projectOver(parsed, area.dataset, area.ground);
    if ('refused' in over)
      return refuse(`${name} could not be opened.`, over.refused, 'Nothing has changed.');
    return get().meet(name, over.project, over.warnings);
  };

  return {
    openPlanLink: async (hash) => {
      const linkedPlan = readPlanLink(hash);
      if ('refused' in linkedPlan)
        return refuse('The plan in this link could not be opened.', linkedPlan.refused);
      set({ linkedPlan });
      if (get().area !== null) return;
      const title = `A plan for ${linkedPlan.a} came with this link.`;
      const lines = ['Open that area: a sample, or your own packages and blocks. The plan is offered then.'];
      set({ notice: { tone: 'information', title, lines } });
    },
    addLinkedPlan: async () => {
      const { linkedPlan, area } = get();
      const model = activeScenario(get())?.scenario;
      if (linkedPlan === null || area === null || model === undefined) return;
      const lots = lotsOfLink(linkedPlan, area.dataset, area.ground);
      if ('refused' in lots) return refuse('The plan in this link does not fit this area.', lots.refused);
      const { warnings, ...division } = lots;
      const { standby, rules, assumptions, links } = model;
      const plan = { ...NOTHING_SAID, ...division, standby: [], rules, assumptions, links };
      const behind = standby.filter((each) => each.lots.length === 0);
      const origin = { how: 'link', from: null, at: now() } as const;
      const isTaken = get().scenarios.some(({ scenario }) => scenario.name === linkedPlan.n);
      const name = isTaken
        ? `${firstLetters(linkedPlan.n, LONGEST_NAME - LINK_NAME.length)}${LINK_NAME}`
        : linkedPlan.n;
      const said = `Added ${name} from the link.`;
      set({ linkedPlan: null, room: 'plan' });
      addScenario(set, get, say, name, { ...plan, standby: behind }, origin, said);
      if (warnings.length > 0)
        set({
          notice: { tone: 'information', title: 'The plan is added, with a warning.', lines: warnings },
        });
    },

    openProject: async (name, bytes) => {
      if (isSealed(bytes)) return set({ sealedProject: { name, bytes } });
      const parsed = parseProject(new TextDecoder().decode(bytes));
      if ('refused' in parsed) refuse(`${name} could not be opened.`, parsed.refused, 'Nothing has changed.');
      else await meetParsed(name, parsed);
    },
    unsealProject: async (passphrase) => {
      const { sealedProject } = get();
      if (sealedProject === null) return null;
      const { name, bytes } = sealedProject;
      const opened = await openProject(bytes, passphrase);
      if (get().sealedProject !== sealedProject) return null;
      if ('refused' in opened) {
        if (opened.mayTryAgain) return opened.refused;
        set({ sealedProject: null });
        refuse(`${name} could not be opened.`, opened.refused);
        return null;
      }
      const { parsed, dataset } = opened;
      set({ sealedProject: null });
      if (get().area?.dataset.fingerprint !== dataset.fingerprint) {
        const which = await get().openData(dataset, (ground) => {
          const over = projectOver(parsed, dataset, ground);
          if (!('refused' in over)) return keptPlansOf(over.project);
          refuse(`${name} could not be opened.`, over.refused, 'Nothing has changed.');
          return null;
        });
        if (which === 'its-plans') set({ announcement: `Opened ${name}.` });
        if (which !== 'kept-plans') return null;
      }
      await meetParsed(name, parsed);
      return null;
    },

    meet: async (from, theirs, warnings) => {
      const { area } = get();
      if (area === null) return;
      const differs = meetProjects(area.dataset, area.ground, projectOf(get()), theirs);
      if (!isAlike(differs)) return set({ meeting: { from, theirs, differs, warnings } });
      const title = `Nothing in ${from} differs from what is open.`;
      set({ notice: { tone: 'information', title, lines: warnings }, announcement: title });
    },
    merge: async (choices) => {
      const { meeting } = get();
      if (meeting === null) return;
      set({ meeting: null });
      mergeInto(set, get, meeting, projectOf(get()), choices, now());
    },

    saveProject: async (passphrase) => {
      const { area, scenarios, paper } = get();
      if (area === null) return;
      const savedAt = new Date(now()).toISOString();
      const { dataset, ground } = area;
      const project = projectOf(get());
      const name = freeScenarioId(dataset.name, new Set());
      if (passphrase === null) {
        download(`${name}.lotwise-project.json`, writeProject(dataset, ground, project, savedAt));
      } else {
        const sealed = await writeProjectWithData(dataset, ground, project, savedAt, passphrase);
        download(`${name}.lotwise-project`, new Blob([sealed], { type: 'application/octet-stream' }));
      }
      set({
        projectSaved: { at: now(), scenarios, paper },
        fileSaves: { ...withFileSaves(get().fileSaves, scenarios, now()), paper },
        announcement: `Saved the project of ${dataset.name} to a file.`,
      });
    },
  };
}

/** All of the work on the desk, as a file would have it. */
function projectOf({ scenarios, activeId, paper }: Planner): Project {
  const plans = scenarios.map(({ scenario, history, origin, archived }): ProjectPlan => ({
    scenario,
    decisions: decisionsOf(history),
    origin,
    archived,
  }));
  return { plans, activeId, paper };
}

function keptPlansOf({ plans, activeId, paper }: Project): KeptPlans {
  return { scenarios: plans.map(openScenarioOf), activeId, paper, fileSaves: NO_FILE_SAVES };
}
