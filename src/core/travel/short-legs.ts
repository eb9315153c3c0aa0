import type { PlanRead } from '../figures/plan-read.ts';
import { blockCareOf } from './block-care.ts';
import { careTaken } from './care-taken.ts';
import { LEG_CONSTANT } from './leg-kilometres.ts';
import { lotGrounds } from './lot-grounds.ts';

/** Way travelled, in km, that most carers would go on foot (a mile, 20 minutes), and by bicycle (20 minutes at 15 km/h). */
const WALK_KILOMETRES = 1.6;
const CYCLE_KILOMETRES = 5;

/** Legs between visits by their length; each is a share of 1, null where nobody is visited. */
export interface ShortLegs {
  readonly toWalk: number | null;
  /** To walk among them. */
  readonly toWalkOrCycle: number | null;
}

/**
 * The share of legs that are short enough to walk, and to walk or cycle, weighted by visits. Around a mean leg
 * m, as each block's own area and clients give it for each provider (`legKilometres` × detour), lengths are
 * spread as distances to the nearest of random places are, by Rayleigh's distribution:
 *
 *     share up to d = 1 − e^(−π/4 × (d ÷ m)²)
 *
 * (Clark & Evans 1954.) Time in proportion to blocks × the providers of their lot.
 */
export function shortLegs(read: PlanRead): ShortLegs {
  const { ledger, scenario } = read;
  const care = blockCareOf(ledger);
  const grounds = lotGrounds(ledger, care);
  const shares = careTaken(read).map((ofLot, lot) =>
    ofLot.map(({ clients }) => clients / grounds[lot]!.clients),
  );
  const [walk, cycle] = [WALK_KILOMETRES, CYCLE_KILOMETRES].map(
    (kilometres) => (-Math.PI / 4) * (kilometres / scenario.assumptions.travel.detour / LEG_CONSTANT) ** 2,
  );
  let [all, toWalk, toWalkOrCycle] = [0, 0, 0];
  for (let block = 0; block < ledger.fabric.count; block++) {
    const clients = care.clients[block]!;
    if (clients === 0) continue;
    const clientsPerSquareKilometre = clients / (ledger.fabric.areaSquareMetres[block]! / 1e6);
    for (const share of shares[ledger.assignment[block]!]!) {
      const visits = care.carerVisits[block]! * share;
      all += visits;
      toWalk -= visits * Math.expm1(walk! * clientsPerSquareKilometre * share);
      toWalkOrCycle -= visits * Math.expm1(cycle! * clientsPerSquareKilometre * share);
    }
  }
  return all > 0
    ? { toWalk: toWalk / all, toWalkOrCycle: toWalkOrCycle / all }
    : { toWalk: null, toWalkOrCycle: null };
}
