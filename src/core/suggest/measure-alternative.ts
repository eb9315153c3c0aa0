import { countStrays } from '../districting/count-strays.ts';
import { aimValues, sumByLot } from './aim-values.ts';
import type { AimValues, Alternative, LotChanges } from './alternative.ts';
import { drawLots, lotsToGoOn, type LotsDrawn } from './carry-on-lots.ts';
import { lotBands } from './lot-bands.ts';
import type { LotFacts, SuggestRequest } from './lot-facts.ts';
import { askedAims, SOFT_BAND_COST, type AskedTask } from './lot-task-of.ts';

/**
 * What a search found as lots to choose from, each figure worked out from nothing. Its lots go on from today's
 * with as much in place as can be; where the search gave them today's lots otherwise and that is nearer the
 * wish (as providers or bands differ from lot to lot), theirs are kept. `asked` is the wish as it stands.
 */
export function alternativeOf(
  request: SuggestRequest,
  asked: AskedTask,
  found: Int16Array,
  leaning: Alternative['leaning'],
): Alternative {
  const { facts } = request;
  const [likely, given] = [lotsToGoOn(facts, asked, found), asked.slots].map((goOn) =>
    measureAlternative(request, asked, drawLots(facts, goOn, found), leaning),
  ) as [Alternative, Alternative];
  return compareByWish(request, given, likely) < 0 ? given : likely;
}

/** The plan that was asked, by the same measures. */
export function measureToday(request: SuggestRequest, asked: AskedTask): Alternative {
  const { lots, assignment } = request.facts;
  return measureAlternative(request, asked, { lots, assignment }, null);
}

/**
 * Which of two plans is nearer to a wish: below 0 for the first. One piece a lot goes before all else, then hard
 * bands, then what a plan costs; being outside soft bands costs as `SOFT_BAND_COST` says.
 */
export function compareByWish({ facts, wish }: SuggestRequest, one: Alternative, other: Alternative): number {
  const inPieces = Number(other.isContiguous) - Number(one.isContiguous);
  if (inPieces !== 0) return inPieces;
  if (wish.bandsAreHard) return one.outOfBandMinutes - other.outOfBandMinutes || one.cost - other.cost;
  const all = facts.weight.reduce((sum, each) => sum + each, 0);
  const price = ({ cost, outOfBandMinutes, lots }: Alternative) =>
    all === 0 ? cost : cost + (SOFT_BAND_COST * outOfBandMinutes * lots.length) / all;
  return price(one) - price(other);
}

/** Whether each lot is one piece and inside its band. */
export function isTidy({ isContiguous, outOfBandMinutes }: Alternative): boolean {
  return isContiguous && outOfBandMinutes === 0;
}

/** What lots drawn over the blocks are worth, from nothing. */
export function measureAlternative(
  request: SuggestRequest,
  { task, staying, scales }: AskedTask,
  drawn: LotsDrawn,
  leaning: Alternative['leaning'],
): Alternative {
  const { facts } = request;
  const values = aimValues(facts, drawn);
  const known = new Map(facts.lots.map((lot) => [lot.id, lot]));
  const { least, most } = lotBands(
    request,
    staying,
    drawn.lots.map(({ id }) => known.get(id) ?? null),
  );
  const outside = sumByLot(drawn, facts.weight).map((weight, at) =>
    Math.max(0, least[at]! - weight, weight - most[at]!),
  );
  const place = new Map<number, number>(drawn.lots.map(({ id }, at) => [id, at]));
  const places = drawn.assignment.map((lot) => place.get(lot) ?? -1);
  return {
    leaning,
    ...drawn,
    values,
    cost: costOf(request, values, scales),
    outOfBandMinutes: outside.reduce((sum, each) => sum + each, 0),
    isContiguous: countStrays(task, places) === 0,
    changes: changesFrom(facts, drawn),
  };
}

/** The mean of what is asked for, by its weights; a value of 1 each is as today's plan has it. */
function costOf(request: SuggestRequest, values: AimValues, scales: AimValues): number {
  const { weights } = request.wish;
  const asked = askedAims(request);
  const total = asked.reduce((sum, aim) => sum + weights[aim], 0);
  return asked.reduce((sum, aim) => sum + ((weights[aim] / total) * values[aim]) / scales[aim], 0);
}

function changesFrom(
  { weight, hasMinutes, people, assignment: today }: LotFacts,
  { assignment }: LotsDrawn,
): LotChanges {
  const changes = { blocks: 0, people: 0, weeklyMinutes: 0 };
  assignment.forEach((lot, block) => {
    if (lot === today[block]) return;
    changes.blocks++;
    changes.people += people[block]!;
    if (hasMinutes) changes.weeklyMinutes += weight[block]!;
  });
  return changes;
}
