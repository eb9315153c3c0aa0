import { moveBlocks } from '../core/edits/assign-blocks.ts';
import { cutBlocks } from '../core/edits/cut-blocks.ts';
import type { Edited } from '../core/edits/edited.ts';
import { reshapeBorder } from '../core/edits/reshape-border.ts';
import { splitLot } from '../core/edits/split-lot.ts';
import { stepHistory } from '../core/scenario/history.ts';
import { chooseColour } from '../core/scenario/choose-colour.ts';
import { NO_LOT, type LotId, type Scenario } from '../core/scenario/scenario.ts';
import { siftBlocks } from '../core/tools/sift-blocks.ts';
import { LINE_TOOLS, type Hand, type Stroke } from '../core/tools/tool.ts';
import { activeScenario } from './active-scenario.ts';
import type { Dependencies } from './dependencies.ts';
import type { Editing, Label } from './editing.ts';
import {
  freeLotName,
  labelOfBorder,
  labelOfCut,
  labelOfMoves,
  labelOfSplit,
  labelOfStroke,
} from './labels.ts';
import type { Area, PlannerActions, PlannerState, Proposal } from './planner.ts';
import type { Preview } from './preview.ts';
import { readPlan } from './read-plan.ts';
import { assignmentBeforeStroke } from './shown-assignment.ts';
import type { Read, Write } from './slice.ts';

type StrokeActions = Pick<
  PlannerActions,
  'previewStroke' | 'cancelStroke' | 'commitStroke' | 'acceptProposal' | 'rejectProposal'
>;

const NOTHING: Proposal = new Map();

/** What a hand does on the map: shown while it moves, and done, proposed or dropped when it lets go. */
export function strokeSlice(
  set: Write,
  get: Read,
  preview: Preview,
  { edit, adopt }: Editing,
  { say }: Pick<Dependencies, 'say'>,
): StrokeActions {
  /** Back to what is committed, with the proposal where there is one. */
  const settle = (proposal: Proposal | null) => {
    if (proposal !== null) return preview.show(proposal, { stroke: null });
    const state = get();
    const open = activeScenario(state);
    if (!open || !state.ledger) return;
    const moved = preview.end();
    const lots = moved.map((block) => open.scenario.assignment[block] as LotId);
    const plan = readPlan(state.area!, open.scenario, state.layers, state, false);
    set({ ...plan, proposal: null, lastMoved: { blocks: moved, lots } });
  };

  /** Adds moves to the proposal and shows it. */
  const propose = (moves: Proposal, lockedUnderStroke: number) => {
    const { scenario } = activeScenario(get())!;
    const proposal = new Map([...(get().proposal ?? NOTHING), ...moves]);
    const announcement = `Proposed: ${labelOfMoves(scenario, proposal)}.`;
    preview.show(proposal, { stroke: null, proposal, lockedUnderStroke, announcement });
  };

  /** Does what a line asks for: the plan's own blocks may change, so it is tried by doing it. */
  const commitLine = (stroke: Stroke, state: PlannerState) => {
    const { hand, area, committedFigures } = state;
    if (state.proposal !== null) {
      const title = say({ refused: 'proposal-is-open' });
      settle(state.proposal);
      return set({ notice: { tone: 'information', title, lines: [] }, announcement: title });
    }
    const isDone = edit(labelOfLine(hand, area!), (scenario, now) =>
      editByLine(scenario, now, stroke, state),
    );
    if (!isDone) return settle(null);
    if (hand.proposes) set({ committedFigures, tried: lastLabel(get()) });
  };

  /** Keeps what was tried, as the next stroke does too. */
  const keep = () => {
    if (get().tried !== null) set({ tried: null, committedFigures: get().figures });
  };

  /** Takes back what was tried, and forgets it. */
  const takeBack = (label: string) => {
    const open = activeScenario(get())!;
    const stepped = stepHistory(open.scenario, open.history, 'undo');
    if (stepped === null) return;
    const { scenario, history } = stepped;
    adopt(
      { scenario, history: { ...history, entries: history.entries.slice(0, history.done) } },
      `Taken back: ${label}`,
    );
  };

  return {
    previewStroke: (stroke) => {
      keep();
      const state = get();
      if (!activeScenario(state) || !state.ledger) return;
      if (LINE_TOOLS.includes(state.hand.tool)) return set({ stroke });
      const { moves, locked } = movesOfStroke(state, stroke);
      const wanted = new Map([...(state.proposal ?? NOTHING), ...moves]);
      preview.show(wanted, { stroke, lockedUnderStroke: locked });
    },
    cancelStroke: () => {
      const { stroke, proposal } = get();
      if (stroke !== null) settle(proposal);
    },
    commitStroke: (stroke) => {
      keep();
      const state = get();
      const open = activeScenario(state);
      if (!open || !state.ledger) return;
      const { hand, proposal } = state;
      if (LINE_TOOLS.includes(hand.tool)) return commitLine(stroke, state);
      const { moves, locked } = movesOfStroke(state, stroke);
      if (moves.size === 0) {
        settle(proposal);
        set({ lockedUnderStroke: locked });
      } else if (hand.proposes) {
        propose(moves, locked);
      } else {
        const label = labelOfStroke(open.scenario, moves.size, strokeLot(hand));
        if (!edit(label, (scenario, { fabric }) => moveBlocks(scenario, fabric, moves))) settle(proposal);
        set({ lockedUnderStroke: locked });
      }
    },
    acceptProposal: () => {
      const { proposal, tried } = get();
      if (tried !== null) return keep();
      const open = activeScenario(get());
      if (proposal === null || !open) return;
      const label = labelOfMoves(open.scenario, proposal);
      edit(label, (scenario, { fabric }) => moveBlocks(scenario, fabric, proposal));
    },
    rejectProposal: () => {
      const { proposal, tried } = get();
      if (tried !== null) return takeBack(tried);
      if (proposal === null) return;
      settle(null);
      set({ announcement: 'The proposal is dropped. Nothing has changed.' });
    },
  };
}

