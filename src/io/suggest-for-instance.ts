import { countPieces } from '../core/districting/count-strays.ts';
import { searchLots } from '../core/districting/search-lots.ts';
import { readLotInstance } from './lot-instance.ts';

/** Kept back for what comes after the last step, of the seconds asked for. */
const MARGIN_SECONDS = 0.03;
/** A step that takes longer was held up by something else. */
const LONGEST_STEP_SECONDS = 0.2;

/**
 * The best lots found for an instance (see `readLotInstance`) in its seconds by a clock in milliseconds, under plain
 * names. `parts` are the connected pieces over all lots: as many as lots where each is in one piece.
 */
export function suggestForInstance(text: string, clock: () => number): object {
  const begun = clock();
  const secondsGone = (): number => (clock() - begun) / 1000;
  const { task, seconds, seed } = readLotInstance(text);
  const steps = searchLots(task, seed);
  let step = steps.next().value;
  let longest = 0;
  for (let before = secondsGone(); task.lotCount > 1 && before + longest + MARGIN_SECONDS < seconds;) {
    step = steps.next().value;
    const now = secondsGone();
    longest = Math.min(LONGEST_STEP_SECONDS, Math.max(longest, now - before));
    before = now;
  }
  const { assignment, cost, excess, strays } = step.best;
  return {
    assignment: [...assignment],
    objective: cost,
    feasible: excess === 0 && strays === 0,
    parts: countPieces(task, assignment),
    seconds: Math.round(secondsGone() * 1000) / 1000,
    iterations: step.iterations,
  };
}
