import type { KeptPlans } from './dependencies.ts';
import { withChange, type KeptChange } from './kept-change.ts';

/** A change with its place in the edition, from 1 up. */
export interface PlacedChange {
  readonly place: number;
  readonly change: KeptChange;
}

/**
 * The plans of an edition: those it began with, and what was changed. Changes from the first that is missing or
 * cannot be read on are left out and counted. Null where not even its beginning is a plan.
 */
export function readEdition(
  base: unknown,
  changes: readonly PlacedChange[],
  bring: (kept: KeptPlans) => KeptPlans,
): { readonly plans: KeptPlans; readonly unread: number } | null {
  const states = [base];
  for (const [at, { place, change }] of changes.entries()) {
    const next = safely(() => {
      if (place !== at + 1) throw new Error(`Change ${at + 1} is missing.`);
      return { state: withChange(states[at], change) };
    });
    if (next === null) break;
    states.push(next.state);
  }
  for (let last = states.length - 1; last >= 0; last--) {
    const plans = safely(() => bring(checked(states[last])));
    if (plans !== null) return { plans, unread: changes.length - last };
  }
  return null;
}

function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** What has the shape of plans, as far as the app falls over what has not. */
function checked(value: unknown): KeptPlans {
  const { scenarios, activeId } = value as KeptPlans;
  const isWhole =
    scenarios.length > 0 &&
    (activeId === null || scenarios.some(({ scenario }) => scenario.id === activeId)) &&
    scenarios.every(
      ({ scenario, history }) =>
        typeof scenario.name === 'string' &&
        scenario.assignment instanceof Int16Array &&
        Array.isArray(scenario.lots) &&
        Array.isArray(scenario.appointments) &&
        history.done >= 0 &&
        history.done <= history.entries.length &&
        history.entries.every(({ difference }) => difference.blocks instanceof Int32Array),
    );
  if (!isWhole) throw new Error('What was kept is not a plan.');
  return value as KeptPlans;
}
