import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { deleteLot } from '../../src/core/edits/delete-lot.ts';
import { lockAll } from '../../src/core/edits/lock-all.ts';
import { rejoinAll } from '../../src/core/edits/rejoin-all.ts';
import { renameLot } from '../../src/core/edits/rename-lot.ts';
import { setLock } from '../../src/core/edits/set-lock.ts';
import { figuresOf } from '../core/figures-of.ts';
import type { BlockIndex } from '../../src/core/fabric/fabric.ts';
import { settledRead } from '../../src/core/figures/settled-read.ts';
import type { LotId, Scenario } from '../../src/core/scenario/scenario.ts';
import type { Stroke } from '../../src/core/tools/tool.ts';
import { activeScenario } from '../../src/store/active-scenario.ts';
import type { Planner } from '../../src/store/planner.ts';
import { shownAssignment } from '../../src/store/shown-assignment.ts';
import { CELL, cornerAt } from '../core/drawing.ts';
import { anOpenPlanner, DATASET } from './a-planner.ts';

const LINES = ['cut', 'reshape', 'split', 'corner'] as const;
const PLAIN = [
  'cancel',
  'undo',
  'undo',
  'redo',
  'erase',
  'paint',
  'delete',
  'switch',
  'rename',
  'jump',
  'propose',
  'accept',
  'reject',
  'lock',
  'unlock',
  'rejoin',
  'keep',
  'restore',
  'filter',
] as const;

const anyAction = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom('preview', 'commit'), blocks: fc.array(fc.nat(9)) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom(...LINES),
      places: fc.array(fc.tuple(fc.integer({ min: -2, max: 44 }), fc.integer({ min: -3, max: 13 })), {
        minLength: 2,
        maxLength: 5,
      }),
      closed: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom(...PLAIN), number: fc.nat(9) }) },
);

test('whatever is done in whatever order, the figures shown are those made from nothing', async () => {
  const met = new Set<string>();
  const faults = vi.spyOn(console, 'error');
  await fc.assert(
    fc.asyncProperty(fc.array(anyAction, { maxLength: 40, size: 'max' }), async (actions) => {
      const { planner } = await anOpenPlanner();
      for (const action of actions) {
        if ('blocks' in action) strokeOver(planner, action.does, action.blocks);
        else if ('places' in action) drawLine(planner, action.does, action.places, action.closed);
        else doPlainly(planner, action.does, action.number);
        const now = planner.getState();
        const { scenario } = activeScenario(now)!;
        const { fabric } = now.area!;
        expect(faults).not.toHaveBeenCalled();
        expect(fabric.count).toBe(scenario.assignment.length);
        const fresh = figuresOf(DATASET, fabric, scenario).figures;
        expect(now.tried === null ? now.committedFigures : fresh).toEqual(fresh);
        if (now.tried !== null) met.add('tried');
        const shown = { ...scenario, assignment: shownAssignment(now).slice() };
        expect(now.figures).toEqual(figuresOf(DATASET, fabric, shown).figures);
        const isTried = now.stroke !== null || now.proposal !== null;
        expect(isTried || shown.assignment.every((lot, block) => lot === scenario.assignment[block])).toBe(
          true,
        );
        if (fabric !== now.area!.ground) met.add('cut');
        if (now.proposal !== null) met.add('proposal');
        if (now.held !== null) met.add('held');
      }
    }),
    { numRuns: 60, seed: 4 },
  );
  expect([...met].toSorted()).toEqual(['cut', 'held', 'proposal', 'tried']);
}, 60_000);

