import type { ZoneLayer } from '../../core/dataset/dataset.ts';
import type { Check, CheckKind, Finding } from '../../core/figures/checks.ts';
import { isBand } from '../../core/figures/find-out-of-band.ts';
import { CQC_RATINGS, type CqcRating, type Rules } from '../../core/scenario/rules.ts';
import { NO_LOT, type Lot } from '../../core/scenario/scenario.ts';
import { sayBand } from '../words/say-band.ts';
import { sayList } from '../words/say-list.ts';
import { sayLot } from '../words/say-lot.ts';
import { sayCount, sayHours, sayNumber } from '../words/say-number.ts';
import { ZONE_WORDS } from '../words/say-zones.ts';

/** A rule as a sentence that is true where it is met. */
export function sayRule(check: Check, rules: Rules, layers: readonly ZoneLayer[]): string {
  switch (check.kind) {
    case 'every-block-in-a-lot':
      return 'Every block is in a lot';
    case 'lots-in-one-piece':
      return 'Every lot is in one piece';
    case 'no-lot-inside-another':
      return 'No lot lies inside another';
    case 'hours-in-band': {
      const band = sayBand(rules.viability);
      return band === null ? 'Every lot has hours enough, and not too many' : `Every lot has ${band} a week`;
    }
    case 'enough-providers':
      return `Every lot has ${sayCount(rules.providersPerLot, 'main provider')}`;
    case 'not-too-many-providers':
      return rules.mostProvidersPerLot === null
        ? 'No lot has too many main providers'
        : `No lot has more than ${sayCount(rules.mostProvidersPerLot, 'main provider')}`;
    case 'lots-per-provider':
      return rules.mostLotsPerProvider === null
        ? 'No provider has too many lots'
        : `No provider is a main one in more than ${sayCount(rules.mostLotsPerProvider, 'lot')}`;
    case 'share-of-area':
      return rules.mostSharePercent === null
        ? 'No provider has too much of the area'
        : `No provider has more than ${sayNumber(rules.mostSharePercent)}% of the area’s hours`;
    case 'one-place-in-a-lot':
      return 'No provider has two places in one lot';
    case 'cqc-rating':
      return rules.leastCqcRating === null
        ? 'Every appointed provider is rated well enough'
        : `Every appointed provider is rated ${orBetter(rules.leastCqcRating)}`;
    case 'registered-in-area':
      return 'Every appointed provider is registered in the area';
    case 'provider-hours-in-band': {
      const band = sayBand(rules.providerViability);
      return band === null
        ? 'Every appointed provider has hours enough, and not too many'
        : `Every appointed provider has ${band} a week`;
    }
    case 'zones-in-one-lot': {
      const layer = layers[check.layer ?? 0]!;
      const alone = layers.filter((other) => other.role === layer.role).length === 1;
      return alone && layer.role !== 'other'
        ? `Every ${ZONE_WORDS[layer.role][0]} is in one lot`
        : `Every zone of ${layer.name} is in one lot`;
    }
  }
}

/** How the plan stands to a rule, in a word or two; where it is broken, by how many. `isSet` is false for a rule nobody has set. */
export function sayState({ kind, state, findings }: Check, isSet = true): string {
  if (!isSet) return 'No rule set';
  if (state === 'broken') return `Broken: ${sayCount(findings.length, ...FOUND[kind])}`;
  return state === 'met' ? 'Met' : 'Not started';
}

/** Whether a rule is set, or needs no setting; see `RULES_TO_SET`. */
export function isRuleSet(kind: CheckKind, rules: Rules, lots: readonly Lot[]): boolean {
  switch (kind) {
    case 'not-too-many-providers':
      return rules.mostProvidersPerLot !== null;
    case 'lots-per-provider':
      return rules.mostLotsPerProvider !== null;
    case 'share-of-area':
      return rules.mostSharePercent !== null;
    case 'cqc-rating':
      return rules.leastCqcRating !== null;
    case 'registered-in-area':
      return rules.registeredInArea;
    case 'hours-in-band':
      return isBand(rules.viability) || lots.some(({ viability }) => viability && isBand(viability));
    case 'provider-hours-in-band':
      return isBand(rules.providerViability);
    default:
      return true;
  }
}

/** What the findings of a rule are, one of them and many. */
const FOUND: Record<CheckKind, readonly [one: string, many: string]> = {
  'every-block-in-a-lot': ['patch', 'patches'],
  'lots-in-one-piece': ['piece', 'pieces'],
  'no-lot-inside-another': ['place', 'places'],
  'hours-in-band': ['lot', 'lots'],
  'enough-providers': ['lot', 'lots'],
  'not-too-many-providers': ['lot', 'lots'],
  'lots-per-provider': ['provider', 'providers'],
  'share-of-area': ['provider', 'providers'],
  'one-place-in-a-lot': ['place', 'places'],
  'cqc-rating': ['provider', 'providers'],
  'registered-in-area': ['provider', 'providers'],
  'provider-hours-in-band': ['provider', 'providers'],
  'zones-in-one-lot': ['zone', 'zones'],
};

