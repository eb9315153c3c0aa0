import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { activeScenario } from '../../src/store/active-scenario.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Dependencies, KeptArea, KeptPlans } from '../../src/store/dependencies.ts';
import type { ImportChoices } from '../../src/io/file-report.ts';
import type { Planner } from '../../src/store/planner.ts';
import {
  aPlanner,
  anOpenPlanner,
  aShelf,
  DATASET,
  quiet,
  readArea,
  SOUTH,
  strokeOver,
  TWO_LOTS,
} from './a-planner.ts';

const OWN_KEY = `own-${DATASET.fingerprint}`;
const widened: Dataset = { ...DATASET, fingerprint: 'f'.repeat(16) };
const aFile = (name: string, text = 'x') => new File([text], name);
const withoutLots = (plans: KeptPlans): KeptPlans => ({
  ...plans,
  scenarios: plans.scenarios.map((open) => ({
    ...open,
    scenario: { ...open.scenario, lots: null as never },
  })),
});
const assigned = (state: Planner) => [...activeScenario(state)!.scenario.assignment];

describe('opening a sample', () => {
  test('puts its area on the desk with its first plan, read and ready', async () => {
    const { planner, shelf } = await anOpenPlanner();
    const state = planner.getState();
    expect(state.area).toMatchObject({ key: 'merton', dataset: DATASET });
    expect(state.activeId).toBe('two-lots');
    expect(state.figures!.total.load.packages).toBe(5);
    expect(state).toMatchObject({ progress: null, notice: null, saveState: { kind: 'saved' } });
    expect(state.layers.bandwidthMetres).toBe(500);
    expect(shelf.last).toBe('merton');
    expect(shelf.areas.get('merton')!.dataset).toBeNull();
  });

  test('that there is none of says which there are, and leaves the desk as it is', async () => {
    const { planner } = await anOpenPlanner();
    const { area, figures } = planner.getState();
    await planner.getState().openSample('surrey');
    expect(planner.getState().notice).toEqual({
      tone: 'error',
      title: 'There is no sample called ‘surrey’.',
      lines: ['The samples are: merton, kent.'],
    });
    expect(planner.getState()).toMatchObject({ area, figures, progress: null });
  });

  test('says so when it cannot be fetched or read, and leaves the desk as it is', async () => {
    const failing: Pick<Partial<Dependencies>, 'fetchSample' | 'openArea'>[] = [
      { fetchSample: () => Promise.reject(new Error('The network is gone')) },
      { openArea: () => Promise.reject(new Error('The network is gone')) },
    ];
    for (const fakes of failing) {
      const { planner } = aPlanner(fakes);
      await planner.getState().openSample('merton');
      expect(planner.getState()).toMatchObject({ area: null, progress: null });
      expect(planner.getState().notice).toMatchObject({
        tone: 'error',
        lines: ['The network is gone', 'Nothing has changed. Open it once more to try again.'],
      });
    }
  });

  test('works also where nothing can be kept, and says so', async () => {
    const shelf = aShelf();
    shelf.failsWith = new Error('Storage is off');
    const { planner } = await anOpenPlanner({ shelf });
    expect(planner.getState().figures).not.toBeNull();
    expect(planner.getState().saveState).toMatchObject({ kind: 'failed', why: 'Storage is off' });
  });

  test('takes a broader heatmap for a county than for a town', async () => {
    const fabric = weaveFabric(DATASET);
    const county = { ...fabric, areaSquareMetres: fabric.areaSquareMetres.map((area) => area * 100) };
    const { planner } = await anOpenPlanner({
      openArea: async () => ({ ...readArea(DATASET), fabric: county }),
    });
    expect(planner.getState().layers.bandwidthMetres).toBe(2000);
  });
});

