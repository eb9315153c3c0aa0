import { adoptLots } from '../core/edits/adopt-lots.ts';
import { moveBlocks } from '../core/edits/assign-blocks.ts';
import { isRefusal } from '../core/edits/edited.ts';
import type { PlanRead } from '../core/figures/plan-read.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Alternative, Suggestion, SuggestProgress } from '../core/suggest/alternative.ts';
import { borderMoves } from '../core/suggest/border-moves.ts';
import type { LotWish } from '../core/suggest/lot-wish.ts';
import { usualLotWish } from '../core/suggest/usual-lot-wish.ts';
import type { JobOptions } from '../workers/run-job.ts';
import { activeScenario } from './active-scenario.ts';
import { addScenario } from './add-scenario.ts';
import { areaWithCuts } from './area-with-cuts.ts';
import type { Dependencies } from './dependencies.ts';
import type { FuturesActions, LotSearch } from './futures.ts';
import { liveJob } from './live-job.ts';
import type { PlannerState } from './planner.ts';
import type { Read, Write } from './slice.ts';

type LotSearchActions = Pick<
  FuturesActions,
  | 'openFuture'
  | 'setLotWish'
  | 'suggestLots'
  | 'tidyLots'
  | 'stopSuggesting'
  | 'showAlternative'
  | 'scenarioOf'
  | 'adoptAlternative'
  | 'adoptBorder'
>;

/** The search for better lots, off the main thread, with the best so far drawn on the map. */
export function lotSearchSlice(
  set: Write,
  get: Read,
  { suggestLots, tidyLots, say, now }: Pick<Dependencies, 'suggestLots' | 'tidyLots' | 'say' | 'now'>,
): LotSearchActions {
  const job = liveJob<LotSearch>(
    () => get().lotSearch,
    (lotSearch, announcement) => {
      const draft = lotSearch.suggestion?.alternatives[0] ?? lotSearch.progress?.best ?? null;
      set({ lotSearch, draft, ...(announcement !== undefined && { announcement }) });
    },
    { stopped: 'The search is stopped. What it found stays.', failed: 'The search could not go on.' },
  );

  const search = (asked: LotSearch['asked'], ask: Search) => {
    const read = get().planRead();
    if (read === null) return;
    const wish = get().lotWish ?? usualLotWish(read);
    set({ lotWish: wish });
    const of = read.scenario;
    const first: LotSearch = { asked, state: 'running', wish, of, progress: null, suggestion: null };
    job.begin(first, 'Looking for better lots.', async (show, signal) => {
      const onProgress = (progress: SuggestProgress) => show({ progress });
      const suggestion = await ask(read, wish, { onProgress, signal });
      show({ state: 'done', suggestion }, sayFound(suggestion));
    });
  };

  return {
    openFuture: (futurePage) => {
      // A brush that was left in the hand would paint what is only looked at.
      get().setHand({ tool: 'select' });
      set({ room: 'futures', futurePage });
    },
    setLotWish: (part) => {
      const read = get().planRead();
      if (read !== null) set({ lotWish: { ...(get().lotWish ?? usualLotWish(read)), ...part } });
    },
    suggestLots: () => search('suggest', suggestLots),
    tidyLots: () => search('tidy', tidyLots),
    stopSuggesting: job.stop,
    showAlternative: (place) => set({ draft: place === null ? null : alternativeAt(get(), place) }),
    scenarioOf: (place) => {
      const { lotSearch } = get();
      const alternative = alternativeAt(get(), place);
      if (!lotSearch || !alternative) return null;
      const adopted = adoptLots(
        lotSearch.of,
        areaWithCuts(get().area!, lotSearch.of.cuts).fabric,
        alternative,
      );
      return isRefusal(adopted) ? lotSearch.of : adopted;
    },
    adoptAlternative: (place, name) => {
      const scenario = get().scenarioOf(place);
      if (scenario === null) return false;
      const origin = { how: 'suggested', from: get().activeId, at: now() } as const;
      return addScenario(set, get, say, name, scenario, origin, `Adopted as a scenario: ${name}.`);
    },
    adoptBorder: (place, one, other) => {
      const { lotSearch } = get();
      const alternative = alternativeAt(get(), place);
      if (!alternative || !isSamePlan(lotSearch!.of, activeScenario(get())?.scenario)) return false;
      const moves = borderMoves(alternative, lotSearch!.of.assignment, one, other);
      const nameOf = (lot: typeof one) => lotSearch!.of.lots.find(({ id }) => id === lot)?.name ?? '';
      return get().commit(
        `Use the suggested border between ${nameOf(one)} and ${nameOf(other)}`,
        (scenario, { fabric }) => moveBlocks(scenario, fabric, moves),
      );
    },
  };
}

type Search = (read: PlanRead, wish: LotWish, options: JobOptions<SuggestProgress>) => Promise<Suggestion>;

/** Of a search that was ended before its time the best so far is the one there is. */
function alternativeAt({ lotSearch }: PlannerState, place: number): Alternative | null {
  if (lotSearch === null) return null;
  const { suggestion, progress } = lotSearch;
  return suggestion?.alternatives[place] ?? (place === 0 ? (progress?.best ?? null) : null);
}

/** Whether what was found of a plan can still be said of the one on the desk. */
function isSamePlan(of: Scenario, onDesk: Scenario | undefined): boolean {
  return onDesk?.id === of.id && onDesk.assignment.length === of.assignment.length;
}

function sayFound({ alternatives }: Suggestion): string {
  return alternatives.length === 0
    ? 'The search found no better lots.'
    : `The search is done: ${alternatives.length} ${alternatives.length === 1 ? 'plan' : 'plans'} to choose from.`;
}
