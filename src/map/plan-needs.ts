import type { StoreApi } from 'zustand/vanilla';
import type { NeedKind } from '../core/allocation/allocation.ts';
import { DISCLOSURE_RULES, type DisclosureRuleName } from '../core/disclosure/disclosure-rules.ts';
import { safeNeed, type SafeNeed } from '../core/publication/safe-need.ts';
import type { Scenario, ScenarioId } from '../core/scenario/scenario.ts';
import type { Planner } from '../store/planner.ts';

/** Need of plans as it may be published, of one darkest shade, so that maps beside each other compare. */
export interface PlanNeeds {
  readonly kind: NeedKind;
  readonly top: number;
  /** People in need in each area that is shaded: at least so many. */
  readonly leastPeople: number;
  /** By block of each plan. */
  readonly ofPlan: ReadonlyMap<ScenarioId, Shades>;
}

/** Hours of need a week per km², and where the darkest shade ends. */
export type Shades = Pick<SafeNeed, 'densities' | 'top'>;

/** Works out the need of the plans that were asked for last. */
export interface PlanNeedsReader {
  /** Null while it is being worked out, and where none is asked for. */
  read(scenarios: readonly Scenario[], kind: NeedKind | 'off'): PlanNeeds | null;
  stop(): void;
}

/** Plans are placed off the main thread; `found` is called when there is something else to read. */
export function createPlanNeedsReader(planner: StoreApi<Planner>, found: () => void): PlanNeedsReader {
  let asked: readonly unknown[] = [];
  let needs: PlanNeeds | null = null;
  let work = new AbortController();

  async function workOut(scenarios: readonly Scenario[], kind: NeedKind, rule: DisclosureRuleName) {
    const { signal } = work;
    const ids = scenarios.map(({ id }) => id);
    const reads = await planner.getState().readPlans(ids, signal);
    if (signal.aborted) return;
    const all = reads.map((read) => safeNeed(read, kind, DISCLOSURE_RULES[rule]));
    const top = Math.max(1, ...all.map((need) => need.top));
    const ofPlan = reads.map(({ scenario }, at): [ScenarioId, Shades] => [
      scenario.id,
      { densities: all[at]!.densities, top },
    ]);
    needs = { kind, top, leastPeople: all[0]?.leastPeople ?? 0, ofPlan: new Map(ofPlan) };
    found();
  }

  return {
    read(scenarios, kind) {
      const { rule } = planner.getState().paper.publishing;
      const now = kind === 'off' ? [] : [kind, rule, ...scenarios];
      if (now.length === asked.length && now.every((part, at) => part === asked[at])) return needs;
      asked = now;
      needs = null;
      work.abort();
      work = new AbortController();
      const { signal } = work;
      if (kind !== 'off') {
        workOut(scenarios, kind, rule).catch((error: unknown) => {
          if (!signal.aborted) console.error(error);
        });
      }
      return needs;
    },
    stop: () => work.abort(),
  };
}
