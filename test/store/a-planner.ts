import { placePackages } from '../../src/core/placing/place-packages.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { BlockIndex } from '../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import type { LotId, Scenario, ScenarioId } from '../../src/core/scenario/scenario.ts';
import type { Stroke } from '../../src/core/tools/tool.ts';
import { suggestLots } from '../../src/core/suggest/suggest-lots.ts';
import { suggestRequest } from '../../src/core/suggest/suggest-request.ts';
import { publishPlans } from '../../src/core/publication/publish-plans.ts';
import { tidyLots } from '../../src/core/suggest/tidy-lots.ts';
import { runYearsHere } from '../../src/core/years/run-years-here.ts';
import { yearsRequestOf } from '../../src/core/years/years-request.ts';
import { NO_MEMORY, type ReadingMemory } from '../../src/io/reading-memory.ts';
import type { AreaLocks } from '../../src/store/area-locks.ts';
import { createPlanner } from '../../src/store/create-planner.ts';
import { projectWork } from '../../src/store/project-work.ts';
import type { KeptHere } from '../../src/store/browser-storage.ts';
import type { Dependencies, KeptArea, Shelf } from '../../src/store/dependencies.ts';
import type { Planner } from '../../src/store/planner.ts';
import { shownAssignment } from '../../src/store/shown-assignment.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aScenario } from '../core/a-scenario.ts';

const FIRST = { newest: 1, changes: 0, read: 1 };

/** The locks of a browser, with as many tabs as are asked for. */
export function aLockedBrowser(): { tab: () => AreaLocks } {
  const holders = new Map<string, { tab: AreaLocks; lost: () => void }>();
  const tab = (): AreaLocks => {
    const locks: AreaLocks = {
      hold: async (key, how, lost) => {
        const holder = holders.get(key);
        if (holder?.tab === locks) return true;
        if (holder !== undefined && how === 'if-free') return false;
        holders.set(key, { tab: locks, lost });
        holder?.lost();
        return true;
      },
      keepOnly: (kept) => {
        for (const [key, holder] of holders) if (holder.tab === locks && key !== kept) holders.delete(key);
      },
    };
    return locks;
  };
  return { tab };
}

/** A shelf in memory, with all that was put on it in order. It can be told to fail. */
export interface MemoryShelf extends Shelf {
  readonly areas: Map<string, KeptArea>;
  readonly saves: string[];
  kept: ReadingMemory;
  failsWith: Error | null;
  last: string | null;
}

export function aShelf(): MemoryShelf {
  const shelf: MemoryShelf = {
    areas: new Map(),
    saves: [],
    kept: NO_MEMORY,
    failsWith: null,
    last: null,
    keepArea: async (area) => {
      if (shelf.failsWith) throw shelf.failsWith;
      shelf.saves.push(`area ${area.key}`);
      shelf.last = area.key;
      shelf.areas.set(area.key, structuredClone(area));
    },
    keepPlans: async (key, plans) => {
      if (shelf.failsWith) throw shelf.failsWith;
      shelf.saves.push(`plans ${key}`);
      const area = shelf.areas.get(key);
      if (area) shelf.areas.set(key, structuredClone({ ...area, plans }));
    },
    take: async (key) => {
      if (shelf.failsWith) throw shelf.failsWith;
      const area = shelf.areas.get(key);
      return area ? { ...area, edition: FIRST, unread: 'nothing' } : null;
    },
    list: async () =>
      [...shelf.areas.values()].map(({ key, dataset }) => ({
        key,
        name: dataset?.name ?? null,
        packages: dataset?.packages.count ?? null,
      })),
    erase: async (key) => {
      if (shelf.failsWith) throw shelf.failsWith;
      shelf.areas.delete(key);
      if (shelf.last === key) shelf.last = null;
    },
    lastKey: async () => {
      if (shelf.failsWith) throw shelf.failsWith;
      return shelf.last;
    },
    memory: async () => {
      if (shelf.failsWith) throw shelf.failsWith;
      return shelf.kept;
    },
    keepPostcodes: async (postcodes) => {
      if (shelf.failsWith) throw shelf.failsWith;
      shelf.kept = { ...shelf.kept, postcodes };
    },
    keepLayout: async (layout, choice) => {
      if (shelf.failsWith) throw shelf.failsWith;
      shelf.kept = { ...shelf.kept, layouts: new Map([...shelf.kept.layouts, [layout, choice]]) };
    },
    forget: async (what) => {
      if (shelf.failsWith) throw shelf.failsWith;
      shelf.kept = { ...shelf.kept, [what]: NO_MEMORY[what] };
    },
    end: async () => {
      shelf.failsWith = new Error('everything was erased');
    },
    eraseAll: async () => {
      await shelf.end();
      shelf.areas.clear();
      shelf.kept = NO_MEMORY;
      shelf.last = null;
    },
  };
  return shelf;
}

/** What a browser says that keeps nothing. */
export const NOTHING_KEPT: KeptHere = {
  databases: [],
  caches: [],
  workers: 0,
  entries: [],
  stays: false,
  bytes: 0,
};

