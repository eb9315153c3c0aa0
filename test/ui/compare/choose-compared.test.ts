import { describe, expect, test } from 'vitest';
import type { Planner } from '../../../src/store/planner.ts';
import { ChooseCompared } from '../../../src/ui/compare/choose-compared.tsx';
import { anOpenPlanner } from '../../store/a-planner.ts';
import { drawnPage } from '../drawn-page.ts';

/** The planner with so many plans, all of them compared. */
async function comparing(count: number): Promise<Planner> {
  const { planner } = await anOpenPlanner();
  for (let more = 2; more < count; more++) planner.getState().duplicateScenario(`Plan ${more + 1}`);
  planner.getState().setCompared(planner.getState().scenarios.map(({ scenario }) => scenario.id));
  return planner.getState();
}

function boxes(state: Planner): string[] {
  const { markup } = drawnPage(state, ChooseCompared);
  return [...markup.matchAll(/<input[^>]*>/g)].map(([box]) => box);
}

describe('choosing what is compared', () => {
  test('keeps two at least', async () => {
    const [one, other] = boxes(await comparing(2));
    expect(one).toMatch(/disabled.*checked|checked.*disabled/);
    expect(other).toMatch(/disabled.*checked|checked.*disabled/);
  });

  test('takes five at most', async () => {
    const all = boxes(await comparing(6));
    expect(all.filter((box) => box.includes('checked'))).toHaveLength(5);
    expect(all.filter((box) => box.includes('disabled'))).toEqual([all[5]]);
  });

  test('names every box, and offers for the first place only what is compared', async () => {
    const state = await comparing(3);
    const [first, second] = state.scenarios.map(({ scenario }) => scenario);
    const { markup, withoutLabel } = drawnPage(
      { ...state, compared: [second!.id, first!.id] },
      ChooseCompared,
    );
    expect(withoutLabel).toEqual([]);
    expect([...markup.matchAll(/<option[^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual([
      first!.name,
      second!.name,
    ]);
    expect(markup).toContain(`<option value="${second!.id}" selected="">`);
  });
});