describe('plans kept in this browser', () => {
  const keptWithAnEdit = async () => {
    const { planner, shelf } = await anOpenPlanner();
    planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    planner.getState().commitStroke(strokeOver(0));
    planner.getState().duplicateScenario('Copy');
    await quiet();
    return shelf;
  };

  test('come back with their history when the same data is opened', async () => {
    const { planner } = await anOpenPlanner({ shelf: await keptWithAnEdit() });
    expect(planner.getState().activeId).toBe('copy');
    expect(planner.getState().scenarios).toHaveLength(3);
    planner.getState().openScenario(TWO_LOTS.id);
    expect(assigned(planner.getState())).toEqual([2, 1, 2, 2]);
    planner.getState().undo();
    expect(activeScenario(planner.getState())!.scenario).toEqual(TWO_LOTS);
  });

  test('do not come back over other data', async () => {
    const other = { ...DATASET, fingerprint: 'fedcba9876543210' };
    const shelf = await keptWithAnEdit();
    const { planner } = await anOpenPlanner({ shelf, openArea: async () => readArea(other) });
    expect(planner.getState().scenarios).toHaveLength(2);
    expect(assigned(planner.getState())).toEqual([1, 1, 2, 2]);
    expect(shelf.areas.get('merton')!.fingerprint).toBe('fedcba9876543210');
  });

  test('open again by themselves: a sample from the app, the council’s own from what was kept', async () => {
    const sample = aPlanner({ shelf: await keptWithAnEdit() }).planner;
    await sample.getState().openLast();
    expect(sample.getState().area!.key).toBe('merton');
    const own = aPlanner();
    await own.planner.getState().openFiles([aFile('packages.csv')]);
    await quiet();
    expect(own.shelf.areas.get(OWN_KEY)!.dataset).toEqual(DATASET);
    const again = aPlanner({ shelf: own.shelf, openArea: () => Promise.reject(new Error('not read again')) });
    await again.planner.getState().openLast();
    expect(again.planner.getState().area!.key).toBe(OWN_KEY);
    expect(again.planner.getState().figures).toEqual(own.planner.getState().figures);
  });

  test('leave an empty desk when there are none, or the browser does not give them', async () => {
    for (const failsWith of [null, new Error('Storage is off')]) {
      const { planner, shelf } = aPlanner();
      shelf.failsWith = failsWith;
      await planner.getState().openLast();
      expect(planner.getState()).toMatchObject({ area: null, notice: null, progress: null });
    }
  });

  test.each<[string, (kept: KeptArea) => KeptArea | undefined]>([
    ['are gone', () => undefined],
    ['have no plans that can be read', (kept) => ({ ...kept, plans: null as never })],
    ['have plans that make no sense', (kept) => ({ ...kept, plans: withoutLots(kept.plans) })],
    ['have nothing of the area', (kept) => ({ ...kept, dataset: null })],
  ])('say so when they %s, and change neither the desk nor what was kept', async (_, broken) => {
    const own = aPlanner();
    await own.planner.getState().openFiles([aFile('packages.csv')]);
    await quiet();
    const kept = broken(own.shelf.areas.get(OWN_KEY)!);
    if (kept) own.shelf.areas.set(OWN_KEY, kept);
    else own.shelf.areas.delete(OWN_KEY);
    const { planner } = aPlanner({ shelf: own.shelf });
    await planner.getState().openLast();
    expect(planner.getState()).toMatchObject({
      area: null,
      progress: null,
      notice: { tone: 'error', title: 'What this browser kept of this area cannot be opened.' },
    });
    expect(own.shelf.areas.get(OWN_KEY)).toBe(kept);
  });

  test('of a sample that make no sense are said to, and change neither the desk nor what was kept', async () => {
    const { shelf } = await anOpenPlanner();
    await quiet();
    const kept = shelf.areas.get('merton')!;
    const broken = { ...kept, plans: withoutLots(kept.plans) };
    shelf.areas.set('merton', broken);
    const { planner } = await anOpenPlanner({ shelf });
    expect(planner.getState()).toMatchObject({ area: null, notice: { tone: 'error' } });
    expect(shelf.areas.get('merton')).toBe(broken);
  });

  test('say so when they cannot be woven again', async () => {
    const own = aPlanner();
    await own.planner.getState().openFiles([aFile('packages.csv')]);
    await quiet();
    const weaveArea = () => Promise.reject(new Error('Out of memory'));
    const { planner } = aPlanner({ shelf: own.shelf, weaveArea });
    await planner.getState().openLast();
    expect(planner.getState()).toMatchObject({ area: null, progress: null });
    expect(planner.getState().notice).toMatchObject({
      tone: 'error',
      lines: ['Out of memory', 'Nothing has changed. Open it once more to try again.'],
    });
  });
});

