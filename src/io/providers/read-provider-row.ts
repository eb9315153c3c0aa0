import { firstLetters } from '../../core/scenario/first-letters.ts';
import type { Provider, ProviderId, ProviderRole } from '../../core/dataset/dataset.ts';
import { LONGEST_NAME } from '../../core/edits/check-name.ts';
import type { ProviderField } from '../tables/columns.ts';
import { readDate } from '../tables/read-date.ts';
import { readNumber } from '../tables/read-number.ts';
import { readPostcode } from '../places/postcode.ts';

/** Words in a file's role column, tried in this order. */
const ROLE_WORDS: readonly (readonly [RegExp, ProviderRole])[] = [
  [/back.?up|off.?framework|reserve|supplementary|secondary/i, 'back-up'],
  [/specialist/i, 'specialist'],
  [/spot|legacy/i, 'spot'],
  [/lot|lead|prime|primary|principal|strategic|framework/i, 'lot'],
];
const RATINGS: readonly (readonly [RegExp, string])[] = [
  [/outstanding/i, 'Outstanding'],
  [/good/i, 'Good'],
  [/requires|improvement/i, 'Requires improvement'],
  [/inadequate/i, 'Inadequate'],
  [/not|no published|unrated|awaiting|^-$|n\/a/i, 'Not yet rated'],
];

/** The text of a field in the row, blank where the table has no such column. */
export type ProviderCell = (field: ProviderField) => string;

/** The role that a word means; undefined for a word nobody has told us. */
export function readRole(text: string): ProviderRole | undefined {
  return ROLE_WORDS.find(([words]) => words.test(text))?.[1];
}

/**
 * Reads a provider from its row; without a capacity it can take nothing, without a known role it is a
 * back-up. `spell` gives services and client groups the spelling that all providers share.
 */
export function readProviderRow(
  cell: ProviderCell,
  registeredAt: Provider['registeredAt'] | null,
  spell: { readonly service: (word: string) => string; readonly clientGroup: (word: string) => string },
): Provider {
  const rating = cell('cqcRating');
  const day = readDate(cell('returnDate'));
  const clientGroups = distinct(splitList(cell('clientGroups')).map(spell.clientGroup));
  const postcode = readPostcode(cell('postcode'));
  const optional = {
    cqcLocation: cell('cqcLocation') || undefined,
    registeredPostcode: postcode?.text,
    registeredAt: registeredAt ?? undefined,
    clientGroups: clientGroups.length === 0 ? undefined : clientGroups,
    takesDoubleHanded: readYes(cell('doubleHanded')),
    paysLivingWage: readYes(cell('livingWage')),
    monitorsCalls: readYes(cell('monitoring')),
    returnDate: day === null ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10),
  };
  return {
    id: firstLetters(cell('provider'), LONGEST_NAME) as ProviderId,
    role: readRole(cell('role')) ?? 'back-up',
    lots: splitList(cell('lots')),
    capacityMinutes: Math.max(0, Math.round((readNumber(cell('capacity')) ?? 0) * 60)),
    hourlyRate: readNumber(cell('rate')),
    services: distinct(splitList(cell('services')).map(spell.service)),
    cqcRating: rating === '' ? null : (RATINGS.find(([words]) => words.test(rating))?.[1] ?? rating),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

function readYes(text: string): boolean | undefined {
  if (/^(y|yes|true|1)\b/i.test(text)) return true;
  return /^(n|no|false|0)\b/i.test(text) ? false : undefined;
}

function splitList(text: string): string[] {
  return text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
