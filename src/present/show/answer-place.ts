import { lotsOfPlace } from '../../core/comparison/lots-of-place.ts';
import type { Place } from '../../core/comparison/place.ts';
import type { ProviderId } from '../../core/dataset/dataset.ts';
import type { SafeCount } from '../../core/disclosure/disclosure-rules.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import type { PublishedPlan } from '../../core/publication/publication.ts';
import { NO_LOT, type LotId, type Scenario } from '../../core/scenario/scenario.ts';

/** A plan with the blocks it is over. */
export interface PlanOnGround {
  readonly scenario: Scenario;
  readonly fabric: Fabric;
}

/** A part of a place in one lot of a plan. */
export interface AnsweredPart {
  readonly lot: LotId;
  /** Null for ground in no lot. */
  readonly lotName: string | null;
  /** Of the place's ground, of 1. */
  readonly share: number;
  /** The lot's own providers: primary ones in the order of their seats, then supplementary ones. */
  readonly providers: readonly ProviderId[];
}

/** What a plan says of a place. */
export interface AnsweredPlan {
  readonly name: string;
  /** Most of its ground first; none where the place lies outside every block. */
  readonly parts: readonly AnsweredPart[];
}

export interface PlaceAnswer {
  readonly place: Place;
  readonly now: AnsweredPlan;
  /** Null where there is no other plan. */
  readonly proposed: AnsweredPlan | null;
  /** How its lots change: a lot that goes on under another name is the same lot. */
  readonly lots: 'same' | 'some' | 'all';
  /** People of a zone as published; null for a block, of which no count is. */
  readonly people: SafeCount | null;
}

/**
 * Answers for a place what lot it is in now and proposed, and with whom. The count of people is the
 * publication's; `published` are today's plan and the proposed one as it has them.
 */
export function answerPlace(
  place: Place,
  now: PlanOnGround,
  proposed: PlanOnGround | null,
  published: { readonly now: PublishedPlan; readonly proposed: PublishedPlan | null },
): PlaceAnswer {
  const nowParts = partsOf(place, now);
  const proposedParts = proposed === null ? null : partsOf(place, proposed);
  return {
    place,
    now: { name: now.scenario.name, parts: nowParts },
    proposed:
      proposed === null || proposedParts === null
        ? null
        : { name: proposed.scenario.name, parts: proposedParts },
    lots: proposedParts === null ? 'same' : changeOf(nowParts, proposedParts, goesOnFrom(published)),
    people: place.kind === 'zone' ? peopleOf(place, published.now) : null,
  };
}

function partsOf(place: Place, { scenario, fabric }: PlanOnGround): AnsweredPart[] {
  const { lots, appointments } = scenario;
  return lotsOfPlace(place, fabric, scenario.assignment).map(({ lot, share }) => {
    const seats = appointments.filter((seat) => seat.lot === lot);
    const inOrder = ['primary', 'supplementary'].flatMap((role) =>
      seats.filter((seat) => seat.role === role),
    );
    return {
      lot,
      lotName: lots.find(({ id }) => id === lot)?.name ?? null,
      share,
      providers: inOrder.map(({ provider }) => provider),
    };
  });
}

/** The proposed lot that each of today's goes on as. */
function goesOnFrom({ now, proposed }: { now: PublishedPlan; proposed: PublishedPlan | null }) {
  const goesOnAs = proposed?.change?.goesOnAs ?? [];
  const pairs = now.lots.map(({ lot }, at) => [lot, goesOnAs[at] ?? null] as const);
  return new Map<LotId, LotId | null>([...pairs, [NO_LOT, NO_LOT]]);
}

/** Less than this much of a place is not said to move. */
const LEAST_MOVED = 0.01;

/** By how much of the place must move at the least for its shares to be as they are in both plans. */
function changeOf(
  now: readonly AnsweredPart[],
  proposed: readonly AnsweredPart[],
  goesOn: ReadonlyMap<LotId, LotId | null>,
): PlaceAnswer['lots'] {
  const stays = now.reduce((sum, { lot, share }) => {
    const next = goesOn.get(lot) ?? null;
    const after = proposed.find((part) => part.lot === next)?.share ?? 0;
    return sum + Math.min(share, after);
  }, 0);
  if (now.length === 0 || stays > 1 - LEAST_MOVED) return 'same';
  return stays < LEAST_MOVED ? 'all' : 'some';
}

function peopleOf({ layer, zone }: Extract<Place, { kind: 'zone' }>, now: PublishedPlan): SafeCount | null {
  return now.zones[layer]?.zones[zone]?.people ?? null;
}
