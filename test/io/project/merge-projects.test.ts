import { describe, expect, test } from 'vitest';
import { assignBlocks } from '../../../src/core/edits/assign-blocks.ts';
import { setRules } from '../../../src/core/edits/set-rules.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import type { LotId, Scenario, ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { comparePlans } from '../../../src/io/project/compare-plans.ts';
import { isAlike, meetProjects } from '../../../src/io/project/meet-projects.ts';
import { mergeProjects, type PlanChoice } from '../../../src/io/project/merge-projects.ts';
import type { Project, ProjectPlan } from '../../../src/io/project/project.ts';
import { blocksCalled } from '../../core/a-dataset.ts';
import { cutAlong } from '../scenario/a-cut-plan.ts';
import { aProject, fullDataset, plan } from './a-project.ts';

const DATASET = fullDataset();
const GROUND = weaveFabric(DATASET);
const MINE = aProject(DATASET);
const [FIRST, SECOND] = ['first', 'second'] as ScenarioId[] as [ScenarioId, ScenarioId];
const NOW = 1_800_000_000_000;

/** The project with one plan changed. */
const changed = (project: Project, id: ScenarioId, change: (scenario: Scenario) => unknown): Project => ({
  ...project,
  plans: project.plans.map((each) =>
    each.scenario.id === id ? { ...each, scenario: change(each.scenario) as Scenario } : each,
  ),
});

const southToNorth = (scenario: Scenario) =>
  assignBlocks(scenario, GROUND, blocksCalled(DATASET, 'C'), 1 as LotId);
const northToSouth = (scenario: Scenario) =>
  assignBlocks(scenario, GROUND, blocksCalled(DATASET, 'B'), 2 as LotId);

const chosen = (plans: Record<string, PlanChoice>, ...paper: ('scenes' | 'options' | 'current')[]) => ({
  plans: new Map(Object.entries(plans)) as unknown as ReadonlyMap<ScenarioId, PlanChoice>,
  paper: new Set(paper),
});

describe('two versions of one plan', () => {
  const [mine] = MINE.plans as [ProjectPlan];
  const compare = (change: (scenario: Scenario) => unknown) =>
    comparePlans(DATASET, GROUND, mine, { ...mine, scenario: change(mine.scenario) as Scenario });

  test('that are alike differ in nothing, in whatever order their seats were given', () => {
    const turned = (scenario: Scenario) => ({
      ...scenario,
      appointments: scenario.appointments.toReversed(),
    });
    expect(compare(turned)).toEqual({ parts: [], blocks: 0, people: 0, weeklyMinutes: 0 });
  });

  test('differ by their blocks, with the people and hours in them', () => {
    expect(compare(northToSouth)).toEqual({ parts: ['blocks'], blocks: 1, people: 1, weeklyMinutes: 195 });
  });

  test('differ by each part that is not the same, and only by those', () => {
    expect(compare((one) => setRules(one, { ...one.rules, providersPerLot: 3 })).parts).toEqual(['rules']);
    expect(compare((one) => ({ ...one, appointments: [] })).parts).toEqual(['seats']);
    expect(compare((one) => ({ ...one, name: 'Other' })).parts).toEqual(['name']);
    expect(comparePlans(DATASET, GROUND, mine, { ...mine, decisions: [] }).parts).toEqual(['decisions']);
  });

  test('differ by a cut that leaves all ground in its lot, and nobody moves', () => {
    const line = [[0.5, -1], [0.5, 1.3]] as const; // oxfmt-ignore
    const difference = compare((one) => cutAlong(DATASET, GROUND, one, [...line]).scenario);
    expect(difference).toMatchObject({ parts: ['blocks'], blocks: 0, people: 0 });
  });
});

describe("two people's work", () => {
  test('that is alike leaves nothing to choose', () => {
    expect(isAlike(meetProjects(DATASET, GROUND, MINE, MINE))).toBe(true);
  });

  test('is told apart plan by plan and part by part of the paper', () => {
    const more: ProjectPlan = { ...MINE.plans[0]!, scenario: plan(DATASET, 'third', 'Theirs alone') };
    const moved = changed(MINE, FIRST, southToNorth);
    const theirs = {
      ...moved,
      plans: [moved.plans[0]!, more],
      paper: { ...MINE.paper, author: 'Another', scenes: [] },
    };
    const { plans, paper } = meetProjects(DATASET, GROUND, MINE, theirs);
    expect(plans.map(({ id, kind }) => [id, kind])).toEqual([
      ['first', 'differs'],
      ['second', 'only-mine'],
      ['third', 'only-theirs'],
    ]);
    expect(plans[0]!.difference).toMatchObject({ blocks: 1 });
    expect(paper).toEqual(['particulars', 'scenes']);
  });

  test('of a scenario file is about that scenario alone', () => {
    const theirs = { plans: [MINE.plans[0]!], activeId: FIRST, paper: null };
    expect(meetProjects(DATASET, GROUND, MINE, theirs)).toEqual({
      plans: [{ id: 'first', name: 'first', kind: 'same', difference: null }],
      paper: [],
    });
  });
});

describe('taking from theirs', () => {
  const theirs = {
    ...changed(MINE, FIRST, southToNorth),
    paper: { ...MINE.paper, title: 'Their title', current: SECOND },
  };

  test('nothing that was not chosen changes nothing', () => {
    expect(mergeProjects(MINE, theirs, chosen({}), NOW)).toEqual({
      replaced: [],
      added: [],
      paper: MINE.paper,
    });
  });

  test('a plan in place of mine keeps its id', () => {
    const { replaced, added } = mergeProjects(MINE, theirs, chosen({ first: 'theirs' }), NOW);
    expect(replaced).toEqual([theirs.plans[0]]);
    expect(added).toEqual([]);
  });

  test('a plan beside mine has an id, a name and an origin of its own, and the paper speaks of it', () => {
    const { added, paper } = mergeProjects(
      MINE,
      theirs,
      chosen({ second: 'both' }, 'scenes', 'options', 'current'),
      NOW,
    );
    const id = 'a-second-plan-theirs';
    expect(added).toMatchObject([
      { scenario: { id, name: 'A second plan (theirs)' }, origin: { how: 'file', from: 'second', at: NOW } },
    ]);
    expect(paper.current).toBe(id);
    expect(paper.options[1]!.scenario).toBe(id);
    expect(paper.scenes[0]!.against).toBe(id);
    expect(paper.title).toBe(MINE.paper.title);
  });

  test('a plan that only they have is added as it is, or left out with what their paper says of it', () => {
    const alone = { ...MINE, plans: [MINE.plans[0]!] };
    const take = mergeProjects(alone, MINE, chosen({ second: 'theirs' }, 'scenes'), NOW);
    expect(take.added).toEqual([MINE.plans[1]]);
    expect(take.paper.scenes[0]!.against).toBe('second');
    const leave = mergeProjects({ ...alone, paper: EMPTY_PAPER }, MINE, chosen({}, 'scenes', 'options'), NOW);
    expect(leave.added).toEqual([]);
    expect(leave.paper.scenes[0]!.against).toBeNull();
    expect(leave.paper.options[1]!.scenario).toBeNull();
  });

  test('two plans under one long name get ids and names that a file takes', () => {
    const long = changed(MINE, FIRST, (one) => ({ ...one, name: 'x'.repeat(200) }));
    const { added } = mergeProjects(MINE, long, chosen({ first: 'both', second: 'both' }), NOW);
    expect(added[0]!.scenario.name).toHaveLength(200);
    expect(new Set(added.map(({ scenario }) => scenario.id)).size).toBe(2);
  });
});