function lastLabel(state: PlannerState): string {
  const { entries, done } = activeScenario(state)!.history;
  return entries[done - 1]!.label;
}

function strokeLot({ tool, lot }: Hand): LotId {
  return tool === 'erase' ? NO_LOT : lot;
}

/** The moves a stroke asks for, after filters and locks, and how many blocks locks kept. */
function movesOfStroke(state: PlannerState, stroke: Stroke): { moves: Proposal; locked: number } {
  const { hand, held } = state;
  const before = assignmentBeforeStroke(state);
  const lot = strokeLot(hand);
  const { taken, locked } = siftBlocks(stroke.blocks, state.area!.fabric, before, held, hand.filter, lot);
  const isLocked = activeScenario(state)!.scenario.locks.lots.includes(lot);
  if (isLocked) return { moves: NOTHING, locked: locked + taken.length };
  return { moves: new Map(taken.map((block) => [block, lot])), locked };
}

function editByLine(scenario: Scenario, area: Area, stroke: Stroke, { hand, held }: PlannerState): Edited {
  const { fabric } = area;
  const knife = { line: stroke.line, closed: stroke.closed };
  if (hand.tool === 'cut') return cutBlocks(scenario, fabric, knife, (block) => held?.[block] !== 1);
  if (hand.tool === 'corner') return reshapeBorder(scenario, fabric, stroke.line, 'line', held);
  if (hand.tool === 'reshape') return reshapeBorder(scenario, fabric, stroke.line, hand.follows, held);
  const colour = chooseColour(fabric, scenario.assignment, scenario.lots, hand.lot);
  const newLot = { name: freeLotName(scenario, hand.lot), colour };
  const { packages } = area.dataset;
  return splitLot(scenario, fabric, hand.lot, knife, hand.follows, newLot, held, packages);
}

function labelOfLine({ tool, lot }: Hand, { fabric }: Area): Label {
  if (tool === 'cut') return labelOfCut;
  if (tool === 'split') return (before, after) => labelOfSplit(before, after, lot);
  const what = tool === 'corner' ? 'Move a corner of the border' : 'Move the border';
  return (before, after) => labelOfBorder(what, fabric, before, after);
}