/** What breaks a rule, in a sentence without a full stop. */
export function sayFinding(finding: Finding, lots: readonly Lot[], layers: readonly ZoneLayer[]): string {
  switch (finding.kind) {
    case 'unassigned': {
      const { blocks, packages, weeklyMinutes } = finding;
      const held =
        packages === 0 ? 'no packages' : `${sayCount(packages, 'package')}, ${aWeek(weeklyMinutes)}`;
      return `${sayCount(blocks.length, 'block')} in no lot: ${held}`;
    }
    case 'stray': {
      const piece = `${sayCount(finding.blocks.length, 'block')}, ${aWeek(finding.weeklyMinutes)}`;
      return `A piece of ${sayLot(lots, finding.lot)} lies apart from the rest: ${piece}`;
    }
    case 'enclosed': {
      const by = capital(sayLot(lots, finding.by));
      const blocks = sayCount(finding.blocks.length, 'block');
      return finding.lot === NO_LOT
        ? `${by} lies all round ${blocks} in no lot`
        : `${by} lies all round ${sayLot(lots, finding.lot)}, ${blocks}`;
    }
    case 'under-band': {
      const short = finding.band.leastMinutes! - finding.weeklyMinutes;
      return `${sayLot(lots, finding.lot)} has ${aWeek(finding.weeklyMinutes)}: ${sayHours(short)} too few`;
    }
    case 'over-band': {
      const over = finding.weeklyMinutes - finding.band.mostMinutes!;
      return `${sayLot(lots, finding.lot)} has ${aWeek(finding.weeklyMinutes)}: ${sayHours(over)} too many`;
    }
    case 'too-few-providers': {
      const name = sayLot(lots, finding.lot);
      if (finding.has === 0) return `${name} has no main provider`;
      return `${name} has ${sayCount(finding.has, 'main provider')} and needs ${finding.needs}`;
    }
    case 'too-many-providers':
      return `${sayLot(lots, finding.lot)} has ${sayCount(finding.has, 'main provider')}, and ${finding.most} at most is allowed`;
    case 'too-many-lots': {
      const names = sayList(finding.lots.map((lot) => sayLot(lots, lot)));
      return `${finding.provider} is a main provider of ${sayCount(finding.lots.length, 'lot')}, and ${finding.most} at most is allowed: ${names}`;
    }
    case 'too-large-share': {
      const share = sayNumber((100 * finding.weeklyMinutes) / finding.areaMinutes);
      return `${finding.provider} has ${aWeek(finding.weeklyMinutes)}, ${share}% of the area’s hours, and ${sayNumber(finding.mostPercent)}% at most is allowed`;
    }
    case 'two-places-in-lot': {
      const seats = finding.seats > 1 ? sayCount(finding.seats, 'seat') : 'a seat';
      const behind = finding.standsBehind ? ' and stands behind it as well' : '';
      return `${finding.provider} has ${seats} in ${sayLot(lots, finding.lot)}${behind}`;
    }
    case 'rated-below':
      return `${finding.provider} is rated ${finding.rating}, and ${orBetter(finding.least)} is asked for`;
    case 'not-rated':
      return finding.says === null
        ? `The file gives no rating for ${finding.provider}, and ${orBetter(finding.least)} is asked for`
        : `${finding.provider} is not rated yet: the file says ‘${finding.says}’, and ${orBetter(finding.least)} is asked for`;
    case 'registered-elsewhere':
      return `${finding.provider} is registered outside the area`;
    case 'registered-place-not-known':
      return `Where ${finding.provider} is registered is not known`;
    case 'provider-under-band': {
      const short = finding.band.leastMinutes! - finding.weeklyMinutes;
      return `${finding.provider} is given ${aWeek(finding.weeklyMinutes)}: ${sayHours(short)} too few`;
    }
    case 'provider-over-band': {
      const over = finding.weeklyMinutes - finding.band.mostMinutes!;
      return `${finding.provider} is given ${aWeek(finding.weeklyMinutes)}: ${sayHours(over)} too many`;
    }
    case 'zone-divided': {
      const zone = layers[finding.layer]?.zones[finding.zone]?.name ?? 'A zone';
      return `${zone} is divided between ${sayList(finding.parts.map((part) => sayLot(lots, part.lot)))}`;
    }
  }
}

/** `Outstanding`, `Good or better`. */
function orBetter(rating: CqcRating): string {
  return rating === CQC_RATINGS[0] ? rating : `${rating} or better`;
}

function aWeek(minutes: number): string {
  return `${sayHours(minutes)} a week`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
