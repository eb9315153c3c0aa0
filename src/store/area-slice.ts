import type { Dataset } from '../core/dataset/dataset.ts';
import { createBlockFinder } from '../core/fabric/block-finder.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import { EMPTY_HISTORY } from '../core/scenario/history.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { NamedBytes } from '../io/file-content.ts';
import type { FileChoice } from '../io/file-report.ts';
import type { ReadArea, ReadProgress } from '../io/read-area.ts';
import { carryPlans } from './carry-plans.ts';
import type { Dependencies, KeptPlans } from './dependencies.ts';
import type { OpenScenario, PlannerActions } from './planner.ts';
import { isScenarioFile, openScenarioFiles } from './scenario-files.ts';
import { show } from './scenarios-slice.ts';
import type { Read, Write } from './slice.ts';

type AreaActions = Pick<
  PlannerActions,
  'openSample' | 'openLast' | 'openFiles' | 'chooseForFile' | 'openKept' | 'eraseKept'
>;

/** Keys of the council's own areas begin so; a sample's key is its name. */
const OWN = 'own-';

/** Opening an area, from samples, from the council's files and from what this browser kept. */
export function areaSlice(set: Write, get: Read, dependencies: Dependencies): AreaActions {
  const { shelf, openArea, weaveArea, fetchSample, sampleNames, now } = dependencies;
  /** The council's files opened so far, one by one or together, and what was chosen about them. */
  let files: readonly NamedBytes[] = [];
  let choices: ReadonlyMap<string, FileChoice> = new Map();

  const onProgress = (progress: ReadProgress) => set({ progress });

  /** What work gives that may fail for reasons outside the app; a failure is said, and gives null. */
  const tried = <T>(work: Promise<T>): Promise<T | null> =>
    work.catch((error: unknown) => {
      const lines = [whyOf(error), 'Nothing has changed.'];
      set({ progress: null, notice: { tone: 'error', title: 'That could not be opened.', lines } });
      return null;
    });

  const listKept = async () => set({ keptAreas: await shelf.list().catch(() => []) });

  /** Puts an area on the desk with its plans, and keeps it in this browser. */
  const adopt = async (key: string, dataset: Dataset, fabric: Fabric, plans: KeptPlans) => {
    get().cancelStroke();
    set({
      area: { key, dataset, fabric, finder: createBlockFinder(fabric) },
      ledger: null,
      figures: null,
      scenarios: plans.scenarios,
      activeId: null,
      saveState: null,
      progress: null,
      notice: null,
      layers: { ...get().layers, bandwidthMetres: bandwidthFor(fabric), zones: null },
    });
    show(set, get, plans.activeId ?? plans.scenarios[0]!.scenario.id);
    try {
      const kept = { key, fingerprint: dataset.fingerprint, dataset: isOwn(key) ? dataset : null, plans };
      await shelf.keepArea(kept);
      set({ saveState: { kind: 'saved', at: now() } });
    } catch (error) {
      set({ saveState: { kind: 'failed', why: whyOf(error) } });
    }
    await listKept();
  };

  /** The plans this browser kept for the very same data; otherwise those that came with it. */
  const plansFor = async (key: string, dataset: Dataset, started: readonly Scenario[]): Promise<KeptPlans> => {
    const kept = await shelf.take(key).catch(() => null);
    if (kept?.fingerprint === dataset.fingerprint && kept.plans.scenarios.length > 0) return kept.plans;
    return { scenarios: started.map(opened), activeId: started[0]?.id ?? null };
  };

  const read = (together: readonly NamedBytes[]) => {
    set({ progress: { what: 'Reading the files', share: null } });
    return tried(openArea(together, { name: null, invented: false, choices }, onProgress));
  };

  /** Puts what was read on the desk; an area that is only read anew keeps its plans. */
  const take = async (found: ReadArea, isSameArea: boolean) => {
    const { issues, reports } = found;
    set({ progress: null, issues, reports });
    if (found.dataset === null) {
      const lines = issues.map((issue) => `${issue.file}: ${issue.message}`);
      const title = 'These files are not enough to plan on yet.';
      set({ notice: { tone: 'error', title, lines }, room: 'data' });
      return;
    }
    const { dataset, fabric } = found;
    const key = OWN + dataset.fingerprint;
    const { area: before, scenarios, activeId } = get();
    const carried = isSameArea && before && isOwn(before.key) ? carryPlans(before, scenarios, dataset, fabric) : [];
    const plans = carried.length > 0 ? { scenarios: carried, activeId } : await plansFor(key, dataset, found.scenarios);
    await adopt(key, dataset, fabric, plans);
    if (carried.length > 0 && before!.key !== key) await get().eraseKept(before!.key);
    set({ room: carried.length > 0 || issues.length > 0 ? 'data' : 'plan' });
  };

  const readSample = async (name: string): Promise<ReadArea | null> => {
    const sample = await fetchSample(name);
    if (sample) return openArea(sample.files, { name: sample.title, invented: true }, onProgress);
    const lines = [`The samples are: ${sampleNames.join(', ')}.`];
    set({ progress: null, notice: { tone: 'error', title: `There is no sample called ‘${name}’.`, lines } });
    return null;
  };

  return {
    openSample: async (name) => {
      set({ progress: { what: 'Opening the sample', share: null } });
      const found = await tried(readSample(name));
      if (!found) return;
      [files, choices] = [[], new Map()];
      set({ progress: null, issues: found.issues, reports: found.reports });
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
      if (!kept?.dataset) return;
      set({ progress: { what: 'Opening what this browser kept', share: null }, issues: [], reports: [] });
      [files, choices] = [[], new Map()];
      const fabric = await tried(weaveArea(kept.dataset));
      if (fabric) await adopt(key, kept.dataset, fabric, kept.plans);
    },
    eraseKept: async (key) => {
      await tried(shelf.erase(key));
      if (get().area?.key === key) {
        [files, choices] = [[], new Map()];
        set({ area: null, scenarios: [], activeId: null, ledger: null, figures: null, committedFigures: null });
        set({ allocation: null, need: null, selection: null, saveState: null, issues: [], reports: [], room: 'data' });
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
      choices = new Map([...choices, [file, { ...choices.get(file), ...choice }]]);
      const found = await read(files);
      if (found) await take(found, true);
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

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function opened(scenario: Scenario): OpenScenario {
  return { scenario, history: EMPTY_HISTORY };
}
