import type { DisclosureRule } from '../../core/disclosure/disclosure-rules.ts';
import { sayList } from '../../ui/words/say-list.ts';
import { sayCount, sayShare } from '../../ui/words/say-number.ts';
import type { AnsweredPart, AnsweredPlan, PlaceAnswer } from './answer-place.ts';

/**
 * What is said of a place to a room, in plain sentences: its lot and providers today and proposed, what
 * changes, and how many people there have care, as far as the rule lets that be said.
 */
export function sayPlaceAnswer(answer: PlaceAnswer, { roundTo }: DisclosureRule): string[] {
  const { place, now, proposed } = answer;
  if (now.parts.length === 0) return [`${place.name} lies outside the blocks of this area.`];
  return [
    now.parts.length === 1
      ? `${place.name} is ${sayParts(now.parts)} today${sayWith(now)}.`
      : `Today ${place.name} is ${sayParts(now.parts)}.`,
    ...(proposed === null
      ? []
      : [
          `Under ‘${proposed.name}’ it is ${sayParts(proposed.parts)}${sayWith(proposed)}.`,
          sayChange(answer, proposed),
        ]),
    ...(answer.people === null ? [] : [sayPeople(answer.people, roundTo)]),
  ];
}

/** `in East`; or `mostly in Centre (72%)…` with the rest, the providers of each part beside it. */
function sayParts(parts: readonly AnsweredPart[]): string {
  const [first, ...others] = parts;
  if (first === undefined) return 'in no lot';
  if (others.length === 0) return sayLotOf(first);
  const main = first.share > 0.5 ? 'most of it' : sayShare(first.share);
  const each = [
    `${main} ${sayLotOf(first)}${first.share > 0.5 ? ` (${sayShare(first.share)})` : ''}${sayProviders(first)}`,
    ...others.map((part) => `${sayShare(part.share)} ${sayLotOf(part)}${sayProviders(part)}`),
  ];
  return `in ${parts.length} parts: ${each.join('; ')}`;
}

function sayLotOf({ lotName }: AnsweredPart): string {
  return lotName === null ? 'in no lot' : `in ${lotName}`;
}

/** The providers of a place that lies in one lot; those of a divided one are said with each part. */
function sayWith({ parts }: AnsweredPlan): string {
  return parts.length === 1 ? sayProviders(parts[0]!) : '';
}

function sayProviders({ lotName, providers }: AnsweredPart): string {
  if (lotName === null) return '';
  return providers.length === 0 ? ', which has no provider' : `, with ${sayList(providers)}`;
}

function sayChange({ lots, now }: PlaceAnswer, proposed: AnsweredPlan): string {
  const [before, after] = [namesIn(now), namesIn(proposed)];
  const come = after.filter((name) => !before.includes(name));
  const go = before.filter((name) => !after.includes(name));
  const moves = { same: '', some: 'Some of it changes lot.', all: 'It changes lot.' }[lots];
  if (come.length + go.length === 0) {
    if (moves !== '') return `${moves} Its providers stay the same.`;
    return isRenamed(now, proposed)
      ? `${sayStays(now, proposed)} Nothing else changes.`
      : 'Nothing changes there.';
  }
  if (come.length === after.length && go.length === before.length && come.length * go.length > 0) {
    return `${moves === '' ? sayStays(now, proposed) : moves} All its providers change.`;
  }
  const arrivals = come.length === 0 ? '' : `${sayList(come)} ${come.length === 1 ? 'comes' : 'come'} in.`;
  const departures =
    go.length === 0 ? '' : `${sayList(go)} no longer ${go.length === 1 ? 'serves' : 'serve'} it.`;
  return [moves === '' ? sayStays(now, proposed) : moves, arrivals, departures]
    .filter((said) => said !== '')
    .join(' ');
}

/** That the lot, or the lots, of a place are the same, under whatever name. */
function sayStays(now: AnsweredPlan, proposed: AnsweredPlan): string {
  if (now.parts.length > 1) return 'It stays in the same lots.';
  if (!isRenamed(now, proposed)) return 'It stays in the same lot.';
  return `${now.parts[0]!.lotName} goes on as ${proposed.parts[0]!.lotName}.`;
}

function isRenamed(now: AnsweredPlan, proposed: AnsweredPlan): boolean {
  const [before, after] = [now.parts, proposed.parts];
  return before.length === 1 && after.length === 1 && before[0]!.lotName !== after[0]!.lotName;
}

function namesIn({ parts }: AnsweredPlan): string[] {
  return [...new Set(parts.flatMap(({ providers }) => providers))];
}

function sayPeople(people: number | string, roundTo: number): string {
  if (typeof people === 'string') {
    return 'How many people there have home care is not shown, so that nobody can be picked out.';
  }
  if (people === 0) return 'Nobody there has home care today.';
  const count = sayCount(people, 'person', 'people');
  return `${roundTo > 1 ? `About ${count}` : count} there ${people === 1 ? 'has' : 'have'} home care.`;
}
