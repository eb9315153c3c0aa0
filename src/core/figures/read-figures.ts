import { allocate } from '../allocation/allocate.ts';
import type { Allocation, Placing } from '../allocation/allocation.ts';
import type { Offers, Seat } from '../allocation/offers.ts';
import { takePlacing } from '../allocation/takers.ts';
import { NO_LOT, type LotId, type Scenario } from '../scenario/scenario.ts';
import { countPeopleChanging } from './count-people-changing.ts';
import type { Figures, Load, LotFigures, Part, Placement, SeatFigures, ShapeFigures } from './figures.ts';
import { keepIfSame } from './keep-if-same.ts';
import { planOffers } from './plan-offers.ts';
import { piecesOf, type Ledger, type LotAccount } from './ledger.ts';
import { polsbyPopper } from './polsby-popper.ts';
import { sumParts } from './sum-parts.ts';
import { tallyPlacements, type LotTally } from './tally-placements.ts';

/** A reading of the ledger: the figures of the plan, and who takes each package. */
export interface Reading {
  readonly figures: Figures;
  readonly allocation: Allocation;
}

/** Who takes each package: a placing that is worked out already, or the quick answer that follows one. */
export type Placed =
  | { readonly placing: Placing }
  /** By place in the demand, who takes each package under the plan as last settled; null where nothing is. */
  | { readonly settled: Int16Array | null };

/**
 * Reads the figures of a plan off its ledger. Lots whose figures are as in `before` keep the very
 * same object, so that a screen redraws only the rows that changed.
 */
export function readFigures(
  ledger: Ledger,
  scenario: Scenario,
  before?: Figures,
  placed: Placed = { settled: null },
): Reading {
  const { dataset, demand, accounts, takers } = ledger;
  const offers = planOffers(ledger, scenario);
  const allocation = allocationOf(ledger, offers, placed);
  const { byLot, packagesOfProvider } = tallyPlacements(demand, offers, takers);
  const seatFigures = ({ provider }: Seat, tally: Part): SeatFigures => ({
    provider: dataset.providers[provider]!.id,
    inLot: tally,
    totalMinutes: allocation.minutesOfProvider[provider]!,
    capacityMinutes: offers.capacityMinutes[provider]!,
  });
  const lotFigures = (lot: LotId): LotFigures => ({
    lot,
    load: loadOf(accounts[lot]!),
    waiting: waitingOf(accounts[lot]!),
    placement: placementOf(byLot[lot]!),
    seats: (offers.seats[lot] ?? []).map((seat, at) => seatFigures(seat, byLot[lot]!.seats[at]!)),
    shape: shapeOf(ledger, lot),
  });
  const known = new Map(before?.lots.map((figures) => [figures.lot, figures]));
  const lots = scenario.lots.map((lot) => keepIfSame(lotFigures(lot.id), known.get(lot.id)));
  const figures: Figures = {
    lots,
    unassigned: keepIfSame(lotFigures(NO_LOT), before?.unassigned),
    total: {
      load: sumLoads(accounts),
      waiting: sumParts(accounts.map(waitingOf)),
      placement: sumPlacements(byLot),
      peopleChanging: countPeopleChanging(demand, takers),
    },
    providers: dataset.providers.map((provider, position) => ({
      provider: provider.id,
      capacityMinutes: offers.capacityMinutes[position]!,
      totalMinutes: allocation.minutesOfProvider[position]!,
      packages: packagesOfProvider[position]!,
    })),
    largestToSmallest: largestToSmallest(lots),
  };
  return { figures, allocation };
}

function allocationOf({ demand, assignment, takers }: Ledger, offers: Offers, placed: Placed): Allocation {
  return 'placing' in placed
    ? takePlacing(demand, offers, assignment, takers, placed.placing)
    : allocate(demand, offers, assignment, takers, placed.settled);
}

function loadOf({ packages, people, weeklyMinutes, weeklyVisits }: LotAccount): Load {
  return { packages, people, weeklyMinutes, weeklyVisits };
}

function waitingOf({ waitingPackages, waitingMinutes }: LotAccount): Part {
  return { packages: waitingPackages, weeklyMinutes: waitingMinutes };
}

function placementOf({ own, backUp, spot, unmet }: LotTally): Placement {
  return { own, backUp, spot, unmet };
}

function shapeOf(ledger: Ledger, lot: LotId): ShapeFigures {
  const { blocks, areaSquareMetres, perimeterMetres } = ledger.accounts[lot]!;
  return {
    blocks,
    areaSquareMetres,
    perimeterMetres,
    polsbyPopper: polsbyPopper(areaSquareMetres, perimeterMetres),
    pieces: piecesOf(ledger, lot),
  };
}

function sumLoads(loads: readonly Load[]): Load {
  return {
    packages: sum(loads.map((load) => load.packages)),
    people: sum(loads.map((load) => load.people)),
    weeklyMinutes: sum(loads.map((load) => load.weeklyMinutes)),
    weeklyVisits: sum(loads.map((load) => load.weeklyVisits)),
  };
}

function sumPlacements(placements: readonly Placement[]): Placement {
  return {
    own: sumParts(placements.map((placement) => placement.own)),
    backUp: sumParts(placements.map((placement) => placement.backUp)),
    spot: sumParts(placements.map((placement) => placement.spot)),
    unmet: sumParts(placements.map((placement) => placement.unmet)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Hours of the lot with most ÷ hours of the lot with least, among lots that have any. */
function largestToSmallest(lots: readonly LotFigures[]): number | null {
  const minutes = lots.map((lot) => lot.load.weeklyMinutes).filter((lotMinutes) => lotMinutes > 0);
  return minutes.length < 2 ? null : Math.max(...minutes) / Math.min(...minutes);
}
