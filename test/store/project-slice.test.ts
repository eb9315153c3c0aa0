import type { StoreApi } from 'zustand/vanilla';
import { describe, expect, test } from 'vitest';
import { assignBlocks } from '../../src/core/edits/assign-blocks.ts';
import type { BlockIndex } from '../../src/core/fabric/fabric.ts';
import type { ScenarioId } from '../../src/core/scenario/scenario.ts';
import { fingerprintOf } from '../../src/io/fingerprint.ts';
import type { PaperPart } from '../../src/io/project/meet-projects.ts';
import type { PlanChoice } from '../../src/io/project/merge-projects.ts';
import { writePlanLink } from '../../src/io/share/write-plan-link.ts';
import type { Planner } from '../../src/store/planner.ts';
import {
  anOpenPlanner,
  aPlanner,
  aShelf,
  DATASET,
  NORTH,
  ONE_LOT,
  quiet,
  readArea,
  TWO_LOTS,
  type TestPlanner,
} from './a-planner.ts';

const PASSPHRASE = 'four words of mine';
const REAL = { ...DATASET, fingerprint: fingerprintOf(DATASET) };

/** The area as data has it that comes from files: with the fingerprint that is its own. */
const openArea = async () => readArea(REAL);

async function textOf({ downloads }: TestPlanner): Promise<Uint8Array<ArrayBuffer>> {
  const { text } = downloads.at(-1)!;
  return new Uint8Array(await new Blob([text]).arrayBuffer());
}

function give(planner: StoreApi<Planner>, block: number, label = `Give block ${block}`): void {
  planner
    .getState()
    .commit(label, (plan, { fabric }) => assignBlocks(plan, fabric, [block as BlockIndex], NORTH));
}

const choices = (plans: Record<string, PlanChoice>, ...paper: PaperPart[]) => ({
  plans: new Map(Object.entries(plans)) as unknown as ReadonlyMap<ScenarioId, PlanChoice>,
  paper: new Set(paper),
});

const planCalled = (planner: StoreApi<Planner>, id: string) =>
  planner.getState().scenarios.find(({ scenario }) => scenario.id === id);

/** Hers, where block C moved for a reason, the other plan is put away and the paper has a title. */
async function anna(): Promise<TestPlanner> {
  const hers = await anOpenPlanner({ openArea });
  give(hers.planner, 2);
  hers.planner.getState().giveReason(0, 'Nearer');
  hers.planner.getState().archiveScenario(ONE_LOT.id, true);
  hers.planner.getState().changePaper('Name it', (paper) => ({ ...paper, title: 'Hers' }));
  await hers.planner.getState().saveProject(null);
  return hers;
}

