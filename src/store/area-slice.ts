import type { Dataset } from '../core/dataset/dataset.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import { readBytes, type NamedFile } from '../io/formats/named-file.ts';
import type { FileChoice } from '../io/file-report.ts';
import { mergeChoice } from '../io/merge-choice.ts';
import { isProjectFile } from '../io/project/is-project-file.ts';
import type { ReadArea, ReadProgress } from '../io/read-area.ts';
import { areaOver } from './area-with-cuts.ts';
import { isOwn, OWN, type Autosave } from './autosave.ts';
import { carryPlans } from './carry-plans.ts';
import type { Dependencies } from './dependencies.ts';
import { holdFile } from './hold-file.ts';
import { keepChoice, keepPostcodes, recallMemory } from './memory-slice.ts';
import { EMPTY_DESK } from './empty-desk.ts';
import { nextTask } from './next-task.ts';
import { NO_FUTURES } from './no-futures.ts';
import { createOpening, type Turn } from './opening.ts';
import { keptPlansOver, openingPlans, type AreaInFiles, type OpeningPlans } from './opening-plans.ts';
import { NO_PAPER_HISTORY } from './papers-slice.ts';
import type { PlannerActions } from './planner.ts';
import { isScenarioFile, openScenarioFiles } from './scenario-files.ts';
import { endTrials, shownFirst } from './show-scenario.ts';
import type { Read, Write } from './slice.ts';
import { AREA_UNREAD, UNREAD_NOTICES } from './unread-notices.ts';

type AreaActions = Pick<
  PlannerActions,
  | 'openSample'
  | 'cancelOpening'
  | 'openLast'
  | 'openFiles'
  | 'openData'
  | 'chooseForFile'
  | 'openKept'
  | 'clearDesk'
  | 'eraseKept'
>;

const MAP_FILE = /\.pmtiles$/i;