describe('opening the council’s own files', () => {
  test('gathers what was dropped until there is enough to plan on', async () => {
    const asked: string[][] = [];
    const { planner } = aPlanner({
      openArea: async (files) => {
        asked.push(files.map((file) => file.name));
        const issues = [
          { file: 'packages.csv', severity: 'error' as const, message: 'There are no blocks.' },
        ];
        return files.length < 2 ? { dataset: null, issues, reports: [], postcodes: null } : readArea(DATASET);
      },
    });
    await planner.getState().openFiles([aFile('packages.csv')]);
    expect(planner.getState().area).toBeNull();
    expect(planner.getState().notice).toMatchObject({
      tone: 'error',
      lines: ['packages.csv: There are no blocks.'],
    });
    await planner.getState().openFiles([aFile('packages.csv')]);
    await planner.getState().openFiles([aFile('blocks.geojson')]);
    expect(asked).toEqual([
      ['packages.csv'],
      ['packages.csv'],
      ['packages.csv'],
      ['blocks.geojson'],
      ['packages.csv', 'blocks.geojson'],
    ]);
    expect(planner.getState()).toMatchObject({ area: { key: OWN_KEY }, room: 'plan', notice: null });
  });

  test('shows the data room when there is something to say of them', async () => {
    const issues = [{ file: 'packages.csv', severity: 'warning' as const, message: 'One row has no hours.' }];
    const { planner } = aPlanner({ openArea: async () => ({ ...readArea(DATASET), issues }) });
    await planner.getState().openFiles([aFile('packages.csv')]);
    expect(planner.getState()).toMatchObject({ room: 'data', issues });
  });

  test('says so when they cannot be read, and leaves the desk as it is', async () => {
    const { planner } = aPlanner({ openArea: () => Promise.reject(new Error('Opening the files failed')) });
    await planner.getState().openFiles([aFile('packages.csv')]);
    expect(planner.getState()).toMatchObject({ area: null, progress: null });
    expect(planner.getState().notice).toMatchObject({
      tone: 'error',
      lines: ['Opening the files failed', 'Nothing has changed. Open it once more to try again.'],
    });
  });
});

describe('reading the council’s own files again', () => {
  test('with another choice keeps the plans, and keeps no trace of the first reading', async () => {
    const { planner, shelf } = aPlanner({
      openArea: async (_, { choices }) => readArea(choices?.size ? widened : DATASET),
    });
    await planner.getState().openFiles([aFile('packages.csv')]);
    planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    planner.getState().commitStroke(strokeOver(0));
    const before = assigned(planner.getState());
    await planner.getState().chooseForFile('packages.csv', { answers: new Map([['hours', 'minutes']]) });
    expect(assigned(planner.getState())).toEqual(before);
    expect(activeScenario(planner.getState())!.history.done).toBe(1);
    expect([...shelf.areas.keys()]).toEqual([`own-${widened.fingerprint}`]);
    expect(planner.getState().room).toBe('data');
  });

  test('keeps what was chosen about a file before', async () => {
    const asked: (ImportChoices | undefined)[] = [];
    const { planner } = aPlanner({
      openArea: async (_, options) => {
        asked.push(options.choices);
        return readArea(DATASET);
      },
    });
    await planner.getState().openFiles([aFile('packages.csv')]);
    await planner.getState().chooseForFile('packages.csv', { columns: new Map([['hours', 'Units']]) });
    await planner.getState().chooseForFile('packages.csv', { columns: new Map([['visits', 'Calls']]) });
    expect([...asked.at(-1)!.get('packages.csv')!.columns!.keys()]).toEqual(['hours', 'visits']);
  });

  test('says which area the reports are of', async () => {
    const { planner } = aPlanner();
    await planner.getState().openFiles([aFile('packages.csv')]);
    expect(planner.getState().reportsOf).toBe(planner.getState().area!.key);
  });

  test('does nothing when no files are open', async () => {
    const { planner } = await anOpenPlanner();
    const { area } = planner.getState();
    await planner.getState().chooseForFile('packages.csv', { use: 'left out' });
    expect(planner.getState().area).toBe(area);
  });
});