describe('a project file without data', () => {
  test('that says what is on the desk already changes nothing, and says so', async () => {
    const mine = await anOpenPlanner({ openArea });
    await mine.planner.getState().saveProject(null);
    expect(mine.downloads[0]!.name).toBe('a-drawn-area.lotwise-project.json');
    await mine.planner.getState().openProject('a.lotwise-project.json', await textOf(mine));
    expect(mine.planner.getState()).toMatchObject({
      meeting: null,
      notice: { title: 'Nothing in a.lotwise-project.json differs from what is open.' },
    });
  });

  test('that is dropped on the window meets what is on the desk, and nothing changes until it is chosen', async () => {
    const { planner } = await anOpenPlanner({ openArea });
    const { scenarios, paper } = planner.getState();
    const file = new File([await textOf(await anna())], 'hers.lotwise-project.json');
    await planner.getState().openFiles([file]);
    const { meeting } = planner.getState();
    expect(meeting!.differs.paper).toEqual(['particulars']);
    expect(meeting!.differs.plans.map(({ id, kind }) => [id, kind])).toEqual([
      ['two-lots', 'differs'],
      ['one-lot', 'same'],
    ]);
    expect(planner.getState()).toMatchObject({ scenarios, paper });
    planner.getState().dropMeeting();
    expect(planner.getState()).toMatchObject({ scenarios, paper, meeting: null });
  });

  test('has plans taken in place of mine by an edit that can be undone, and my history stays', async () => {
    const { planner } = await anOpenPlanner({ openArea });
    give(planner, 3);
    await planner.getState().openProject('hers', await textOf(await anna()));
    await planner.getState().merge(choices({ 'two-lots': 'theirs' }, 'particulars'));
    const { scenario, history } = planCalled(planner, 'two-lots')!;
    expect([...scenario.assignment]).toEqual([1, 1, 1, 2]);
    expect(history.entries.map(({ label }) => label)).toEqual(['Give block 3', 'Take Two lots from hers']);
    expect(history.earlier).toMatchObject([{ label: 'Give block 2', reason: 'Nearer' }]);
    expect(planner.getState().paper.title).toBe('Hers');
    planner.getState().undo();
    expect([...planCalled(planner, 'two-lots')!.scenario.assignment]).toEqual([1, 1, 2, 1]);
    planner.getState().undoPaper();
    expect(planner.getState().paper.title).not.toBe('Hers');
  });

  test('has a plan taken that is not on the desk, in its own history', async () => {
    const { planner } = await anOpenPlanner({ openArea });
    planner.getState().openScenario(ONE_LOT.id);
    await planner.getState().openProject('hers', await textOf(await anna()));
    await planner.getState().merge(choices({ 'two-lots': 'theirs' }));
    expect(planner.getState().activeId).toBe('one-lot');
    planner.getState().openScenario(TWO_LOTS.id);
    planner.getState().undo();
    expect(planCalled(planner, 'two-lots')!.scenario).toEqual(TWO_LOTS);
  });

  test('has both kept, each with a name and an origin of its own', async () => {
    const { planner } = await anOpenPlanner({ openArea });
    await planner.getState().openProject('hers', await textOf(await anna()));
    await planner.getState().merge(choices({ 'two-lots': 'both' }));
    expect(planCalled(planner, 'two-lots')!.scenario).toEqual(TWO_LOTS);
    expect(planCalled(planner, 'two-lots-theirs')).toMatchObject({
      scenario: { name: 'Two lots (theirs)' },
      origin: { how: 'file', from: 'two-lots' },
      history: { earlier: [{ reason: 'Nearer' }] },
    });
    expect(planner.getState().paperHistory.before).toEqual([]);
  });

  test('asks for its area first, and is refused by another', async () => {
    const bytes = await textOf(await anna());
    const { planner } = aPlanner();
    await planner.getState().openProject('hers', bytes);
    expect(planner.getState().notice!.title).toContain('A drawn area, and no area is open');
    await planner.getState().openProject('bad', new TextEncoder().encode('{"format":"lotwise-project"'));
    expect(planner.getState().notice!.lines[0]).toContain('cut short');
  });

  test('is opened by itself', async () => {
    const { planner } = await anOpenPlanner();
    await planner
      .getState()
      .openFiles([new File(['{}'], 'a.lotwise-project.json'), new File(['a'], 'b.csv')]);
    expect(planner.getState().notice!.title).toContain('open it by itself');
  });
});

describe('the file of a scenario that is open', () => {
  test('meets it, and is opened beside it where both are kept', async () => {
    const { planner, downloads } = await anOpenPlanner();
    await planner.getState().saveScenarioFile();
    give(planner, 2);
    const file = new File([downloads[0]!.text], 'two-lots.lotwise.json');
    await planner.getState().openFiles([file]);
    expect(planner.getState().meeting!.differs).toMatchObject({ plans: [{ kind: 'differs' }], paper: [] });
    await planner.getState().merge(choices({ 'two-lots': 'both' }));
    expect(planner.getState()).toMatchObject({ activeId: 'two-lots-theirs', room: 'plan' });
  });
});

