import { describe, expect, test } from 'vitest';
import { FiguresPage } from '../../../../src/ui/compare/figures/figures-page.tsx';
import { anOpenPlanner } from '../../../store/a-planner.ts';
import { drawnPage } from '../../drawn-page.ts';

describe('how figures differ', () => {
  test('asks for a second plan where there is one', async () => {
    const state = (await anOpenPlanner()).planner.getState();
    const { words } = drawnPage({ ...state, scenarios: state.scenarios.slice(0, 1) }, FiguresPage);
    expect(words).toContain('There is one scenario.');
    expect(words).toContain('Go to the scenarios');
  });

  test('says how far it has come, and no figure before', async () => {
    const { words, markup } = drawnPage((await anOpenPlanner()).planner.getState(), FiguresPage);
    expect(words).toContain('Placing packages in plan 1 of 2');
    expect(markup).toContain('aria-label="Reading the plans"');
    expect(markup).not.toContain('<table');
  });

  test('reads the plan of today as well, where it is not among those compared', async () => {
    const { planner } = await anOpenPlanner();
    planner.getState().duplicateScenario('Third');
    const [, ...others] = planner.getState().scenarios;
    planner.getState().setCompared(others.map(({ scenario }) => scenario.id));
    expect(drawnPage(planner.getState(), FiguresPage).words).toContain('Placing packages in plan 1 of 3');
  });
});
