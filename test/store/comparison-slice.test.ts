import { expect, test } from 'vitest';
import type { Publication } from '../../src/core/publication/publication.ts';
import type { ScenarioId } from '../../src/core/scenario/scenario.ts';
import { comparedOf, currentOf } from '../../src/store/comparison-slice.ts';
import { anOpenPlanner, ONE_LOT, TWO_LOTS } from './a-planner.ts';

const { signal } = new AbortController();
const namesOf = (open: readonly { scenario: { name: string } }[]) =>
  open.map(({ scenario }) => scenario.name);

test('two plans are compared until others are chosen: that of today and the next', async () => {
  const { planner } = await anOpenPlanner();
  expect(namesOf(comparedOf(planner.getState()))).toEqual(['Two lots', 'One lot']);
  planner.getState().setCompared([ONE_LOT.id, TWO_LOTS.id, ONE_LOT.id]);
  expect(namesOf(comparedOf(planner.getState()))).toEqual(['One lot', 'Two lots']);
  planner.getState().setCompared(['gone' as ScenarioId, ONE_LOT.id]);
  expect(namesOf(comparedOf(planner.getState()))).toEqual(['Two lots', 'One lot']);
});

test('a plan can be made the one that stands for today', async () => {
  const { planner } = await anOpenPlanner();
  expect(currentOf(planner.getState())!.scenario.id).toBe(TWO_LOTS.id);
  planner.getState().changePaper('Another', (paper) => ({ ...paper, current: ONE_LOT.id }));
  expect(currentOf(planner.getState())!.scenario.id).toBe(ONE_LOT.id);
});

test('a plan is renamed and copied without being put on the desk, and says where it came from', async () => {
  const { planner } = await anOpenPlanner();
  const { nameScenario, copyScenario } = planner.getState();
  expect(nameScenario(ONE_LOT.id, '  All of it ')).toBe(true);
  expect(nameScenario(ONE_LOT.id, ' ')).toBe(false);
  copyScenario(ONE_LOT.id, 'Again');
  copyScenario(ONE_LOT.id, '');
  const { scenarios, activeId } = planner.getState();
  expect(activeId).toBe(TWO_LOTS.id);
  expect(namesOf(scenarios)).toEqual(['Two lots', 'All of it', 'Again']);
  expect(scenarios[1]!.history.entries.map(({ label }) => label)).toEqual([
    'Rename the scenario to All of it',
  ]);
  expect(scenarios[2]!.origin).toEqual({ how: 'copied', from: ONE_LOT.id, at: 1_750_000_000_000 });
});

test('a plan that is put away leaves the desk, and the last one cannot be', async () => {
  const { planner } = await anOpenPlanner();
  planner.getState().archiveScenario(TWO_LOTS.id, true);
  expect(planner.getState().activeId).toBe(ONE_LOT.id);
  planner.getState().archiveScenario(ONE_LOT.id, true);
  expect(planner.getState().scenarios.map(({ archived }) => archived)).toEqual([true, false]);
  planner.getState().archiveScenario(TWO_LOTS.id, false);
  expect(planner.getState().scenarios.some(({ archived }) => archived)).toBe(false);
});

test('a plan is read once, and again only when it changes', async () => {
  const { planner } = await anOpenPlanner();
  const { readPlans } = planner.getState();
  const [first] = await readPlans([ONE_LOT.id], signal);
  expect((await readPlans([ONE_LOT.id, 'gone' as ScenarioId], signal)).map((read) => read === first)).toEqual(
    [true],
  );
  planner.getState().nameScenario(ONE_LOT.id, 'All of it');
  const [second] = await readPlans([ONE_LOT.id], signal);
  expect(second!.scenario.name).toBe('All of it');
});

test('what may leave the app is of plans in use, that of today first, and is made anew only when one changes', async () => {
  const asked: string[][] = [];
  const { planner } = await anOpenPlanner({
    publishPlans: async (plans) => {
      asked.push(namesOf(plans));
      return { plans: [] as Publication['plans'] } as Publication;
    },
  });
  const { publication, changePaper, archiveScenario } = planner.getState();
  changePaper('Another', (paper) => ({ ...paper, current: ONE_LOT.id }));
  const first = await publication(signal);
  expect(await publication(signal)).toBe(first);
  changePaper('A title', (paper) => ({ ...paper, title: 'Lots' }));
  expect(await publication(signal)).toBe(first);
  changePaper('Another rule', (paper) => ({
    ...paper,
    publishing: { ...paper.publishing, rule: 'under-five' },
  }));
  await publication(signal);
  archiveScenario(TWO_LOTS.id, true);
  await publication(signal);
  expect(asked).toEqual([['One lot', 'Two lots'], ['One lot', 'Two lots'], ['One lot']]);
});

test('two who wait for the same publication share it; where one leaves, the other has it made again', async () => {
  let made = 0;
  const { planner } = await anOpenPlanner({
    publishPlans: async (_plans, _publishing, ended) => {
      made++;
      await Promise.resolve();
      if (ended.aborted) throw new Error('Ended');
      return { plans: [] as Publication['plans'] } as Publication;
    },
  });
  const { publication, changePaper } = planner.getState();
  const [one, other] = await Promise.all([publication(signal), publication(signal)]);
  expect([one === other, made]).toEqual([true, 1]);

  changePaper('Another rule', (paper) => ({
    ...paper,
    publishing: { ...paper.publishing, rule: 'under-ten' },
  }));
  const leaving = new AbortController();
  const left = publication(leaving.signal).catch(() => null);
  const stays = publication(signal);
  leaving.abort();
  expect(await left).toBeNull();
  expect((await stays).plans).toEqual([]);
  expect(made).toBe(3);
});
