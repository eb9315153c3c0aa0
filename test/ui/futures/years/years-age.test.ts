import { describe, expect, test } from 'vitest';
import type { Scenario, ScenarioId } from '../../../../src/core/scenario/scenario.ts';
import { USUAL_YEARS_WISH } from '../../../../src/core/years/years-wish.ts';
import type { YearsRun } from '../../../../src/store/futures.ts';
import { sayAge, sayEnd, sayProgress } from '../../../../src/ui/futures/years/say-run.ts';
import { yearsAge } from '../../../../src/ui/futures/years/years-age.ts';
import { scenarioWith } from '../../a-lot.ts';
import { aYearsFigures } from './a-years-figures.ts';

const scenario: Scenario = { ...scenarioWith(['North', 'South']), assignment: Int16Array.of(1, 1, 2) };
const run: YearsRun = {
  state: 'done',
  wish: USUAL_YEARS_WISH,
  of: scenario,
  replications: 1000,
  milliseconds: 3400,
  figures: aYearsFigures([]),
  against: null,
  difference: null,
};
const changed = (part: Partial<Scenario>) => yearsAge(run, { ...scenario, ...part }, USUAL_YEARS_WISH);

describe('years that were run', () => {
  test('hold while nothing changes that they depend on', () => {
    expect(changed({})).toBe('current');
    expect(
      changed({ name: 'Another name', notes: [], bids: [], assignment: scenario.assignment.slice() }),
    ).toBe('current');
    const weights = { ...scenario.assumptions.weights, viability: 7 };
    expect(changed({ assumptions: { ...scenario.assumptions, weights } })).toBe('current');
  });

  test('are out of date once a block moves or an assumption changes', () => {
    const assignment = Int16Array.from(scenario.assignment, (lot, block) => (block === 0 ? 9 : lot));
    expect(changed({ assignment })).toBe('plan-changed');
    const future = { ...scenario.assumptions.future, meanWeeks: 40 };
    expect(changed({ assumptions: { ...scenario.assumptions, future } })).toBe('plan-changed');
  });

  test('are of another plan once another is on the desk', () => {
    expect(changed({ id: 'other' as ScenarioId })).toBe('other-plan');
    expect(sayAge('other-plan', run)).toContain(`‘${scenario.name}’`);
  });

  test('are out of date once something else is asked', () => {
    expect(yearsAge(run, scenario, { ...USUAL_YEARS_WISH, weeks: 52 })).toBe('wish-changed');
    expect(yearsAge(run, scenario, { ...USUAL_YEARS_WISH, against: { kind: 'nothing' } })).toBe('current');
    expect(sayAge('current', run)).toBeNull();
  });
});

describe('how a run stands is said', () => {
  test('while it goes on, in futures and seconds', () => {
    expect(sayProgress({ ...run, replications: 120 })).toBe('120 of 1,000 futures, 3 s');
    expect(sayEnd({ ...run, state: 'running' })).toBeNull();
  });

  test.each([
    [{ state: 'done' }, '1,000 of 1,000 futures, 3 s.'],
    [{ state: 'done', replications: 412 }, 'Sure enough after 412 of 1,000 futures, 3 s.'],
    [{ state: 'stopped', replications: 50 }, 'Stopped after 50 futures: what is known stays.'],
    [{ state: 'stopped', figures: null }, 'Stopped before anything was known.'],
  ] as const)('at its end', (part, words) => expect(sayEnd({ ...run, ...part })).toBe(words));

  test('when it failed, with what is safe and what to do', () => {
    expect(sayEnd({ ...run, state: 'failed' })).toMatch(/Your plan is safe.*Run again/);
  });
});
