import type { OpenScenario } from '../../../store/planner.ts';

/** A scenario with those that were made from it, in the order they were made. */
export interface ShelfNode {
  readonly open: OpenScenario;
  readonly madeFromIt: readonly ShelfNode[];
}

/**
 * Scenarios under the ones they were made from. One that came from none, or from one that is not among
 * them, is a beginning; so is the first of a ring, which a file may bring, so that every scenario is there once.
 */
export function shelfTree(scenarios: readonly OpenScenario[]): ShelfNode[] {
  const beginnings = scenarios.filter((open) => isBeginning(open, scenarios));
  const nodeOf = (open: OpenScenario): ShelfNode => ({
    open,
    madeFromIt: scenarios
      .filter((other) => other.origin.from === open.scenario.id && !beginnings.includes(other))
      .map(nodeOf),
  });
  return beginnings.map(nodeOf);
}

function isBeginning(open: OpenScenario, scenarios: readonly OpenScenario[]): boolean {
  const seen = new Set([open]);
  let before = parentOf(open, scenarios);
  while (before !== undefined && !seen.has(before)) {
    seen.add(before);
    before = parentOf(before, scenarios);
  }
  if (before === undefined) return parentOf(open, scenarios) === undefined;
  // Round a ring: the first of it on the shelf begins.
  return before === open && [...seen].every((other) => scenarios.indexOf(open) <= scenarios.indexOf(other));
}

function parentOf({ origin }: OpenScenario, scenarios: readonly OpenScenario[]): OpenScenario | undefined {
  return scenarios.find(({ scenario }) => scenario.id === origin.from);
}
