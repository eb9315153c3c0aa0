import type { LotTask, LotTerm, TermKind } from '../districting/lot-task.ts';
import type { Lot } from '../scenario/scenario.ts';
import type { AimValues } from './alternative.ts';
import type { LotsDrawn } from './carry-on-lots.ts';
import { lotBands } from './lot-bands.ts';
import type { LotFacts, SuggestRequest } from './lot-facts.ts';
import { lotScales } from './lot-scales.ts';
import { lotSlots, whatStays, type Staying } from './lot-slots.ts';
import { AIMS, type Aim } from './lot-wish.ts';

/** A wish as the search is asked it, and the lots behind its numbers. */
export interface AskedTask {
  readonly task: LotTask;
  /** By number of the task: the lot of today that it begins as; null for a new one. */
  readonly slots: readonly (Lot | null)[];
  readonly staying: Staying;
  /** The value of each aim that counts as 1. */
  readonly scales: AimValues;
}

/**
 * With soft bands a plan may be outside by so many per cent of an even share for a gain of as many per cent
 * of all that is asked of it, which is about what a council gives for a lot that is a little large.
 */
export const SOFT_BAND_COST = 1;

/**
 * Puts a wish in numbers: each aim asked for is a term, weighed so that today's plan costs about 1. With
 * `neverWorse` no aim asked for that is of the plan itself may end above today's; it can be promised only
 * where the number of lots is today's. It is searched from `begin`, lots that were found before, or from today's;
 * where the wish says afresh and nothing is promised, also from plans that know nothing of today's.
 */
export function lotTaskOf(
  request: SuggestRequest,
  lotCount: number,
  neverWorse: boolean,
  begin?: LotsDrawn,
): AskedTask {
  const { facts, wish } = request;
  const staying = whatStays(request);
  const { held, closed } = staying;
  const slots =
    begin?.lots.map(({ id }) => facts.lots.find((lot) => lot.id === id) ?? null) ??
    lotSlots(facts, staying, lotCount);
  const scales = lotScales(facts, slots.length);
  const asked = askedAims(request);
  const total = asked.reduce((sum, aim) => sum + wish.weights[aim], 0);
  const place = new Map<number | undefined, number>((begin?.lots ?? slots).map((lot, at) => [lot?.id, at]));
  const current = (begin ?? facts).assignment.map((lot) => place.get(lot) ?? -1);
  return {
    task: {
      blockCount: facts.blockCount,
      lotCount: slots.length,
      weight: facts.weight,
      x: facts.x,
      y: facts.y,
      touching: facts.touching,
      borderLength: facts.borderLength,
      current: current.some((lot) => lot >= 0) ? current : null,
      afresh: wish.scope === 'fresh' && begin === undefined && !neverWorse,
      held: held.includes(1) ? held : null,
      closed:
        closed.size > 0 ? Uint8Array.from(slots, (lot) => Number(lot !== null && closed.has(lot.id))) : null,
      ...lotBands(request, staying, slots),
      bandCost: wish.bandsAreHard ? null : SOFT_BAND_COST,
      terms: asked.map((aim): LotTerm => ({
        ...termOf(aim, facts, slots),
        weight: wish.weights[aim] / total,
        scale: scales[aim],
        guarded: isGuarded(aim),
      })),
      // With another number of lots today's plan says nothing.
      neverWorse: neverWorse && slots.length === facts.lots.length,
    },
    slots,
    staying,
    scales,
  };
}

/** The aims that a wish asks for; zones only where it says which. */
export function askedAims({ facts, wish }: SuggestRequest): readonly Aim[] {
  return AIMS.filter((aim) => wish.weights[aim] > 0 && (aim !== 'zones' || facts.zones !== null));
}

/**
 * Whether an aim is of the plan itself, so that it can be promised not to become worse. People who stay, and
 * who keep their provider, are reckoned from today, when nearly all do: with a promise nothing could change.
 */
export function isGuarded(aim: Aim): boolean {
  return aim !== 'stay' && aim !== 'keep-provider';
}

function termOf(aim: Aim, facts: LotFacts, slots: AskedTask['slots']): TermKind {
  switch (aim) {
    case 'even-hours':
      return { kind: 'evenness' };
    case 'compact':
      return { kind: 'inertia' };
    case 'zones': {
      const { names, rows, minutes } = facts.zones!;
      return { kind: 'zones', zoneCount: names.length, rows, minutes };
    }
    case 'stay':
      return lotCost(facts, slots, (block, lot) =>
        facts.assignment[block] === 0 || facts.assignment[block] === slots[lot]?.id
          ? 0
          : facts.people[block]!,
      );
    case 'keep-provider': {
      const column = slots.map((lot) => facts.lots.findIndex(({ id }) => id === lot?.id));
      return lotCost(facts, slots, (block, lot) =>
        column[lot]! < 0
          ? facts.served.people[block]!
          : facts.served.losing[block * facts.lots.length + column[lot]!]!,
      );
    }
    case 'travel':
      return { kind: 'spread', area: facts.populatedSquareKilometres, visits: facts.weeklyVisits };
    case 'mix':
      return { kind: 'mix', part: facts.ruralMinutes };
    case 'room': {
      const room = slots.map((lot) => facts.room[facts.lots.findIndex(({ id }) => id === lot?.id)]);
      return { kind: 'room', room: Float64Array.from(room, (minutes) => minutes ?? Infinity) };
    }
  }
}

function lotCost(
  { blockCount }: LotFacts,
  { length }: AskedTask['slots'],
  costOf: (block: number, lot: number) => number,
): TermKind {
  const cost = new Float64Array(blockCount * length);
  for (let at = 0; at < cost.length; at++) cost[at] = costOf(Math.floor(at / length), at % length);
  return { kind: 'lot-cost', cost };
}
