import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PLAN_FIGURES, type PlanFigureKey } from '../../../src/core/comparison/plan-figures.ts';
import type { Publication, SafeFigure } from '../../../src/core/publication/publication.ts';
import type { ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { StepFigures } from '../../../src/present/show/step-figures.tsx';
import type { Published } from '../../../src/ui/compare/use-publication.ts';

const [today, north] = ['today', 'north'] as [ScenarioId, ScenarioId];
const shown = (value: number): SafeFigure => ({ hidden: false, value });

function plan(scenario: ScenarioId, name: string, figures: Partial<Record<PlanFigureKey, SafeFigure>>) {
  const all = PLAN_FIGURES.map((key) => [key, figures[key] ?? shown(0)]);
  return { scenario, name, figures: Object.fromEntries(all) };
}

const READY: Published = {
  kind: 'ready',
  found: {
    plans: [
      plan(today, 'Current lots', { people: shown(645), 'unmet-hours': shown(150) }),
      plan(north, 'Three lots', { people: shown(645), 'unmet-hours': { hidden: true } }),
    ],
  } as unknown as Publication,
};

/** What is read of figures, without marks. */
function read(
  keys: readonly PlanFigureKey[],
  plans: readonly ScenarioId[],
  published: Published = READY,
): string {
  const markup = renderToStaticMarkup(
    <StepFigures keys={keys} plans={plans} today={today} published={published} />,
  );
  return markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('figures in large type', () => {
  test('are those of the plan, as published', () => {
    expect(read(['people', 'unmet-hours'], [today])).toBe(
      'people with home care 645 hours a week with nobody 150',
    );
  });

  test('say that a number is hidden', () => {
    expect(read(['unmet-hours'], [north])).toBe('hours a week with nobody Not shown');
  });

  test('have what they are set against beneath, where that can differ', () => {
    expect(read(['people', 'unmet-hours'], [today, north])).toBe(
      'people with home care 645 hours a week with nobody Not shown 150 today',
    );
    expect(read(['unmet-hours'], [north, today])).toBe(
      'hours a week with nobody 150 Not shown under ‘Three lots’',
    );
  });

  test('are waited for, and can be asked for again', () => {
    expect(read(['people'], [today], { kind: 'loading', progress: null })).toBe(
      'The figures are being worked out.',
    );
    expect(read(['people'], [today], { kind: 'failed', retry: () => {} })).toMatch(/could not .* Try again$/);
  });

  test('say that a plan is gone, and nothing where none is asked', () => {
    expect(read(['people'], ['gone' as ScenarioId])).toMatch(/put away or gone/);
    expect(read([], [today])).toBe('');
  });
});
