import { SPOT, UNMET } from '../../../core/allocation/allocation.ts';
import type { GroupTable } from '../../../core/continuity/group-tables.ts';
import type { Continuity, Counted } from '../../../core/continuity/read-continuity.ts';
import { NOBODY_TODAY } from '../../../core/continuity/trace-people.ts';
import type { Provider } from '../../../core/dataset/dataset.ts';
import type { FactKind } from '../../../core/dataset/packages.ts';
import type { DisclosureRuleName } from '../../../core/disclosure/disclosure-rules.ts';
import type { PlacingAssumptions, TransferMode } from '../../../core/scenario/assumptions.ts';
import { sayCount, sayHours, sayNumber, sayShare } from '../../words/say-number.ts';

/** What of the moves is shown. */
export type Measure = keyof Counted;

export const MEASURES: Readonly<Record<Measure, string>> = {
  people: 'People',
  packages: 'Packages',
  weeklyMinutes: 'Hours a week',
};

/** An amount without its unit: hours for minutes. */
export function sayAmount(amount: number, measure: Measure): string {
  return sayNumber(measure === 'weeklyMinutes' ? amount / 60 : amount);
}

/** Who serves people today. */
export function sayFrom(providers: readonly Provider[], from: number): string {
  if (from >= 0) return providers[from]!.id;
  return from === NOBODY_TODAY ? 'Nobody: waiting or handed back' : 'A provider not in the list';
}

/** Who would serve them. */
export function sayTo(providers: readonly Provider[], to: number): string {
  if (to >= 0) return providers[to]!.id;
  return to === SPOT ? 'Bought on the spot market' : 'Nobody';
}

/** The answer in sentences, the first of them the answer itself. */
export function sayChanges({ served, kept, changing, left, moves, ended, added }: Continuity): string[] {
  const waiting = moves.filter(({ from }) => from === NOBODY_TODAY);
  const stillWaiting = sumPeople(waiting.filter(({ to }) => to === UNMET));
  const placed = sumPeople(waiting) - stillWaiting;
  return [
    ...(served.people === 0
      ? ['Nobody has a provider of your list today, so nobody can change provider.']
      : [
          `${sayNumber(changing.people)} of ${sayCount(served.people, 'person', 'people')} with a provider today would have another, or none: ${sayShare(changing.people / served.people)}. ${sayNumber(kept.people)} ${kept.people === 1 ? 'keeps' : 'keep'} theirs.`,
          left.people === 0
            ? 'Nobody loses the provider they have and is left with nobody.'
            : `Of those who change, ${sayNumber(left.people)} ${left.people === 1 ? 'is' : 'are'} left with nobody.`,
          `${sayHours(changing.weeklyMinutes)} a week of ${sayHours(served.weeklyMinutes)} move.`,
        ]),
    ...(waiting.length === 0
      ? []
      : [
          `${sayCount(placed + stillWaiting, 'person', 'people')} without a provider ${placed + stillWaiting === 1 ? 'waits or was' : 'wait or were'} handed back today: ${sayPlaced(placed, stillWaiting)}.`,
        ]),
    ...(ended.packages === 0
      ? []
      : [
          `${sayCount(ended.packages, 'package')} that ${ended.packages === 1 ? 'has' : 'have'} ended by then ${ended.packages === 1 ? 'is' : 'are'} left out.`,
        ]),
    ...(added.packages === 0
      ? []
      : [
          `${sayCount(added.packages, 'package')} that growth adds ${added.packages === 1 ? 'is' : 'are'} nobody’s yet and left out.`,
        ]),
  ];
}

/** What the figures assume of the way packages transfer. */
export function sayMode({ mode, movedPercent }: PlacingAssumptions): string {
  return mode === 'gradual' ? `${MODES[mode]} (${sayNumber(movedPercent)}% by now)` : MODES[mode];
}

export const MODES: Readonly<Record<TransferMode, string>> = {
  'transfer-all': 'All packages are placed anew',
  'keep-existing': 'Packages stay where they are; only new and waiting ones are placed',
  gradual: 'Packages move bit by bit',
};

export const RULES: Readonly<Record<DisclosureRuleName, { readonly name: string; readonly says: string }>> = {
  'nhs-sub-national': {
    name: 'NHS England, below national level: 1 to 7 hidden',
    says: '1 to 7 people are shown as *. So is any number that would give one of those away. All others are to the nearest 5.',
  },
  'under-five': {
    name: 'Common council rule: under 5 hidden',
    says: 'Under 5 people are shown as <5, or as *. So is * any number that would give one of those away. All others are to the nearest 5.',
  },
  'under-ten': {
    name: 'Threshold of 10: under 10 hidden',
    says: 'Under 10 people are shown as *. So is any number that would give one of those away. All others are to the nearest 5.',
  },
  none: {
    name: 'Nothing hidden',
    says: 'These are exact counts, small ones too. Do not copy or show them to others.',
  },
};

export const FACTS: Readonly<Record<FactKind, string>> = {
  contract: 'Kind of contract',
  'client-group': 'Client group',
  'age-band': 'Age',
  sex: 'Sex',
  ethnicity: 'Ethnicity',
  'support-reason': 'Main reason for support',
  deprivation: 'Deprivation of the area, in tenths (1 is the most deprived)',
  rurality: 'Urban or rural',
};

/** A group in the words of the file, or said in full where those are a number. */
export function sayGroup(kind: FactKind, name: string | null): string {
  if (name === null) return 'Not recorded';
  return kind === 'deprivation' && /^\d+$/.test(name) ? `Tenth ${name}` : name;
}

/** Groups that clearly change more often, one sentence each; one that says so where there are none. */
export function sayMoreOften({ kind, groups }: GroupTable, shareOfAll: number | null): string[] {
  const sentences = groups
    .filter(({ moreOften }) => moreOften)
    .map(
      ({ name, share }) =>
        `${sayGroup(kind, name)}: ${sayShare(share!)} change provider, clearly more often than all (${shareOfAll === null ? 'hidden' : sayShare(shareOfAll)}).`,
    );
  return sentences.length > 0 ? sentences : ['No group shown here changes clearly more often than all.'];
}

/** `+5 points`, `−3 points`: a difference of shares. */
export function sayPoints(difference: number): string {
  const points = Math.round(difference * 100);
  if (points === 0) return 'as all';
  return `${points > 0 ? '+' : '−'}${sayCount(Math.abs(points), 'point')}`;
}

function sayPlaced(placed: number, stillWaiting: number): string {
  if (stillWaiting === 0) return 'all would have one';
  return `${sayNumber(placed)} would have one, ${sayNumber(stillWaiting)} would still have nobody`;
}

function sumPeople(moves: readonly Counted[]): number {
  return moves.reduce((sum, { people }) => sum + people, 0);
}