describe('opening one thing after another', () => {
  test('ends with what was asked for last, whichever is read first', async () => {
    const answers: (() => void)[] = [];
    const { planner } = aPlanner({
      openArea: (files) =>
        new Promise((resolve) => {
          const read = readArea(files[0]!.name === 'slow.csv' ? widened : DATASET);
          answers.push(() => resolve(read));
        }),
    });
    const both = [
      planner.getState().openFiles([aFile('slow.csv')]),
      planner.getState().openFiles([aFile('quick.csv')]),
    ];
    await quiet();
    answers.toReversed().forEach((answer) => answer());
    await Promise.all(both);
    expect(planner.getState().area!.key).toBe(OWN_KEY);
    expect(planner.getState().progress).toBeNull();
  });

  test.each([0, 1, 2, 3, 5, 8, 13, 21, 34, 55])(
    'files dropped while the last area comes back are what is opened, %i steps into it',
    async (steps) => {
      const shelf = aShelf();
      await aPlanner({ shelf })
        .planner.getState()
        .openFiles([aFile('packages.csv')]);
      const { planner } = aPlanner({ shelf, openArea: async () => readArea(widened) });
      const comingBack = planner.getState().openLast();
      for (let step = 0; step < steps; step++) await Promise.resolve();
      await Promise.all([planner.getState().openFiles([aFile('other.csv')]), comingBack]);
      expect(planner.getState()).toMatchObject({
        area: { key: `own-${widened.fingerprint}` },
        progress: null,
        notice: null,
      });
    },
  );

  test('files dropped before the last area is asked for keep it from coming back', async () => {
    const shelf = aShelf();
    await aPlanner({ shelf })
      .planner.getState()
      .openFiles([aFile('packages.csv')]);
    const { planner } = aPlanner({ shelf, openArea: async () => readArea(widened) });
    const dropped = planner.getState().openFiles([aFile('other.csv')]);
    await quiet();
    await Promise.all([dropped, planner.getState().openLast()]);
    expect(planner.getState().area!.key).toBe(`own-${widened.fingerprint}`);
  });

  test('can be cancelled, which leaves the desk as it was', async () => {
    const { planner } = aPlanner({
      openArea: (_files, _options, _onProgress, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    });
    const opening = planner.getState().openFiles([aFile('packages.csv')]);
    await quiet();
    expect(planner.getState().progress).not.toBeNull();
    planner.getState().cancelOpening();
    await opening;
    expect(planner.getState()).toMatchObject({ area: null, progress: null, notice: null });
  });
});

describe('areas kept in this browser', () => {
  test('are listed, and erasing one takes its data and plans and clears the desk', async () => {
    const { planner, shelf } = aPlanner();
    await planner.getState().openFiles([aFile('packages.csv')]);
    expect(planner.getState().keptAreas).toEqual([{ key: OWN_KEY, name: DATASET.name, packages: 5 }]);
    await planner.getState().eraseKept(OWN_KEY);
    expect(shelf.areas.size).toBe(0);
    expect(planner.getState()).toMatchObject({ area: null, scenarios: [], keptAreas: [], room: 'data' });
  });
});

describe('a scenario file', () => {
  test('is saved under the scenario’s name and opens again beside the others', async () => {
    const { planner, downloads } = await anOpenPlanner();
    await planner.getState().saveScenarioFile();
    expect(downloads.map((file) => file.name)).toEqual(['two-lots.lotwise.json']);
    planner.getState().removeScenario(TWO_LOTS.id);
    await planner.getState().openFiles([aFile(downloads[0]!.name, String(downloads[0]!.text))]);
    const { activeId, scenarios } = planner.getState();
    expect(activeId).toBe('two-lots');
    expect(scenarios.at(-1)!.scenario).toEqual(TWO_LOTS);
  });

  test('is known by what it says it is, whatever it is called', async () => {
    const { planner, downloads } = await anOpenPlanner();
    await planner.getState().saveScenarioFile();
    planner.getState().removeScenario(TWO_LOTS.id);
    await planner.getState().openFiles([aFile('from-anna.json', String(downloads[0]!.text))]);
    expect(planner.getState().scenarios).toHaveLength(2);
  });

  test('that cannot be read changes nothing', async () => {
    const { planner } = await anOpenPlanner();
    const { scenarios, figures } = planner.getState();
    await planner.getState().openFiles([aFile('broken.lotwise.json', '{')]);
    expect(planner.getState()).toMatchObject({ scenarios, figures });
    expect(planner.getState().notice).toMatchObject({
      tone: 'error',
      title: 'broken.lotwise.json could not be opened.',
    });
  });

  test('asks for its area first', async () => {
    const { planner } = aPlanner();
    await planner.getState().openFiles([aFile('plan.lotwise.json', '{}')]);
    expect(planner.getState().notice).toMatchObject({
      title: 'plan.lotwise.json is a scenario, and no area is open.',
    });
  });
});

describe("people's own data", () => {
  test('stay closed until nothing more of the app is to be fetched, and a sample does not wait', async () => {
    let arrive = () => {};
    const fetchRest = () =>
      new Promise<void>((resolve) => {
        arrive = resolve;
      });
    const { planner } = await anOpenPlanner({ fetchRest });
    expect(planner.getState().area?.key).toBe('merton');
    const opened = planner.getState().openFiles([aFile('packages.csv')]);
    await quiet();
    expect(planner.getState().area?.key).toBe('merton');
    expect(planner.getState().progress?.what).toMatch(/^Fetching the rest of Lotwise/);
    arrive();
    await opened;
    expect(planner.getState().area?.key).toBe(OWN_KEY);
  });

  test('stay closed where the rest of the app cannot be fetched', async () => {
    const { planner } = aPlanner({ fetchRest: () => Promise.reject(new Error('The network is gone')) });
    await planner.getState().openFiles([aFile('packages.csv')]);
    expect(planner.getState()).toMatchObject({ area: null, progress: null });
    expect(planner.getState().notice).toMatchObject({ title: 'That could not be opened.' });
  });
});
