import { allocate } from '../allocation/allocate.ts';
import type { Allocation } from '../allocation/allocation.ts';
import type { Offers } from '../allocation/offers.ts';
import { noTakers } from '../allocation/takers.ts';
import type { Ledger } from '../figures/ledger.ts';
import type { Assignment, LotId, Scenario } from '../scenario/scenario.ts';
import { keepsLotTogether } from './keeps-lot-together.ts';
import { likelyRelief } from './likely-relief.ts';
import { possibleMoves, type PossibleMove } from './possible-moves.ts';
import type { SuggestedMove } from './suggested-move.ts';
import { unevenChange } from './unevenness.ts';

/** So many are given at most. */
const MOST_SUGGESTED = 10;
/** So many are tried by a full allocation at most: each takes some milliseconds on a large area. */
const MOST_TRIED = 60;

/**
 * Suggests which one block a lot could best give or take next, a slice of a few milliseconds at a
 * time: every yield is the moves found so far, best first, and the last is the answer. A move is
 * suggested where it leaves fewer minutes unmet, or as many unmet and the lots more even; those that
 * remove most unmet minutes come first, and of these those that even the lots out most. Never
 * suggested is one that a lock forbids, that would leave the losing lot in more pieces (with its
 * links) or empty it. What a move relieves is by the quick answer that follows `settled`, the plan's best
 * placing where it is known; the best placing after the move may relieve more. Where a lot has very many
 * moves those that promise most, by `likelyRelief` and by evenness in turn, are tried. Of the ledger only
 * that is read which no stroke changes; `held` is `heldBlocks` of the scenario.
 */
export function* nextMoves(
  ledger: Pick<Ledger, 'dataset' | 'fabric' | 'demand' | 'touching'>,
  scenario: Scenario,
  offers: Offers,
  held: Uint8Array | null,
  lot: LotId,
  settled: Int16Array | null = null,
): Generator<readonly SuggestedMove[], void> {
  const { fabric, demand, touching } = ledger;
  const takers = noTakers(demand.packageCount);
  const place = (assignment: Assignment) => allocate(demand, offers, assignment, takers, settled);
  const now = place(scenario.assignment);
  yield [];
  const moves = possibleMoves(ledger, scenario, held, lot);
  const evenness = unevenChange(fabric, scenario);
  const relief = likelyRelief(ledger, scenario.assignment, offers, now);
  const ranked = rankInTurn(moves, evenness, (move) => -relief(move));
  yield [];
  let found: readonly SuggestedMove[] = [];
  let tried = 0;
  for (const move of ranked) {
    if (keepsLotTogether(touching, scenario.assignment, move.block)) {
      const assignment = scenario.assignment.slice();
      assignment[move.block] = move.to;
      const unmetMinutes = placedMinutes(now) - placedMinutes(place(assignment));
      const judged = { ...move, unmetMinutes, unevenMinutes: evenness(move) };
      if (helps(judged)) found = [...found, judged].toSorted(byEffect).slice(0, MOST_SUGGESTED);
      tried++;
    }
    yield found;
    if (tried === MOST_TRIED) return;
  }
}

/** All moves: the best by one measure, the best by the other, the next by the first, … Lower is better. */
function rankInTurn(
  moves: readonly PossibleMove[],
  ...measures: readonly ((move: PossibleMove) => number)[]
): Iterable<PossibleMove> {
  const lists = measures.map((measure) => {
    const measured = moves.map((move) => ({ move, worth: measure(move) }));
    return measured.toSorted((a, b) => a.worth - b.worth).map(({ move }) => move);
  });
  return new Set(moves.flatMap((_, place) => lists.map((list) => list[place]!)));
}

/** Minutes a week that somebody takes; the demand is the same for every plan, so what is not is unmet. */
function placedMinutes({ minutesOfProvider, spotMinutes }: Allocation): number {
  return minutesOfProvider.reduce((sum, minutes) => sum + minutes, spotMinutes);
}

function helps({ unmetMinutes, unevenMinutes }: SuggestedMove): boolean {
  return unmetMinutes < 0 || (unmetMinutes === 0 && unevenMinutes < 0);
}

function byEffect(a: SuggestedMove, b: SuggestedMove): number {
  return (
    a.unmetMinutes - b.unmetMinutes || a.unevenMinutes - b.unevenMinutes || a.block - b.block || a.to - b.to
  );
}
