import { expect, test } from 'vitest';
import { jumpInHistory, keepPoint, recordEdit, EMPTY_HISTORY } from '../../src/core/scenario/history.ts';
import { USUAL_ASSUMPTIONS } from '../../src/core/scenario/assumptions.ts';
import { USUAL_RULES } from '../../src/core/scenario/rules.ts';
import { NO_LOCKS, type LotId, type Scenario, type ScenarioId } from '../../src/core/scenario/scenario.ts';
import { EMPTY_PAPER } from '../../src/core/paper/empty-paper.ts';
import { NO_FILE_SAVES } from '../../src/store/file-saves.ts';
import { bringForward } from '../../src/store/bring-forward.ts';
import type { KeptPlans } from '../../src/store/dependencies.ts';
import { aDataset } from '../core/a-dataset.ts';

const PROVIDERS = aDataset({
  blocks: 'A',
  providers: [
    { name: 'Alder', hours: 1, role: 'lot' },
    { name: 'Birch', hours: 1, role: 'specialist' },
  ],
}).providers;

/** What the first version of the app kept of a plan of two blocks: one block given, then the plan renamed. */
function oldPlans() {
  const document = (name: string) => ({
    id: 'plan',
    name,
    lots: [{ id: 1, name: 'North', colour: '#12436D' }],
    appointments: [],
    backUp: ['Alder', 'Birch'],
    rules: { providersPerLot: 3 },
    assumptions: { spotHoursPerWeek: 10 },
  });
  const entries = [
    {
      label: 'Give 1 block to North',
      difference: {
        blocks: Int32Array.of(1),
        lotsBefore: Int16Array.of(0),
        lotsAfter: Int16Array.of(1),
        documents: null,
      },
    },
    {
      label: 'Rename to Better plan',
      difference: {
        blocks: new Int32Array(0),
        lotsBefore: new Int16Array(0),
        lotsAfter: new Int16Array(0),
        documents: { before: document('Plan'), after: document('Better plan') },
      },
    },
  ];
  const scenario = { ...document('Better plan'), assignment: Int16Array.of(1, 1) };
  return {
    scenarios: [{ scenario, history: { entries, done: 2 } }],
    activeId: 'plan',
  } as unknown as KeptPlans;
}

test('a plan of the first version has nothing said in what it did not know', () => {
  const [plan] = bringForward(oldPlans(), PROVIDERS).scenarios;
  expect(plan!.scenario).toMatchObject({
    name: 'Better plan',
    cuts: [],
    locks: NO_LOCKS,
    links: [],
    notes: [],
    standby: [
      { provider: 'Alder', kind: 'back-up', lots: [] },
      { provider: 'Birch', kind: 'specialist', lots: [] },
    ],
    rules: { ...USUAL_RULES, providersPerLot: 3 },
    assumptions: { ...USUAL_ASSUMPTIONS, spotHoursPerWeek: 10 },
  });
  expect(plan!.scenario).not.toHaveProperty('backUp');
  expect(plan!.history).toMatchObject({ done: 2, points: [], earlier: [] });
  expect(plan!.history.entries.map(({ at, reason }) => [at, reason])).toEqual([
    [0, null],
    [0, null],
  ]);
});

test('a plan of the second version keeps its band, and so do the plans of its history', () => {
  const kept = oldPlans();
  const [{ scenario, history }] = kept.scenarios as [KeptPlans['scenarios'][number]];
  const viability = { leastMinutes: 600, mostMinutes: null };
  const second = { ...scenario, rules: { providersPerLot: 1, viability } } as Scenario;
  const points = [{ name: 'Before', at: 8, scenario: second }];
  const scenarios = [{ scenario: second, history: { ...history, points, earlier: [] } }];
  const [plan] = bringForward({ ...kept, scenarios }, PROVIDERS).scenarios;
  const rules = { ...USUAL_RULES, providersPerLot: 1, viability };
  expect(plan!.scenario.rules).toEqual(rules);
  expect(plan!.history.points[0]!.scenario).toEqual(plan!.scenario);
  expect(plan!.history.entries[1]!.difference.documents!.before).toMatchObject({
    standby: plan!.scenario.standby,
    assumptions: plan!.scenario.assumptions,
  });
});

test('what a later version assumes and an earlier one did not is as usual, and the rest is as it was', () => {
  const kept = oldPlans();
  const [plan] = bringForward(kept, PROVIDERS).scenarios;
  const { guaranteedPercent: _, ...money } = { ...USUAL_ASSUMPTIONS.money, inflationPercent: 3 };
  const earlier = { ...plan!.scenario, assumptions: { ...USUAL_ASSUMPTIONS, money } } as Scenario;
  const [brought] = bringForward(
    { ...kept, scenarios: [{ ...plan!, scenario: earlier }] },
    PROVIDERS,
  ).scenarios;
  expect(brought!.scenario.assumptions.money).toEqual({ ...USUAL_ASSUMPTIONS.money, inflationPercent: 3 });
});

test('all that was done to it can be undone and done again', () => {
  const [plan] = bringForward(oldPlans(), PROVIDERS).scenarios;
  const start = jumpInHistory(plan!.scenario, plan!.history, 0);
  expect(start.scenario).toEqual({ ...plan!.scenario, name: 'Plan', assignment: Int16Array.of(1, 0) });
  expect(jumpInHistory(start.scenario, start.history, 2).scenario).toEqual(plan!.scenario);
});

test('a plan of today comes back as it is, with its restore points, reasons and cuts', () => {
  const [old] = bringForward(oldPlans(), PROVIDERS).scenarios;
  const cuts = [{ block: 'A', pieces: [] }];
  const before = {
    ...old!.scenario,
    rules: { ...USUAL_RULES, providersPerLot: 1, viability: { leastMinutes: 5, mostMinutes: 9 } },
  };
  const after = {
    ...before,
    cuts,
    assignment: Int16Array.of(1, 1, 1),
    locks: { ...NO_LOCKS, lots: [1 as LotId] },
  };
  const edited = recordEdit(EMPTY_HISTORY, 'Cut', before, after, 7);
  const history = {
    ...keepPoint(edited, 'Before', before, 8),
    earlier: [{ label: 'A', at: 1, reason: 'B' }],
  };
  const origin = { how: 'copied', from: 'old' as ScenarioId, at: 3 } as const;
  const plans = {
    scenarios: [{ scenario: after, history, origin, archived: true }],
    activeId: 'plan' as ScenarioId,
    paper: { ...EMPTY_PAPER, title: 'Lots' },
    fileSaves: NO_FILE_SAVES,
  };
  expect(bringForward(structuredClone(plans), PROVIDERS)).toEqual(plans);
});