/** A browser with nothing but the shelf's database, and what it was asked; `erasedElsewhere` is another tab's word. */
export function aBrowser() {
  const browser = {
    asked: [] as string[],
    kept: { ...NOTHING_KEPT, databases: ['lotwise'] } as KeptHere,
    erasedElsewhere: () => {},
    look: async () => browser.kept,
    askToStay: async () => void browser.asked.push('stay'),
    erase: async () => {
      browser.asked.push('erase');
      browser.kept = NOTHING_KEPT;
    },
    tellOthers: () => void browser.asked.push('tell others'),
    whenErasedElsewhere: (then: () => void) => {
      browser.erasedElsewhere = then;
    },
  };
  return browser;
}

/** The area the fake reader finds in any files: four blocks in a row, five packages, two providers. */
export const DATASET: Dataset = aDataset({
  blocks: 'ABCD',
  packages: [
    { block: 'A', hours: 7, provider: 'Alder' },
    { block: 'B', hours: 3, provider: 'Birch' },
    { block: 'C', hours: 5, status: 'waiting' },
    { block: 'D', hours: 2 },
    { hours: 1 },
  ],
  providers: [
    { name: 'Alder', hours: 10 },
    { name: 'Birch', hours: 5 },
  ],
  zones: { networks: 'XXYY' },
});

/** The plans that come with it. */
export const TWO_LOTS: Scenario = {
  ...aScenario(DATASET).withLot('North', 'AB', 'Alder').withLot('South', 'CD', 'Birch').scenario,
  id: 'two-lots' as ScenarioId,
  name: 'Two lots',
};
export const ONE_LOT: Scenario = {
  ...aScenario(DATASET).withLot('All', 'ABCD', 'Alder', 'Birch').scenario,
  id: 'one-lot' as ScenarioId,
  name: 'One lot',
};

export interface TestPlanner {
  readonly planner: StoreApi<Planner>;
  readonly shelf: MemoryShelf;
  readonly downloads: { name: string; text: string | Blob }[];
}

/** A planner with an empty desk, a shelf in memory, and a reader that finds `DATASET` in any files. */
export function aPlanner(fakes: Partial<Dependencies> & { shelf?: MemoryShelf } = {}): TestPlanner {
  const shelf = fakes.shelf ?? aShelf();
  const downloads: TestPlanner['downloads'] = [];
  const planner = createPlanner({
    storage: aBrowser(),
    locks: aLockedBrowser().tab(),
    openMapFile: async () => 'not-a-map',
    projectWork: async () => projectWork,
    tilesPage: { isHere: false, isThere: async () => true, go: () => {}, askOnly: () => true },
    openArea: async () => readArea(DATASET),
    weaveArea: async (dataset) => weaveFabric(dataset),
    placePackages: async (demand, offers, assignment) => placePackages(demand, offers, assignment),
    suggestLots: async (plan, wish) => lastOf(suggestLots(suggestRequest(plan, wish, String))),
    tidyLots: async (plan, wish) => lastOf(tidyLots(suggestRequest(plan, wish, String))),
    runYears: async (plan, wish, against) => runYearsHere(yearsRequestOf(plan, wish, against)),
    publishPlans: async (plans, publishing) => publishPlans(plans, publishing),
    fetchRest: async () => {},
    fetchSample: async (name) => (name === 'merton' || name === 'kent' ? { title: name, files: [] } : null),
    sampleNames: ['merton', 'kent'],
    download: (name, text) => downloads.push({ name, text }),
    chooseFile: async () => null,
    say: ({ refused, about }) => (about ? `${refused}: ${about}` : refused),
    now: () => 1_750_000_000_000,
    ...fakes,
    shelf,
  });
  return { planner, shelf, downloads };
}

function lastOf<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same with the sample open. */
export async function anOpenPlanner(fakes?: Parameters<typeof aPlanner>[0]): Promise<TestPlanner> {
  const opened = aPlanner(fakes);
  await opened.planner.getState().openSample('merton');
  await quiet();
  return opened;
}

/** What the fake reader gives for a dataset. */
export function readArea(dataset: Dataset) {
  const said = { issues: [], reports: [], postcodes: null, decisions: new Map() };
  return { dataset, fabric: weaveFabric(dataset), scenarios: [TWO_LOTS, ONE_LOT], ...said };
}

/** Lets every save that is under way come to its end. */
export async function quiet(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

export function strokeOver(...blocks: number[]): Stroke {
  return { blocks: blocks as BlockIndex[], line: [], closed: false };
}

export const [NORTH, SOUTH] = [1 as LotId, 2 as LotId];

/** A copy of what the planner works out of its plans, to compare with what it works out later. */
export function derivedOf(state: Planner) {
  const { figures, committedFigures, allocation, need, stroke, scenarios } = state;
  const shown = [...shownAssignment(state)];
  return structuredClone({ figures, committedFigures, allocation, need, stroke, scenarios, shown });
}
