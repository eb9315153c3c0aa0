import { alignmentOf } from '../core/figures/alignment-of.ts';
import type { AlignmentFigures, Figures } from '../core/figures/figures.ts';
import { planOffers } from '../core/figures/plan-offers.ts';
import type { PlanRead } from '../core/figures/plan-read.ts';
import { checkPlan } from '../core/figures/check-plan.ts';
import { restorePlan } from '../core/edits/restore-plan.ts';
import { dropPoint, giveReason, jumpInHistory, keepPoint, stepHistory } from '../core/scenario/history.ts';
import type { History } from '../core/scenario/history.ts';
import { NO_LOT, type LotId } from '../core/scenario/scenario.ts';
import { activeScenario } from './active-scenario.ts';
import type { Dependencies } from './dependencies.ts';
import type { Editing } from './editing.ts';
import type { PlannerActions, PlannerState, Proposal } from './planner.ts';
import type { Preview } from './preview.ts';
import type { Read, Write } from './slice.ts';

type PlanActions = Pick<
  PlannerActions,
  | 'commit'
  | 'undo'
  | 'redo'
  | 'jumpTo'
  | 'giveReason'
  | 'keepPoint'
  | 'restore'
  | 'dropPoint'
  | 'alignment'
  | 'planRead'
  | 'checks'
>;

/** Edits and history of the active scenario, and what is asked of it now and then. */
export function planSlice(
  set: Write,
  get: Read,
  preview: Preview,
  { edit, adopt }: Editing,
  { now }: Pick<Dependencies, 'now'>,
): PlanActions {
  /** By the figures beside them, which are new objects after every change: several panels ask for the same. */
  const reads = new WeakMap<Figures, PlanRead>();
  const alignments = new WeakMap<Figures, (AlignmentFigures | undefined)[]>();

  const step = (direction: 'undo' | 'redo') => {
    get().cancelStroke();
    const { proposal } = get();
    if (direction === 'undo' && proposal !== null) return get().rejectProposal();
    const open = activeScenario(get());
    const stepped = open && stepHistory(open.scenario, open.history, direction);
    if (!stepped) return;
    const { entry, scenario, history } = stepped;
    const label = `${direction === 'undo' ? 'Undone' : 'Done again'}: ${entry.label}`;
    adopt({ scenario, history }, label);
  };

  /** Changes what the history says, and nothing of the plan. */
  const note = (change: (history: History) => History, announcement: string) => {
    const { scenarios, activeId } = get();
    const changed = scenarios.map((open) =>
      open.scenario.id === activeId ? { ...open, history: change(open.history) } : open,
    );
    set({ scenarios: changed, announcement });
  };

  return {
    commit: (label, change) => {
      const { proposal, area } = get();
      const isMade = edit(label, change);
      // What was only proposed stays proposed, over the plan as it is now.
      if (isMade && proposal !== null && get().area === area && hasLotsOf(get(), proposal))
        preview.show(proposal, { proposal });
      return isMade;
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    jumpTo: (done) => {
      const open = activeScenario(get());
      if (!open || done === open.history.done) return;
      const next = jumpInHistory(open.scenario, open.history, done);
      const last = next.history.entries[next.history.done - 1];
      adopt(next, last === undefined ? 'Back to the start' : `Back to: ${last.label}`);
    },
    giveReason: (place, reason) => {
      const entry = activeScenario(get())?.history.entries[place];
      if (entry) note((history) => giveReason(history, place, reason), `Reason kept for: ${entry.label}.`);
    },
    keepPoint: (name) => {
      const scenario = activeScenario(get())?.scenario;
      if (!scenario || name.trim() === '') return;
      note(
        (history) => keepPoint(history, name.trim(), scenario, now()),
        `Kept this state as ${name.trim()}.`,
      );
    },
    restore: (name) => {
      const point = activeScenario(get())?.history.points.find((kept) => kept.name === name);
      if (!point) return;
      edit(`Go back to ‘${name}’`, (scenario) => restorePlan(scenario, point.scenario));
    },
    dropPoint: (name) => note((history) => dropPoint(history, name), `Removed the kept state ${name}.`),

    alignment: (layer) => {
      const { area, ledger, figures } = get();
      const open = activeScenario(get());
      if (!area?.fabric.zones[layer] || !ledger || !figures || !open) return null;
      const known = alignments.get(figures) ?? [];
      alignments.set(figures, known);
      const shown = { lots: open.scenario.lots, assignment: ledger.assignment };
      return (known[layer] ??= alignmentOf(area.dataset, area.fabric, shown, layer));
    },
    planRead: () => {
      const { ledger, figures, allocation } = get();
      const scenario = activeScenario(get())?.scenario;
      if (!ledger || !figures || !allocation || !scenario) return null;
      const known = reads.get(figures);
      if (known) return known;
      const offers = planOffers(ledger, scenario);
      const read = { ledger, scenario, offers, figures, allocation };
      reads.set(figures, read);
      return read;
    },
    checks: () => {
      const { ledger, figures } = get();
      const open = activeScenario(get());
      return ledger && figures && open ? checkPlan(ledger, figures, open.scenario) : [];
    },
  };
}

function hasLotsOf(state: PlannerState, proposal: Proposal): boolean {
  const lots = new Set<LotId>(activeScenario(state)?.scenario.lots.map((lot) => lot.id));
  return [...proposal.values()].every((lot) => lot === NO_LOT || lots.has(lot));
}
