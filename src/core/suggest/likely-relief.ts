import type { Allocation } from '../allocation/allocation.ts';
import type { Offers } from '../allocation/offers.ts';
import { NO_BLOCK } from '../fabric/fabric.ts';
import type { Ledger } from '../figures/ledger.ts';
import type { Assignment } from '../scenario/scenario.ts';
import type { PossibleMove } from './possible-moves.ts';

/**
 * A cheap guess at the minutes a week that a move brings to lots' own providers, to tell which moves
 * are worth a full allocation: what the losing lot's providers fall short by less, minus what the
 * gaining lot's have no room for, min(block, shortfall) − max(0, block − room).
 */
export function likelyRelief(
  { dataset, fabric }: Pick<Ledger, 'dataset' | 'fabric'>,
  assignment: Assignment,
  offers: Offers,
  allocation: Allocation,
): (move: PossibleMove) => number {
  const shortfall = new Float64Array(offers.seats.length);
  dataset.packages.weeklyMinutes.forEach((minutes, index) => {
    const block = fabric.blockOfPackage[index]!;
    if (block !== NO_BLOCK && allocation.withOwn[index] === 0) shortfall[assignment[block]!]! += minutes;
  });
  const roomOf = (provider: number) =>
    dataset.providers[provider]!.capacityMinutes - allocation.minutesOfProvider[provider]!;
  const room = offers.seats.map((seats) => seats.reduce((sum, { provider }) => sum + roomOf(provider), 0));
  return ({ block, from, to }) => {
    const minutes = fabric.holdings.weeklyMinutes[block]!;
    return Math.min(minutes, shortfall[from]!) - Math.max(0, minutes - room[to]!);
  };
}
