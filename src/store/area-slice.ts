import type { Dataset } from '../core/dataset/dataset.ts';
import { createBlockFinder } from '../core/fabric/block-finder.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import { EMPTY_HISTORY } from '../core/scenario/history.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { NamedBytes } from '../io/file-content.ts';
import { freeScenarioId } from '../io/free-scenario-id.ts';
import type { ReadArea, ReadProgress } from '../io/read-area.ts';
import { readScenarioFile, writeScenarioFile } from '../io/scenario-file.ts';
import { activeScenario } from './active-scenario.ts';
import type { Dependencies, KeptPlans } from './dependencies.ts';
import type { OpenScenario, PlannerActions } from './planner.ts';
import { idsOf, show } from './scenarios-slice.ts';
import type { Read, Write } from './slice.ts';

type AreaActions = Pick<PlannerActions, 'openSample' | 'openLast' | 'openFiles' | 'saveScenarioFile'>;

/** The key under which the council's own files are kept. */
const OWN = 'own';

/** Opening an area and its scenarios, from samples, files and what this browser kept. */
export function areaSlice(set: Write, get: Read, dependencies: Dependencies): AreaActions {
  const { shelf, openArea, weaveArea, fetchSample, sampleNames, download, now } = dependencies;
  /** Data files dropped so far on the way to an area: packages may come before the blocks. */
  let gathered: readonly NamedBytes[] = [];

  const onProgress = (progress: ReadProgress) => set({ progress });

  /** What work gives that may fail for reasons outside the app; a failure is said, and gives null. */
  const tried = <T>(work: Promise<T>): Promise<T | null> =>
    work.catch((error: unknown) => {
      const lines = [whyOf(error), 'Nothing has changed.'];
      set({ progress: null, notice: { tone: 'error', title: 'That could not be opened.', lines } });
      return null;
    });

  /** Puts an area on the desk, with the plans this browser kept for the same data where it did. */
  const adopt = async (key: string, dataset: Dataset, fabric: Fabric, scenarios: readonly Scenario[]) => {
    const kept = await shelf.take(key).catch(() => null);
    const plans: KeptPlans =
      kept?.fingerprint === dataset.fingerprint && kept.plans.scenarios.length > 0
        ? kept.plans
        : { scenarios: scenarios.map(opened), activeId: scenarios[0]?.id ?? null };
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
      await shelf.keepArea({ key, fingerprint: dataset.fingerprint, dataset: key === OWN ? dataset : null, plans });
      set({ saveState: { kind: 'saved', at: now() } });
    } catch (error) {
      set({ saveState: { kind: 'failed', why: whyOf(error) } });
    }
  };

  const openData = async (files: readonly NamedBytes[]) => {
    set({ progress: { what: 'Reading the files', share: null } });
    const together = [...gathered.filter((old) => !files.some((file) => file.name === old.name)), ...files];
    const found = await tried(openArea(together, { name: null, invented: false }, onProgress));
    if (!found) return;
    gathered = found.dataset ? [] : together;
    set({ progress: null, issues: found.issues });
    if (found.dataset === null) {
      const lines = found.issues.map((issue) => `${issue.file}: ${issue.message}`);
      set({ notice: { tone: 'error', title: 'These files are not enough to plan on yet.', lines } });
      return;
    }
    await adopt(OWN, found.dataset, found.fabric, found.scenarios);
    set({ room: found.issues.length > 0 ? 'data' : 'plan' });
  };

  /** Opens a scenario file over the area on the desk; a file that cannot be used changes nothing. */
  const openScenarioText = (name: string, text: string) => {
    const { area } = get();
    if (!area) {
      const lines = ['Open the area it was made for first: a sample, or your own packages and blocks.'];
      set({ notice: { tone: 'error', title: `${name} is a scenario, and no area is open.`, lines } });
      return;
    }
    const read = readScenarioFile(text, area.dataset, area.fabric);
    if ('refused' in read) {
      const lines = [read.refused, 'Nothing has changed.'];
      set({ notice: { tone: 'error', title: `${name} could not be opened.`, lines } });
      return;
    }
    const id = freeScenarioId(read.scenario.name, idsOf(get().scenarios));
    set({ scenarios: [...get().scenarios, opened({ ...read.scenario, id })], room: 'plan' });
    show(set, get, id, `Opened ${read.scenario.name} from ${name}.`);
    if (read.warnings.length > 0) {
      set({ notice: { tone: 'information', title: `${name} is open, with a warning.`, lines: read.warnings } });
    }
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
      set({ progress: null, issues: found.issues });
      if (found.dataset) await adopt(name, found.dataset, found.fabric, found.scenarios);
    },
    openLast: async () => {
      const key = await shelf.lastKey().catch(() => null);
      if (key === null) return;
      if (key !== OWN) return get().openSample(key);
      const kept = await shelf.take(key).catch(() => null);
      if (!kept?.dataset) return;
      set({ progress: { what: 'Opening what you had open last', share: null } });
      const fabric = await tried(weaveArea(kept.dataset));
      if (fabric) await adopt(key, kept.dataset, fabric, []);
    },
    openFiles: async (files) => {
      get().cancelStroke();
      const read = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      if (!read.every(isScenarioFile)) return openData(read);
      for (const file of read) openScenarioText(file.name, new TextDecoder().decode(file.bytes));
    },
    saveScenarioFile: async () => {
      const { area } = get();
      const open = activeScenario(get());
      if (!area || !open) return;
      const text = writeScenarioFile(area.dataset, area.fabric, open.scenario, new Date(now()).toISOString());
      download(`${open.scenario.id}.lotwise.json`, text);
      set({ announcement: `Saved ${open.scenario.name} to a file.` });
    },
  };
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

/** By its name, or by the format it says it has in its first lines. */
function isScenarioFile({ name, bytes }: NamedBytes): boolean {
  if (name.toLowerCase().endsWith('.lotwise.json')) return true;
  return new TextDecoder().decode(bytes.subarray(0, 200)).includes('"lotwise-scenario"');
}