test('whatever is done in whatever order, figures that have settled are by the best placing made from nothing', async () => {
  let settled = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyAction, fc.boolean()), { maxLength: 20, size: 'max' }),
      async (actions) => {
        vi.useRealTimers();
        const { planner } = await anOpenPlanner();
        await vi.waitFor(() => expect(planner.getState().allocation!.proof).not.toBeNull());
        vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
        for (const [action, rests] of actions) {
          if ('blocks' in action) strokeOver(planner, action.does, action.blocks);
          else if ('places' in action) drawLine(planner, action.does, action.places, action.closed);
          else doPlainly(planner, action.does, action.number);
          if (!rests) continue;
          await vi.advanceTimersByTimeAsync(100);
          const now = planner.getState();
          const { scenario } = activeScenario(now)!;
          const best = (assignment: Scenario['assignment']) =>
            settledRead(DATASET, now.area!.fabric, { ...scenario, assignment }).figures;
          expect(now.allocation!.proof).not.toBeNull();
          expect(now.figures).toEqual(best(shownAssignment(now).slice()));
          const isTried = now.stroke !== null || now.proposal !== null || now.tried !== null;
          expect(isTried || now.committedFigures === now.figures).toBe(true);
          if (!isTried) settled++;
        }
      },
    ),
    { numRuns: 40, seed: 4 },
  );
  vi.useRealTimers();
  expect(settled).toBeGreaterThan(50);
}, 60_000);

function strokeOver(planner: StoreApi<Planner>, does: 'preview' | 'commit', blocks: readonly number[]): void {
  const now = planner.getState();
  const count = now.area!.fabric.count;
  const stroke: Stroke = {
    blocks: [...new Set(blocks.map((block) => (block % count) as BlockIndex))],
    line: [],
    closed: false,
  };
  if (now.hand.tool !== 'erase') now.setHand({ tool: 'paint' });
  if (does === 'preview') now.previewStroke(stroke);
  else now.commitStroke(stroke);
}

function drawLine(
  planner: StoreApi<Planner>,
  tool: (typeof LINES)[number],
  places: readonly (readonly [number, number])[],
  closed: boolean,
): void {
  const now = planner.getState();
  now.setHand({ tool, follows: places.length % 2 === 0 ? 'line' : 'blocks' });
  const [west, north] = cornerAt(0, 0);
  const line = places.map(([x, y]) => [west + (x / 10) * CELL.lng, north - (y / 10) * CELL.lat] as const);
  now.previewStroke({ blocks: [], line, closed });
  now.commitStroke({ blocks: [], line, closed });
}

function doPlainly(planner: StoreApi<Planner>, does: (typeof PLAIN)[number], number: number): void {
  const now = planner.getState();
  const { scenario } = activeScenario(now)!;
  const lot = scenario.lots[number % Math.max(1, scenario.lots.length)]?.id ?? (9 as LotId);
  const other = now.scenarios.find((open) => open.scenario.id !== now.activeId)!;
  const actions: Record<(typeof PLAIN)[number], () => void> = {
    cancel: now.cancelStroke,
    undo: now.undo,
    redo: now.redo,
    erase: () => now.setHand({ tool: 'erase' }),
    paint: () => now.setHand({ tool: 'paint', lot }),
    delete: () => now.commit('Delete a lot', (plan, { fabric }) => deleteLot(plan, fabric, lot)),
    switch: () => now.openScenario(other.scenario.id),
    rename: () => now.commit('Rename', (plan) => renameLot(plan, lot, `Lot ${number}`)),
    jump: () => now.jumpTo(number),
    propose: () => now.setHand({ proposes: number % 3 > 0 }),
    accept: now.acceptProposal,
    reject: now.rejectProposal,
    lock: () => now.commit('Lock', (plan) => setLock(plan, { kind: 'lot', lot }, true)),
    unlock: () => now.commit('Unlock', (plan) => lockAll(plan, false)),
    rejoin: () => now.commit('Join', (plan, { fabric }) => rejoinAll(plan, fabric)),
    keep: () => now.keepPoint('Kept'),
    restore: () => now.restore('Kept'),
    filter: () => now.setHand({ filter: { from: number % 2 === 0 ? lot : null, within: null } }),
  };
  actions[does]();
}