/** Opening an area, from samples, from the council's files and from what this browser kept. */
export function areaSlice(
  set: Write,
  get: Read,
  dependencies: Dependencies,
  autosave: Autosave,
  /** Asked before anything of an area is read: false where it is left to another tab. */
  claim: (key: string) => Promise<boolean>,
): AreaActions {
  const { shelf, locks, storage, openArea, weaveArea, fetchRest, fetchSample, sampleNames, now } =
    dependencies;
  /** The council's files opened so far, one by one or together, and what was chosen about them. */
  let files: readonly NamedFile[] = [];
  let choices: ReadonlyMap<string, FileChoice> = new Map();

  const opening = createOpening(set);

  const onProgress = (progress: ReadProgress) => set({ progress });

  const listKept = async () => set({ keptAreas: await shelf.list().catch(() => []) });

  const takeKept = (key: string) => shelf.take(key).catch(() => null);

  /**
   * Puts an area on the desk with its plans, in steps, so that a large one does not hold up the page. It is kept
   * first: what is seen on the desk is there on return. False where its plans make no sense, which is said.
   */
  const adopt = async (
    key: string,
    dataset: Dataset,
    fabric: Fabric,
    { plans, since, unread }: OpeningPlans,
  ) => {
    const area = areaOver(key, dataset, fabric);
    await nextTask();
    const shown = shownFirst(area, plans, get());
    if (shown === null) {
      sayUnread();
      return false;
    }
    const saveState = await autosave.begin({ key, dataset, plans, since });
    endTrials(get);
    const { scenarios, paper, fileSaves } = plans;
    const argued = { paper, paperHistory: NO_PAPER_HISTORY, presenting: null, compared: [], mapBounds: null };
    set({
      ...NO_FUTURES,
      ...argued,
      meeting: null,
      scenarios,
      fileSaves,
      chosenFiles: new Map(),
      saveState,
      notice: unread === 'nothing' ? null : UNREAD_NOTICES[unread],
      mapMenu: null,
      ...shown,
    });
    locks.keepOnly(key);
    if (isOwn(key)) {
      void storage.askToStay();
      await listKept();
    }
    return true;
  };

  /** Leaves the desk and what was kept as they are. */
  const sayUnread = () => {
    locks.keepOnly(get().area?.key ?? null);
    set({ notice: AREA_UNREAD });
  };

  const plansFor = async (key: string, found: AreaInFiles) => openingPlans(found, await takeKept(key));

  /** Asked before anything of an area is read: false where it is left to another tab, or something else was begun. */
  const claimFor = async (turn: Turn, key: string) => (await claim(key)) && !turn.isOver();

  /** People's own data are opened once nothing more is fetched; false where that failed or was stopped. */
  const allIsHere = async (turn: Turn) => {
    const what = 'Fetching the rest of Lotwise, so that nothing is fetched once your data are open';
    return (await turn.run(what, () => fetchRest().then(() => true))) ?? false;
  };

  const read = async (turn: Turn, together: readonly NamedFile[]) => {
    const found = await turn.run('Reading the files', async (signal) => {
      const memory = await recallMemory(set, shelf);
      return openArea(together, { name: null, invented: false, choices, memory }, onProgress, signal);
    });
    if (found?.postcodes) await keepPostcodes(set, shelf, found.postcodes);
    return found;
  };

  /** Puts what was read on the desk; an area that is only read anew keeps its plans. */
  const take = async (turn: Turn, found: ReadArea, isSameArea: boolean) => {
    const { issues, reports } = found;
    if (found.dataset === null) {
      const lines = issues.map((issue) => `${issue.file}: ${issue.message}`);
      const title = 'These files are not enough to plan on yet.';
      set({ issues, reports, reportsOf: null, notice: { tone: 'error', title, lines }, room: 'data' });
      return;
    }
    const { dataset, fabric } = found;
    const key = OWN + dataset.fingerprint;
    if (!(await claimFor(turn, key))) return;
    const { area: before, scenarios, activeId, paper, fileSaves } = get();
    const carried =
      isSameArea && before && isOwn(before.key) ? carryPlans(before, scenarios, dataset, fabric) : [];
    const plans =
      carried.length > 0
        ? {
            plans: { scenarios: carried, activeId, paper, fileSaves },
            since: null,
            unread: 'nothing' as const,
          }
        : await plansFor(key, found);
    if (!(await adopt(key, dataset, fabric, plans))) return;
    set({ issues, reports, reportsOf: key });
    if (carried.length > 0 && before!.key !== key) await get().eraseKept(before!.key);
    set({ room: carried.length > 0 || issues.length > 0 ? 'data' : 'plan' });
  };

  const readSample = async (name: string, signal: AbortSignal): Promise<ReadArea | null> => {
    const sample = await fetchSample(name);
    return sample && openArea(sample.files, { name: sample.title, invented: true }, onProgress, signal);
  };

  const openSample = async (turn: Turn, name: string) => {
    if (!sampleNames.includes(name)) {
      const lines = [`The samples are: ${sampleNames.join(', ')}.`];
      set({ notice: { tone: 'error', title: `There is no sample called ‘${name}’.`, lines } });
      return;
    }
    const found = await turn.run('Opening the sample', (signal) => readSample(name, signal));
    if (!found) return;
    [files, choices] = [[], new Map()];
    if (!(await claimFor(turn, name))) return;
    set({ issues: found.issues, reports: found.reports, reportsOf: name });
    if (found.dataset === null) return;
    await adopt(name, found.dataset, found.fabric, await plansFor(name, found));
  };

  const openKept = async (turn: Turn, key: string) => {
    if (!(await allIsHere(turn))) return;
    if (!(await claimFor(turn, key))) return;
    const kept = await takeKept(key);
    const dataset = kept?.dataset;
    const plans = dataset && keptPlansOver(kept, dataset);
    if (turn.isOver()) return;
    if (!plans) return sayUnread();
    const fabric = await turn.run('Opening what this browser kept', () => weaveArea(dataset));
    if (!fabric) return;
    [files, choices] = [[], new Map()];
    set({ issues: [], reports: [] });
    await adopt(key, dataset, fabric, plans);
  };

  return {
    cancelOpening: opening.cancel,
    openSample: (name) => openSample(opening.begin(), name),
    openLast: async () => {
      const turn = opening.beginFirst();
      await Promise.all([listKept(), recallMemory(set, shelf)]);
      const key = await shelf.lastKey().catch(() => null);
      if (turn === null || key === null) return;
      await (isOwn(key) ? openKept(turn, key) : openSample(turn, key));
    },
    openKept: (key) => openKept(opening.begin(), key),
    clearDesk: () => {
      opening.cancel();
      locks.keepOnly(null);
      endTrials(get);
      [files, choices] = [[], new Map()];
      const { keptAreas, memory, theme, kept, isTilesPage } = get();
      set({ ...EMPTY_DESK, keptAreas, memory, theme, kept, isTilesPage, room: 'data' });
    },
    eraseKept: async (key) => {
      // Another tab that has it open stops, so that nothing is written behind the erasing.
      await locks.hold(key, 'take', () => {});
      await shelf.erase(key).catch(() => {});
      locks.keepOnly(get().area?.key ?? null);
      if (get().area?.key === key) get().clearDesk();
      await listKept();
    },
    openData: async (dataset, plansOver) => {
      const turn = opening.begin();
      const fabric = await turn.run('Opening the project', () => weaveArea(dataset));
      if (!fabric) return 'not-opened';
      const key = OWN + dataset.fingerprint;
      if (!(await claimFor(turn, key))) return 'not-opened';
      const kept = await takeKept(key);
      const known = keptPlansOver(kept, dataset);
      const plans = known?.plans ?? plansOver(fabric);
      if (plans === null) return 'not-opened';
      [files, choices] = [[], new Map()];
      set({ issues: [], reports: [], reportsOf: null });
      const [since, unread] = [kept?.edition ?? null, kept?.unread ?? 'nothing'];
      if (!(await adopt(key, dataset, fabric, { plans, since, unread }))) return 'not-opened';
      set({ room: 'plan' });
      return known === null ? 'its-plans' : 'kept-plans';
    },
    openFiles: async (dropped) => {
      get().cancelStroke();
      const maps = dropped.filter(({ name }) => MAP_FILE.test(name));
      if (maps.length > 0) {
        const rest = dropped.filter((file) => !maps.includes(file));
        if (rest.length > 0) await get().openFiles(rest);
        return get().openMapFile(maps[0]!);
      }
      const together = await Promise.all(dropped.map(holdFile));
      if (together.every(isScenarioFile)) {
        return openScenarioFiles(set, get, together, now());
      }
      const turn = opening.begin();
      if (!(await allIsHere(turn))) return;
      const project = together.find(isProjectFile);
      if (project !== undefined && together.length === 1)
        return get().openProject(project.name, await readBytes(project));
      if (project !== undefined) {
        const title = `${project.name} is a project: open it by itself.`;
        return set({ notice: { tone: 'error', title, lines: ['Nothing has changed.'] } });
      }
      const alone = await read(turn, together);
      if (alone === null) return;
      // Files that are an area by themselves are a new one; others join those opened before.
      const joins = alone.dataset === null && files.length > 0;
      const names = new Set(together.map((file) => file.name));
      files = joins ? [...files.filter((file) => !names.has(file.name)), ...together] : together;
      if (!joins) choices = new Map();
      const found = joins ? await read(turn, files) : alone;
      if (found) await take(turn, found, joins);
    },
    chooseForFile: async (file, choice) => {
      if (files.length === 0) return;
      choices = new Map([...choices, [file, mergeChoice(choices.get(file) ?? {}, choice)]]);
      const report = get().reports.find((each) => each.file === file);
      if (report) await keepChoice(set, shelf, report, choice);
      const turn = opening.begin();
      const found = await read(turn, files);
      if (!found) return;
      await take(turn, found, true);
      set({ room: 'data' });
    },
  };
}
