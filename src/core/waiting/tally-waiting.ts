import { NO_BLOCK, type BlockIndex } from '../fabric/fabric.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { NO_LOT, type LotId } from '../scenario/scenario.ts';
import { explainUnplaced, WAITING_REASONS, type Unplaced, type WaitingReason } from './explain-unplaced.ts';
import { sumGroups, type WaitingLoad } from './sum-groups.ts';

/** What no provider takes: bought on the spot market, or left with nobody. */
export interface WaitingSplit {
  readonly nobody: WaitingLoad;
  readonly bought: WaitingLoad;
}

export interface BlockWaiting extends WaitingSplit {
  /** `NO_BLOCK` for packages outside every block or without a position. */
  readonly block: BlockIndex;
  readonly lot: LotId;
  /** Hours a week with nobody ÷ the block's area; null outside every block. */
  readonly hoursPerSquareKilometre: number | null;
}

/** Whom a plan leaves waiting, counted in every way the tables show. Groups in which nobody waits are left out but for lots and reasons. */
export interface WaitingTally {
  readonly unplaced: readonly Unplaced[];
  readonly total: WaitingSplit;
  /** In ledger order, then no lot where packages lie in none. */
  readonly byLot: readonly (WaitingSplit & {
    readonly lot: LotId;
    /** Beside `WAITING_REASONS`: those with nobody. */
    readonly reasons: readonly WaitingLoad[];
  })[];
  readonly byReason: readonly (WaitingSplit & { readonly reason: WaitingReason })[];
  /** Most minutes with nobody first. */
  readonly byService: readonly (WaitingSplit & { readonly service: number })[];
  readonly byBlock: readonly BlockWaiting[];
  /** One a layer of zones; a null zone is none of them. */
  readonly byZone: readonly {
    readonly layer: string;
    readonly zones: readonly (WaitingSplit & { readonly zone: string | null })[];
  }[];
}

/** Counts whom a plan leaves waiting, by lot, reason, service, block and zone. */
export function tallyWaiting({ ledger, scenario, offers }: PlanRead): WaitingTally {
  const { dataset, fabric, demand, takers } = ledger;
  const unplaced = explainUnplaced({ services: dataset.services, demand, offers, takers });
  const nobody = unplaced.filter(({ isBought }) => !isBought).map(({ at }) => at);
  const bought = unplaced.filter(({ isBought }) => isBought).map(({ at }) => at);
  const split = (count: number, groupOf: (at: number) => number): WaitingSplit[] => {
    const ofBought = sumGroups(demand, bought, count, groupOf);
    return sumGroups(demand, nobody, count, groupOf).map((load, group) => ({
      nobody: load,
      bought: ofBought[group]!,
    }));
  };
  const reasonAt = new Map(unplaced.map(({ at, reason }) => [at, WAITING_REASONS.indexOf(reason)]));
  const lotCount = offers.seats.length;
  const ofLots = split(lotCount, (at) => takers.lot[at]!);
  const ofLotsAndReasons = sumGroups(
    demand,
    nobody,
    lotCount * WAITING_REASONS.length,
    (at) => takers.lot[at]! * WAITING_REASONS.length + reasonAt.get(at)!,
  );
  const lots = [...scenario.lots.map((lot) => lot.id), ...(isEmpty(ofLots[NO_LOT]!) ? [] : [NO_LOT])];
  const areaOf = (block: number) => fabric.areaSquareMetres[block]! / 1e6;
  return {
    unplaced,
    total: split(1, () => 0)[0]!,
    byLot: lots.map((lot) => ({
      lot,
      ...ofLots[lot]!,
      reasons: WAITING_REASONS.map((_, at) => ofLotsAndReasons[lot * WAITING_REASONS.length + at]!),
    })),
    byReason: split(WAITING_REASONS.length, (at) => reasonAt.get(at)!).map((each, at) => ({
      reason: WAITING_REASONS[at]!,
      ...each,
    })),
    byService: split(dataset.services.length, (at) => demand.kinds[demand.kind[at]!]!.service)
      .map((each, service) => ({ service, ...each }))
      .filter((each) => !isEmpty(each))
      .sort(mostFirst),
    byBlock: split(fabric.count + 1, (at) => demand.block[at]! + 1)
      .map((each, row): BlockWaiting => {
        const block = (row - 1) as BlockIndex;
        const isPlace = block !== NO_BLOCK;
        const hours = each.nobody.weeklyMinutes / 60;
        return {
          block,
          lot: isPlace ? (ledger.assignment[block] as LotId) : NO_LOT,
          ...each,
          hoursPerSquareKilometre: isPlace ? hours / areaOf(block) : null,
        };
      })
      .filter((each) => !isEmpty(each))
      .sort(mostFirst),
    byZone: fabric.zones.map(({ layer, zoneOfPackage }) => ({
      layer: layer.name,
      zones: split(layer.zones.length + 1, (at) => zoneOfPackage[demand.order[at]!]!)
        .map((each, zone) => ({ zone: layer.zones[zone]?.name ?? null, ...each }))
        .filter((each) => !isEmpty(each))
        .sort(mostFirst),
    })),
  };
}

function isEmpty({ nobody, bought }: WaitingSplit): boolean {
  return nobody.packages + bought.packages === 0;
}

function mostFirst(one: WaitingSplit, other: WaitingSplit): number {
  return (
    other.nobody.weeklyMinutes - one.nobody.weeklyMinutes ||
    other.bought.weeklyMinutes - one.bought.weeklyMinutes
  );
}
