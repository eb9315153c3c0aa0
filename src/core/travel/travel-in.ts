import type { TravelAssumptions } from '../scenario/assumptions.ts';
import { FEWEST_CLIENTS, LEG_CONSTANT } from './leg-kilometres.ts';
import type { LotGround } from './lot-grounds.ts';

/** Travel for each visit of one carer, by the way travelled. */
export interface VisitTravel {
  readonly kilometres: number;
  readonly minutes: number;
}

/**
 * Travel of a provider who serves a share of a lot's clients, anywhere in it. With c clients of the lot in a
 * shift, n = c × share of them its own:
 *
 *     leg = (0.77 × √share × Σ √(block area × block clients) + links) ÷ n × detour
 *     for each visit = leg × (visits in a run − 1) ÷ visits in a run
 *
 * which for one block is 0.77 × √(A ÷ n) × detour, see `legKilometres`. Half the clients make each leg √2
 * times as long; half the lot with all its clients would not. Minutes are by the speed of each block's
 * ground. The lower end of what a good roster can do: set the detour higher for what you see.
 */
export function travelIn(
  { roots, links, clients }: LotGround,
  share: number,
  { urbanKilometresPerHour, ruralKilometresPerHour, detour, visitsPerRun }: TravelAssumptions,
): VisitTravel {
  if (clients === 0 || share === 0) return { kilometres: 0, minutes: 0 };
  const seen = Math.max(FEWEST_CLIENTS, clients * share);
  const scale = (detour * (visitsPerRun - 1)) / visitsPerRun / seen;
  const root = LEG_CONSTANT * Math.sqrt(seen / clients);
  const urban = (root * roots.urban + links.urban) * scale;
  const rural = (root * roots.rural + links.rural) * scale;
  return {
    kilometres: urban + rural,
    minutes: (urban / urbanKilometresPerHour + rural / ruralKilometresPerHour) * 60,
  };
}
