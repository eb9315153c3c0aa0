import type { Dataset } from '../core/dataset/dataset.ts';
import { createBlockFinder } from '../core/fabric/block-finder.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import { EMPTY_HISTORY } from '../core/scenario/history.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { NamedBytes } from '../io/formats/file-content.ts';
import type { FileChoice } from '../io/file-report.ts';
import { mergeChoice } from '../io/merge-choice.ts';
import type { ReadArea, ReadProgress } from '../io/read-area.ts';
import { OWN } from './autosave.ts';
import { carryPlans } from './carry-plans.ts';
import type { Dependencies, KeptPlans } from './dependencies.ts';
import { nextTask } from './next-task.ts';
import type { OpenScenario, PlannerActions } from './planner.ts';
import { isScenarioFile, openScenarioFiles } from './scenario-files.ts';
import { planToShow } from './scenarios-slice.ts';
import type { Read, Write } from './slice.ts';

type AreaActions = Pick<
  PlannerActions,
  'openSample' | 'cancelOpening' | 'openLast' | 'openFiles' | 'chooseForFile' | 'openKept' | 'eraseKept'
>;

/** Opening an area, from samples, from the council's files and from what this browser kept. */
export function areaSlice(set: Write, get: Read, dependencies: Dependencies): AreaActions {
  const { shelf, openArea, weaveArea, fetchSample, sampleNames } = dependencies;
  /** The council's files opened so far, one by one or together, and what was chosen about them. */
  let files: readonly NamedBytes[] = [];
  let choices: ReadonlyMap<string, FileChoice> = new Map();

  /** What is being opened; opening something else, or cancelling, ends it. */
  let opening = new AbortController();

  const onProgress = (progress: ReadProgress) => set({ progress });

  /**
   * The result of opening something, or null where it was cancelled, overtaken by a later opening, or
   * failed for reasons outside the app, which is said.
   */
  const open = async <T>(what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T | null> => {
    opening.abort();
    opening = new AbortController();
    const { signal } = opening;
    set({ progress: { what, share: null } });
    try {
      const result = await work(signal);
      if (signal.aborted) return null;
      set({ progress: null });
      return result;
    } catch (error) {
      if (signal.aborted) return null;
      const lines = [error instanceof Error ? error.message : String(error), 'Nothing has changed.'];
      set({ progress: null, notice: { tone: 'error', title: 'That could not be opened.', lines } });
      return null;
    }
  };

  const listKept = async () => set({ keptAreas: await shelf.list().catch(() => []) });

  /** Puts an area on the desk with its plans, in steps, so that a large one does not hold up the page. */
  const adopt = async (key: string, dataset: Dataset, fabric: Fabric, plans: KeptPlans) => {
    await nextTask();
    const area = { key, dataset, fabric, finder: createBlockFinder(fabric) };
    await nextTask();
    get().cancelStroke();
    const layers = { ...get().layers, bandwidthMetres: bandwidthFor(fabric), zones: null };
    const active =
      plans.scenarios.find(({ scenario }) => scenario.id === plans.activeId) ?? plans.scenarios[0]!;
    const plan = planToShow({ ...get(), area, layers, ledger: null }, active.scenario);
    await nextTask();
    set({ area, layers, scenarios: plans.scenarios, saveState: null, notice: null, ...plan });
  };

  /** The plans this browser kept for the very same data; otherwise those that came with it. */
  const plansFor = async (
    key: string,
    dataset: Dataset,
    started: readonly Scenario[],
  ): Promise<KeptPlans> => {
    const kept = await shelf.take(key).catch(() => null);
    if (kept?.fingerprint === dataset.fingerprint && kept.plans.scenarios.length > 0) return kept.plans;
    return { scenarios: started.map(opened), activeId: started[0]?.id ?? null };
  };

  const read = (together: readonly NamedBytes[]) =>
    open('Reading the files', (signal) =>
      openArea(together, { name: null, invented: false, choices }, onProgress, signal),
    );

  /** Puts what was read on the desk; an area that is only read anew keeps its plans. */
  const take = async (found: ReadArea, isSameArea: boolean) => {
    const { issues, reports } = found;
    set({ issues, reports, reportsOf: null });
    if (found.dataset === null) {
      const lines = issues.map((issue) => `${issue.file}: ${issue.message}`);
      const title = 'These files are not enough to plan on yet.';
      set({ notice: { tone: 'error', title, lines }, room: 'data' });
      return;
    }
    const { dataset, fabric } = found;
    const key = OWN + dataset.fingerprint;
    const { area: before, scenarios, activeId } = get();
    const carried =
      isSameArea && before && isOwn(before.key) ? carryPlans(before, scenarios, dataset, fabric) : [];
    const plans =
      carried.length > 0 ? { scenarios: carried, activeId } : await plansFor(key, dataset, found.scenarios);
    await adopt(key, dataset, fabric, plans);
    set({ reportsOf: key });
    if (carried.length > 0 && before!.key !== key) await get().eraseKept(before!.key);
    set({ room: carried.length > 0 || issues.length > 0 ? 'data' : 'plan' });
  };

  const readSample = async (name: string, signal: AbortSignal): Promise<ReadArea | null> => {
    const sample = await fetchSample(name);
    return sample && openArea(sample.files, { name: sample.title, invented: true }, onProgress, signal);
  };

  return {
    cancelOpening: () => {
      opening.abort();
      set({ progress: null });
    },
    openSample: async (name) => {
      if (!sampleNames.includes(name)) {
        const lines = [`The samples are: ${sampleNames.join(', ')}.`];
        set({ notice: { tone: 'error', title: `There is no sample called ‘${name}’.`, lines } });
        return;
      }
      const found = await open('Opening the sample', (signal) => readSample(name, signal));
      if (!found) return;
      [files, choices] = [[], new Map()];
      set({ issues: found.issues, reports: found.reports, reportsOf: name });
      if (found.dataset === null) return;
      await adopt(name, found.dataset, found.fabric, await plansFor(name, found.dataset, found.scenarios));
    },
    openLast: async () => {
      await listKept();
      const key = await shelf.lastKey().catch(() => null);
      if (key !== null) await (isOwn(key) ? get().openKept(key) : get().openSample(key));
    },
    openKept: async (key) => {
      const kept = await shelf.take(key).catch(() => null);
      const { dataset, plans } = kept ?? {};
      if (!dataset || !plans) return;
      const fabric = await open('Opening what this browser kept', () => weaveArea(dataset));
      if (!fabric) return;
      [files, choices] = [[], new Map()];
      set({ issues: [], reports: [] });
      await adopt(key, dataset, fabric, plans);
    },
    eraseKept: async (key) => {
      await shelf.erase(key).catch(() => {});
      if (get().area?.key === key) {
        [files, choices] = [[], new Map()];
        set({
          area: null,
          scenarios: [],
          activeId: null,
          ledger: null,
          figures: null,
          committedFigures: null,
        });
        set({
          allocation: null,
          need: null,
          selection: null,
          saveState: null,
          issues: [],
          reports: [],
          room: 'data',
        });
      }
      await listKept();
    },
    openFiles: async (dropped) => {
      get().cancelStroke();
      const together = await Promise.all(
        dropped.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      if (together.every(isScenarioFile)) return openScenarioFiles(set, get, together);
      const alone = await read(together);
      if (alone === null) return;
      // Files that are an area by themselves are a new one; others join those opened before.
      const joins = alone.dataset === null && files.length > 0;
      const names = new Set(together.map((file) => file.name));
      files = joins ? [...files.filter((file) => !names.has(file.name)), ...together] : together;
      if (!joins) choices = new Map();
      const found = joins ? await read(files) : alone;
      if (found) await take(found, joins);
    },
    chooseForFile: async (file, choice) => {
      if (files.length === 0) return;
      choices = new Map([...choices, [file, mergeChoice(choices.get(file) ?? {}, choice)]]);
      const found = await read(files);
      if (!found) return;
      await take(found, true);
      set({ room: 'data' });
    },
  };
}

function isOwn(key: string): boolean {
  return key.startsWith(OWN);
}

/** A heatmap fine enough for the area and too coarse to point at a home: 500 m in town, 2 km in a county. */
function bandwidthFor(fabric: Fabric): number {
  const squareKilometres = fabric.areaSquareMetres.reduce((sum, area) => sum + area, 0) / 1e6;
  return squareKilometres < 200 ? 500 : 2000;
}

function opened(scenario: Scenario): OpenScenario {
  return { scenario, history: EMPTY_HISTORY };
}
