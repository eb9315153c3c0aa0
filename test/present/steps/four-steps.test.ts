import { describe, expect, test } from 'vitest';
import { PLAN_FIGURES, type PlanFigureKey } from '../../../src/core/comparison/plan-figures.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import type { PublishedPlan } from '../../../src/core/publication/publication.ts';
import type { ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { fourSteps } from '../../../src/present/steps/four-steps.ts';

const proposal = { id: 'ncs' as ScenarioId, name: 'North, Centre, South' };

/** Today's plan with these figures, and nought for all others. */
function today(figures: Partial<Record<PlanFigureKey, number>>): PublishedPlan {
  const all = PLAN_FIGURES.map((key) => [key, { hidden: false, value: figures[key] ?? 0 }]);
  return { figures: Object.fromEntries(all) } as unknown as PublishedPlan;
}

describe('four steps made for a paper', () => {
  test('show today, its troubles, the proposal and what changes', () => {
    const steps = fourSteps(today({ 'waiting-today': 20, 'rules-broken': 1 }), proposal, null);
    expect(steps.map(({ title, view, scenario }) => [title, view, scenario])).toEqual([
      ['Where we are now', 'plan', null],
      ['Why it has to change', 'plan', null],
      ['What we propose: North, Centre, South', 'plan', 'ncs'],
      ['What changes, and for whom', 'difference', 'ncs'],
    ]);
    expect(steps[1]).toMatchObject({ need: 'waiting-now', figures: ['waiting-today', 'rules-broken'] });
  });

  test('say of the proposal what they said of today, but for what is so under every plan', () => {
    const some = { 'unmet-hours': 140, 'lots-in-pieces': 1 };
    const steps = fourSteps(today(some), proposal, null);
    expect(steps[2]!.figures).toEqual(['unmet-hours', 'lots-in-pieces']);
    expect(steps[1]!.need).toBe('off');
    expect(fourSteps(today({ ...some, 'waiting-today': 20 }), proposal, null)[2]!.figures).toEqual(
      steps[2]!.figures,
    );
  });

  test('have no more figures than can be read', () => {
    const all = Object.fromEntries(PLAN_FIGURES.map((key) => [key, 9]));
    for (const plan of [today(all), null]) {
      const counts = fourSteps(plan, proposal, null).map(({ figures }) => figures.length);
      expect(counts).toEqual([4, 4, 3, 4]);
    }
  });

  test('take the words of the proposal from what the paper says for it', () => {
    const option = { ...EMPTY_PAPER.options[0]!, pros: ['One', 'Two', 'Three', 'Four'], reason: 'It fits.' };
    const [, , step] = fourSteps(null, proposal, option);
    expect(step!.words).toBe('One\nTwo\nThree');
    expect(step!.notes).toBe('It fits.');
  });
});