describe('a project file with data', () => {
  test('waits for its passphrase, says what is wrong, and opens as the council’s own area', async () => {
    const hers = await anna();
    await hers.planner.getState().saveProject(PASSPHRASE);
    expect(hers.downloads.at(-1)!.name).toBe('a-drawn-area.lotwise-project');
    const bytes = await textOf(hers);

    const { planner, shelf } = aPlanner();
    await planner.getState().openFiles([new File([bytes], 'hers.lotwise-project')]);
    expect(planner.getState()).toMatchObject({ area: null, sealedProject: { name: 'hers.lotwise-project' } });
    expect(await planner.getState().unsealProject('something else')).toContain('passphrase is wrong');
    expect(planner.getState().sealedProject).not.toBeNull();
    expect(await planner.getState().unsealProject(PASSPHRASE)).toBeNull();
    await quiet();
    const { area, scenarios, paper, sealedProject } = planner.getState();
    expect(area).toMatchObject({ key: `own-${REAL.fingerprint}`, dataset: REAL });
    expect(scenarios.map(({ archived }) => archived)).toEqual([false, true]);
    expect([paper.title, sealedProject]).toEqual(['Hers', null]);
    expect([...shelf.areas.keys()]).toEqual([`own-${REAL.fingerprint}`]);
  });

  test('of data that this browser keeps meets the plans kept with it', async () => {
    const hers = await anna();
    await hers.planner.getState().saveProject(PASSPHRASE);
    const shelf = aShelf();
    const own = aPlanner({ shelf, openArea });
    await own.planner.getState().openFiles([new File(['x'], 'packages.csv')]);
    give(own.planner, 3);
    await quiet();

    const { planner } = aPlanner({ shelf });
    await planner.getState().openProject('hers.lotwise-project', await textOf(hers));
    await planner.getState().unsealProject(PASSPHRASE);
    expect([...planCalled(planner, 'two-lots')!.scenario.assignment]).toEqual([1, 1, 2, 1]);
    expect(planner.getState().meeting!.differs.plans[0]).toMatchObject({ id: 'two-lots', kind: 'differs' });
  });

  test('that is damaged is put away with a sentence', async () => {
    const { planner } = aPlanner();
    await planner.getState().openProject('x', new TextEncoder().encode('LOTWISEP\u0001'));
    expect(await planner.getState().unsealProject(PASSPHRASE)).toBeNull();
    expect(planner.getState()).toMatchObject({
      sealedProject: null,
      notice: { title: 'x could not be opened.' },
    });
  });
});

describe('a link', () => {
  const hash = (() => {
    const written = writePlanLink('https://example.org/', DATASET.name, readArea(DATASET).fabric, TWO_LOTS);
    return 'link' in written ? new URL(written.link).hash : '';
  })();

  test('waits for its area, and adds its plan with where it came from', async () => {
    const { planner } = aPlanner();
    await planner.getState().openPlanLink(hash);
    expect(planner.getState().notice!.title).toBe('A plan for A drawn area came with this link.');
    await planner.getState().openSample('merton');
    await planner.getState().addLinkedPlan();
    const { scenarios, activeId, linkedPlan } = planner.getState();
    const added = scenarios.at(-1)!;
    expect(added).toMatchObject({
      origin: { how: 'link', from: null },
      scenario: { name: 'Two lots (from a link)' },
    });
    expect(added.scenario.assignment).toEqual(TWO_LOTS.assignment);
    expect([activeId, linkedPlan]).toEqual([added.scenario.id, null]);
  });

  test('that is damaged says so and leaves nothing to add', async () => {
    const { planner } = await anOpenPlanner();
    await planner.getState().openPlanLink(hash.slice(0, 40));
    expect(planner.getState()).toMatchObject({ linkedPlan: null, notice: { tone: 'error' } });
  });

  test('for other blocks adds nothing', async () => {
    const { planner } = await anOpenPlanner();
    await planner.getState().openPlanLink(hash);
    planner.setState({ linkedPlan: { ...planner.getState().linkedPlan!, g: '0'.repeat(16) } });
    await planner.getState().addLinkedPlan();
    expect(planner.getState().scenarios).toHaveLength(2);
    expect(planner.getState().notice!.lines[0]).toContain('Its blocks are not those of A drawn area');
  });
});
