import { describe, expect, it, vi } from 'vitest';
import { placePackages } from '../../src/core/placing/place-packages.ts';
import type { Placing } from '../../src/core/allocation/allocation.ts';
import { figuresOf } from '../core/figures-of.ts';
import { settledRead } from '../../src/core/figures/settled-read.ts';
import { setAssumptions } from '../../src/core/edits/set-assumptions.ts';
import { activeScenario } from '../../src/store/active-scenario.ts';
import type { Dependencies } from '../../src/store/dependencies.ts';
import { anOpenPlanner, DATASET, strokeOver, TWO_LOTS } from './a-planner.ts';

type Place = Dependencies['placePackages'];

/** A planner whose placings wait until they are let go, with how often one was asked for. */
async function aSlowPlanner() {
  const asked: { readonly signal: AbortSignal; letGo(): void }[] = [];
  const place: Place = (demand, offers, assignment, signal) =>
    new Promise<Placing>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      asked.push({ signal, letGo: () => resolve(placePackages(demand, offers, assignment)) });
    });
  const { planner } = await anOpenPlanner({ placePackages: place });
  return { planner, asked };
}

describe('figures settle', () => {
  it('is said while the best placing is worked out, and no longer once it is there', async () => {
    const { planner, asked } = await aSlowPlanner();
    expect(planner.getState().allocation!.proof).toBeNull();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asked[0]!.letGo();
    await vi.waitFor(() => expect(planner.getState().allocation!.proof).not.toBeNull());
    const { figures, committedFigures, area } = planner.getState();
    expect(committedFigures).toBe(figures);
    expect(figures).toEqual(settledRead(DATASET, area!.fabric, TWO_LOTS).figures);
  });

  it('is said to have failed where the worker dies, and is tried again when asked', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const dead = new Error('its program ended');
    const place = vi
      .fn<Place>()
      .mockRejectedValueOnce(dead)
      .mockImplementation(async (demand, offers, assignment) => placePackages(demand, offers, assignment));
    const { planner } = await anOpenPlanner({ placePackages: place });
    await vi.waitFor(() => expect(planner.getState().unsettled).toBe(planner.getState().figures));
    expect(planner.getState().allocation!.proof).toBeNull();
    planner.getState().settleAgain();
    await vi.waitFor(() => expect(planner.getState().allocation!.proof).not.toBeNull());
    expect(place).toHaveBeenCalledTimes(2);
  });

  it('drops the work that a change overtakes', async () => {
    const { planner, asked } = await aSlowPlanner();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    planner.getState().commit('Buy more', (plan) => setAssumptions(plan, { spotHoursPerWeek: 3 }));
    expect(asked[0]!.signal.aborted).toBe(true);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]!.letGo();
    await vi.waitFor(() => expect(planner.getState().allocation!.proof).not.toBeNull());
  });

  it('leaves the figures be where a placing comes too late, though nobody could end the work', async () => {
    const letGo: (() => void)[] = [];
    const place: Place = (demand, offers, assignment) =>
      new Promise((resolve) => {
        letGo.push(() => resolve(placePackages(demand, offers, assignment)));
      });
    const { planner } = await anOpenPlanner({ placePackages: place });
    await vi.waitFor(() => expect(letGo).toHaveLength(1));
    planner.getState().commit('Buy more', (plan) => setAssumptions(plan, { spotHoursPerWeek: 3 }));
    const { figures } = planner.getState();
    letGo[0]!();
    await vi.waitFor(() => expect(letGo).toHaveLength(2));
    expect(planner.getState().figures).toBe(figures);
  });

  it('is there at once for a plan that was settled before', async () => {
    const { planner, asked } = await aSlowPlanner();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asked[0]!.letGo();
    await vi.waitFor(() => expect(planner.getState().allocation!.proof).not.toBeNull());
    const { scenario } = activeScenario(planner.getState())!;
    planner.getState().previewStroke(strokeOver(2));
    planner.getState().cancelStroke();
    expect(activeScenario(planner.getState())!.scenario).toBe(scenario);
    expect(planner.getState().allocation!.proof).not.toBeNull();
  });

  it('keeps the quick answer, and says it is not settled, where the work fails', async () => {
    const failed = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { planner } = await anOpenPlanner({ placePackages: () => Promise.reject(new Error('No room')) });
    await vi.waitFor(() => expect(failed).toHaveBeenCalled());
    const { figures, allocation, area } = planner.getState();
    expect(allocation!.proof).toBeNull();
    expect(figures).toEqual(figuresOf(DATASET, area!.fabric, TWO_LOTS).figures);
    failed.mockRestore();
  });
});
