import { alignmentOf } from '../core/figures/alignment-of.ts';
import { moveBlock } from '../core/figures/ledger.ts';
import { readFigures } from '../core/figures/read-figures.ts';
import { assignBlocks } from '../core/edits/assign-blocks.ts';
import { isRefusal, type Edited } from '../core/edits/edited.ts';
import type { BlockIndex } from '../core/fabric/fabric.ts';
import { movesOf, type Difference } from '../core/scenario/difference.ts';
import { recordEdit, stepHistory } from '../core/scenario/history.ts';
import { NO_LOT, type LotId, type Scenario } from '../core/scenario/scenario.ts';
import { activeScenario } from './active-scenario.ts';
import type { Dependencies } from './dependencies.ts';
import { handOver } from './hand-over.ts';
import { announce, labelOfStroke } from './labels.ts';
import type { OpenScenario, Planner, PlannerActions } from './planner.ts';
import { readNeed, readPlan } from './read-plan.ts';
import type { Read, Write } from './slice.ts';

type PlanActions = Pick<
  PlannerActions,
  'commit' | 'undo' | 'redo' | 'previewStroke' | 'cancelStroke' | 'commitStroke' | 'alignment'
>;

/** Edits, history and strokes of the active scenario. */
export function planSlice(set: Write, get: Read, { say }: Dependencies): PlanActions {
  /** Blocks that the stroke under the hand has moved in the ledger, without a commit. */
  let previewed = new Set<BlockIndex>();

  const strokeLot = (): LotId => (get().hand.tool === 'erase' ? NO_LOT : get().hand.lot);

  /** Makes an open scenario's next state the one that is shown and kept. */
  const adopt = (next: OpenScenario, difference: Difference, direction: 'undo' | 'redo', label: string) => {
    const state = get();
    const moves = movesOf(difference, direction);
    if (difference.documents === null) {
      moves.blocks.forEach((block, at) => moveBlock(state.ledger!, block, moves.lots[at]!));
    }
    const plan = readPlan(state.area!, next.scenario, state.layers, state, difference.documents !== null);
    set({
      ...plan,
      ...keepChoices(state, next),
      scenarios: state.scenarios.map((open) => (open.scenario.id === next.scenario.id ? next : open)),
      lastMoved: moves,
      announcement: announce(label, next.scenario, state.committedFigures, plan.figures!),
    });
  };

  const step = (direction: 'undo' | 'redo') => {
    get().cancelStroke();
    const open = activeScenario(get());
    const stepped = open && stepHistory(open.scenario, open.history, direction);
    if (!stepped) return;
    const { entry, ...next } = stepped;
    adopt(
      next,
      entry.difference,
      direction,
      `${direction === 'undo' ? 'Undone' : 'Done again'}: ${entry.label}`,
    );
  };

  /** Makes an edit of the active scenario, whatever the ledger shows of a stroke. */
  const edit = (label: string, change: (scenario: Scenario) => Edited): boolean => {
    const open = activeScenario(get());
    if (!open) return false;
    const edited = change(open.scenario);
    if (isRefusal(edited)) {
      const title = say(edited);
      if (edited.refused === 'nothing-would-change') set({ announcement: title });
      else set({ notice: { tone: 'error', title, lines: [] }, announcement: title });
      return false;
    }
    const history = recordEdit(open.history, label, open.scenario, edited);
    adopt({ scenario: edited, history }, history.entries.at(-1)!.difference, 'redo', label);
    return true;
  };

  return {
    commit: (label, change) => {
      get().cancelStroke();
      return edit(label, change);
    },
    undo: () => step('undo'),
    redo: () => step('redo'),

    previewStroke: (stroke) => {
      const state = get();
      const open = activeScenario(state);
      if (!open || !state.ledger) return;
      const lot = strokeLot();
      const wanted = new Set(stroke.blocks);
      const back = [...previewed].filter((block) => !wanted.has(block));
      const moved = [...back, ...stroke.blocks.filter((block) => !previewed.has(block))];
      for (const block of moved) {
        moveBlock(state.ledger, block, wanted.has(block) ? lot : (open.scenario.assignment[block] as LotId));
      }
      previewed = wanted;
      if (moved.length === 0) return set({ stroke });
      const { figures, allocation } = readFigures(state.ledger, open.scenario, state.figures ?? undefined);
      const top = state.need?.topHoursPerSquareKilometre ?? null;
      set({
        stroke,
        figures,
        allocation,
        need: readNeed(state.ledger, allocation, state.layers, top),
        lastMoved: { blocks: moved, lots: moved.map((block) => state.ledger!.assignment[block] as LotId) },
      });
    },
    cancelStroke: () => {
      const state = get();
      const open = activeScenario(state);
      if (!state.stroke || !open || !state.ledger) return;
      const blocks = [...previewed];
      previewed = new Set();
      for (const block of blocks) moveBlock(state.ledger, block, open.scenario.assignment[block] as LotId);
      set({
        ...readPlan(state.area!, open.scenario, state.layers, state, false),
        lastMoved: { blocks, lots: blocks.map((block) => open.scenario.assignment[block] as LotId) },
      });
    },
    commitStroke: (stroke) => {
      const open = activeScenario(get());
      const lot = strokeLot();
      const changed = stroke.blocks.filter((block) => open?.scenario.assignment[block] !== lot);
      if (!open || changed.length === 0) return get().cancelStroke();
      get().previewStroke(stroke);
      previewed = new Set();
      edit(labelOfStroke(open.scenario, changed.length, lot), (scenario) =>
        assignBlocks(scenario, changed, lot),
      );
    },
    alignment: (layer) => {
      const { area, ledger } = get();
      const open = activeScenario(get());
      if (!area?.fabric.zones[layer] || !ledger || !open) return null;
      const shown = { lots: open.scenario.lots, assignment: ledger.assignment };
      return alignmentOf(area.dataset, area.fabric, shown, layer);
    },
  };
}

/** A choice of a lot that the plan no longer has falls back to one that it has. */
function keepChoices(state: Planner, { scenario }: OpenScenario): Pick<Planner, 'hand' | 'selection'> {
  const has = (lot: LotId) => scenario.lots.some((other) => other.id === lot);
  const { hand, selection } = state;
  return {
    hand: handOver(scenario, hand),
    selection: selection?.kind === 'lot' && !has(selection.lot) ? null : selection,
  };
}
