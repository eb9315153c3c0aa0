import { createContext, use, type ReactNode } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Scenario } from '../core/scenario/scenario.ts';
import { activeScenario } from '../store/active-scenario.ts';
import type { Planner, PlannerActions, PlannerState } from '../store/planner.ts';

const PlannerContext = createContext<StoreApi<Planner> | null>(null);

/** Gives the planner to everything below it. */
export function PlannerProvider({ planner, children }: { planner: StoreApi<Planner>; children: ReactNode }) {
  return <PlannerContext value={planner}>{children}</PlannerContext>;
}

/** One part of the planner's state; the component is drawn again only when that part changes. */
export function usePlanner<T>(select: (state: PlannerState) => T): T {
  return useStore(usePlannerStore(), select);
}

/** What can be done to the plan. The actions never change, so reading them draws nothing again. */
export function usePlannerActions(): PlannerActions {
  return usePlannerStore().getState();
}

/** The scenario that is open, as committed. */
export function scenarioOf(state: PlannerState): Scenario | null {
  return activeScenario(state)?.scenario ?? null;
}

/** The planner itself, for what looks at all of it at one moment. */
export function usePlannerStore(): StoreApi<Planner> {
  const planner = use(PlannerContext);
  if (planner === null) throw new Error('A component that reads the planner is outside PlannerProvider.');
  return planner;
}
