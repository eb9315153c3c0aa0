import type { ProviderId } from '../dataset/dataset.ts';
import type { BlockIndex } from '../fabric/fabric.ts';
import type { LotId } from '../scenario/scenario.ts';

/** Packages counted four ways. Minutes and visits are a week's. */
export interface Load {
  readonly packages: number;
  readonly people: number;
  readonly weeklyMinutes: number;
  readonly weeklyVisits: number;
}

/** How many packages and how many minutes a week, of some part of a load. */
export interface Part {
  readonly packages: number;
  readonly weeklyMinutes: number;
}

/** Where a load's packages go. The four parts add up to the load: nothing is lost or counted twice. */
export interface Placement {
  /** With the lot's own providers. */
  readonly own: Part;
  readonly backUp: Part;
  readonly spot: Part;
  /** With nobody: these people would wait. */
  readonly unmet: Part;
}

/** What one provider does in one lot. */
export interface SeatFigures {
  readonly provider: ProviderId;
  readonly inLot: Part;
  /** Its minutes in all its lots and as a back-up. */
  readonly totalMinutes: number;
  readonly capacityMinutes: number;
}

export interface ShapeFigures {
  readonly blocks: number;
  readonly areaSquareMetres: number;
  readonly perimeterMetres: number;
  /** 4π × area ÷ perimeter²: 1 for a circle, towards 0 for a ribbon; null for no blocks. Polsby & Popper 1991. */
  readonly polsbyPopper: number | null;
  /** Separate pieces, largest area first; a lot in one piece has one, an empty lot none. */
  readonly pieces: readonly (readonly BlockIndex[])[];
}

export interface LotFigures {
  /** `NO_LOT` for the packages of blocks that no lot has, and of packages outside every block. */
  readonly lot: LotId;
  readonly load: Load;
  /** Packages that wait for a provider now, whatever the plan. */
  readonly waiting: Part;
  readonly placement: Placement;
  readonly seats: readonly SeatFigures[];
  readonly shape: ShapeFigures;
}

export interface ProviderFigures {
  readonly provider: ProviderId;
  readonly capacityMinutes: number;
  readonly totalMinutes: number;
  readonly packages: number;
}

/** One layer's zones against the lots: rows are zones in file order, then 'in none'. */
export interface AlignmentFigures {
  readonly layer: string;
  readonly zones: readonly {
    readonly zone: string;
    readonly weeklyMinutes: number;
    /** Minutes of the zone in each lot, in ledger order, then in no lot. */
    readonly minutesByLot: readonly number[];
    /** The lot with most of the zone's minutes; `NO_LOT` where that is none, and for a zone without any. */
    readonly mainLot: LotId;
    /** Minutes in the main lot ÷ the zone's minutes; null for a zone without any. */
    readonly shareInMainLot: number | null;
  }[];
  /** Zones that lie in one lot alone, of those with any minutes. */
  readonly wholeZones: number;
  readonly countedZones: number;
}

export interface Figures {
  /** In ledger order. */
  readonly lots: readonly LotFigures[];
  readonly unassigned: LotFigures;
  readonly total: {
    readonly load: Load;
    readonly waiting: Part;
    readonly placement: Placement;
    /** People with a provider today who have another under the plan, or none. */
    readonly peopleChanging: number;
  };
  readonly providers: readonly ProviderFigures[];
  /** Hours of the largest lot ÷ hours of the smallest; null unless two lots have hours. */
  readonly largestToSmallest: number | null;
}
