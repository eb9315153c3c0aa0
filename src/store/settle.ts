import type { StoreApi } from 'zustand/vanilla';
import { planOffers } from '../core/figures/plan-offers.ts';
import { readFigures } from '../core/figures/read-figures.ts';
import { activeScenario } from './active-scenario.ts';
import type { Dependencies } from './dependencies.ts';
import type { Planner } from './planner.ts';
import { readNeed } from './read-plan.ts';
import { keepSettled, settledOf } from './settled.ts';
import { isStopped } from './stopped.ts';

/** A hand that rests so long is waited for no longer. */
const REST_MILLISECONDS = 60;

/**
 * Settles the figures: a moment after they were read by the quick answer, the best placing of the plan
 * as shown is worked out and they are read again by it. A change in between ends the work; the latest
 * wins. Where it fails the quick answer stays, which is said, and it can be tried again.
 */
export function settle(planner: StoreApi<Planner>, { placePackages }: Pick<Dependencies, 'placePackages'>) {
  let work: AbortController | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const start = async () => {
    const asked = planner.getState();
    const { ledger, figures } = asked;
    const open = activeScenario(asked);
    if (!ledger || !open || !figures) return;
    work = new AbortController();
    const offers = planOffers(ledger, open.scenario);
    // The ledger's own column is written over by the next stroke.
    const assignment = ledger.assignment.slice();
    const placing = await placePackages(ledger.demand, offers, assignment, work.signal).catch(complain);
    const now = planner.getState();
    if (now.figures !== figures) return;
    if (placing === null) return planner.setState({ unsettled: figures });
    const isCommitted = now.committedFigures === figures;
    const settled = settledOf(ledger.demand, placing);
    if (isCommitted) keepSettled(open.scenario, settled);
    const read = readFigures(ledger, open.scenario, figures, { placing });
    const top = isCommitted ? null : (now.need?.topHoursPerSquareKilometre ?? null);
    planner.setState({
      ...read,
      ...(isCommitted && { committedFigures: read.figures }),
      settled,
      need: readNeed(ledger, now.layers, top),
      lastMoved: NOTHING_MOVED,
    });
  };

  planner.subscribe((state, before) => {
    const isAskedAgain = before.unsettled !== null && state.unsettled === null;
    if (state.figures === before.figures && !isAskedAgain) return;
    work?.abort();
    clearTimeout(rest);
    if (state.allocation !== null && state.allocation.proof === null)
      rest = setTimeout(start, REST_MILLISECONDS);
  });
}

const NOTHING_MOVED = { blocks: [], lots: [] };

/** A job that was ended is no failure; one that is said on the screen is a warning here. */
function complain(error: unknown): null {
  if (!isStopped(error)) console.warn(error);
  return null;
}
