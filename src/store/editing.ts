import { isRefusal, type Edited } from '../core/edits/edited.ts';
import { isPreparedFor } from '../core/allocation/demand.ts';
import type { BlockIndex } from '../core/fabric/fabric.ts';
import { moveBlock } from '../core/figures/ledger.ts';
import { heldBlocks } from '../core/scenario/held-blocks.ts';
import { differenceBetween, movesOf } from '../core/scenario/difference.ts';
import { recordEdit } from '../core/scenario/history.ts';
import type { LotId, Scenario } from '../core/scenario/scenario.ts';
import { activeScenario } from './active-scenario.ts';
import { areaWithCuts } from './area-with-cuts.ts';
import type { Dependencies } from './dependencies.ts';
import { handOver } from './hand-over.ts';
import { announce } from './labels.ts';
import type { Area, Notice, OpenScenario, Planner, Selection } from './planner.ts';
import type { Preview } from './preview.ts';
import { readPlan } from './read-plan.ts';
import type { Read, Write } from './slice.ts';

/** How the plan on the desk becomes another, and the whole desk with it. */
export interface Editing {
  /** Makes an edit one entry of the history; false where it was refused, which is said. */
  edit(label: Label, change: (scenario: Scenario, area: Area) => Edited): boolean;
  /** Makes another state of the same scenario the one that is shown and kept. */
  adopt(next: Pick<OpenScenario, 'scenario' | 'history'>, announcement: string): void;
}

/** The sentence of an edit, or how to say it once it is known what came of it. */
export type Label = string | ((before: Scenario, after: Scenario) => string);

export function createEditing(
  set: Write,
  get: Read,
  preview: Preview,
  { say, now }: Pick<Dependencies, 'say' | 'now'>,
): Editing {
  const adopt: Editing['adopt'] = (next, announcement) => {
    const state = get();
    const { scenario } = next;
    const before = activeScenario(state)!.scenario;
    const difference = differenceBetween(before, scenario);
    const area = areaWithCuts(state.area!, scenario.cuts);
    const reopen =
      area !== state.area ||
      before.lots !== scenario.lots ||
      before.links !== scenario.links ||
      !isPreparedFor(state.ledger!.demand, scenario.assumptions);
    const moved = [...new Set([...preview.end(), ...movesOf(difference, 'redo').blocks])];
    if (!reopen)
      for (const block of moved) moveBlock(state.ledger!, block, scenario.assignment[block] as LotId);
    const plan = readPlan(area, scenario, state.layers, state, reopen);
    set({
      ...plan,
      area,
      selection: keepSelection(state, scenario, area),
      hand: handOver(scenario, state.hand, before.lots.length > 0),
      held: heldBlocks(scenario, area.fabric),
      scenarios: state.scenarios.map((open) =>
        open.scenario.id === scenario.id ? { ...open, ...next } : open,
      ),
      lastMoved:
        area === state.area
          ? { blocks: moved, lots: moved.map((block) => scenario.assignment[block] as LotId) }
          : null,
      proposal: null,
      tried: null,
      lockedUnderStroke: 0,
      suggestions: null,
      announcement: announce(announcement, scenario, state.committedFigures, plan.figures!),
    });
  };

  return {
    adopt,
    edit: (label, change) => {
      const { area } = get();
      const open = activeScenario(get());
      if (!open || !area) return false;
      const edited = safely(() => change(open.scenario, area), area);
      if (edited === null) {
        set({ notice: OUR_FAULT, announcement: OUR_FAULT.title });
        return false;
      }
      if (isRefusal(edited)) {
        const title = say(edited);
        if (edited.refused === 'nothing-would-change') set({ announcement: title });
        else set({ notice: { tone: 'error', title, lines: [] }, announcement: title });
        return false;
      }
      const sentence = typeof label === 'string' ? label : label(open.scenario, edited);
      const history = recordEdit(open.history, sentence, open.scenario, edited, now());
      adopt({ scenario: edited, history }, sentence);
      return true;
    },
  };
}

/** Said where an edit fails for a reason that is no fault of the plan or the person. */
const OUR_FAULT: Notice = {
  tone: 'error',
  title: 'That could not be done, by a fault of this app.',
  lines: ['Nothing has changed. Try it a little differently.'],
};

/** An edit and its blocks, before anything is touched; null, and a word to the console, where it fails. */
function safely(change: () => Edited, area: Area): Edited | null {
  try {
    const edited = change();
    if (!isRefusal(edited)) areaWithCuts(area, edited.cuts);
    return edited;
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** What was looked at, where the plan still has it. */
function keepSelection({ selection, area }: Planner, scenario: Scenario, next: Area): Selection | null {
  if (selection?.kind === 'lot') return hasLot(scenario, selection.lot) ? selection : null;
  if (selection?.kind !== 'block' || next === area) return selection;
  const block = next.fabric.codes.indexOf(area!.fabric.codes[selection.block]!);
  return block < 0 ? null : { kind: 'block', block: block as BlockIndex };
}

function hasLot({ lots }: Scenario, lot: LotId): boolean {
  return lots.some((other) => other.id === lot);
}
