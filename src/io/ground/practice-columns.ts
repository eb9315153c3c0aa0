import { findColumns, normalise } from '../tables/columns.ts';
import type { Table } from '../formats/file-content.ts';

/** Headings of lists of practices, of their networks, and of their patients by small area. */
const PRACTICE_HEADINGS = {
  practice: ['partnerorganisationcode', 'practicecode', 'orgcode', 'organisationcode', 'odscode', 'gpcode'],
  practiceName: ['partnername', 'practicename', 'gppractice', 'practice', 'surgery', 'name'],
  network: ['pcncode', 'pcn'],
  networkName: ['pcnname', 'primarycarenetwork', 'networkname', 'pcn'],
  ended: ['practicetopcnrelationshipenddate', 'closedate'],
  postcode: ['postcode', 'practicepostcode', 'pcd', 'pcds'],
  longitude: ['longitude', 'long', 'lng', 'lon'],
  latitude: ['latitude', 'lat'],
  easting: ['easting', 'eastings', 'oseast1m'],
  northing: ['northing', 'northings', 'osnrth1m'],
  area: ['lsoacode', 'lsoa21cd', 'lsoa11cd', 'lsoa'],
  patients: ['numberofpatients', 'patients', 'noofpatients', 'registeredpatients'],
} as const satisfies Record<string, readonly string[]>;

export type PracticeField = keyof typeof PRACTICE_HEADINGS;

export interface PracticeColumns {
  readonly at: ReadonlyMap<PracticeField, number>;
  /** True for the files that NHS England publishes without headings: what looks like them is a row. */
  readonly startsAtOnce: boolean;
}

/** `epcncorepartnerdetails` by position. */
const CORE_PARTNERS: readonly [PracticeField, number][] = [
  ['practice', 0],
  ['practiceName', 1],
  ['network', 4],
  ['networkName', 5],
  ['ended', 9],
];
/** `epraccur` by position. */
const PRACTICE_LIST: readonly [PracticeField, number][] = [
  ['practice', 0],
  ['practiceName', 1],
  ['postcode', 9],
];
const PRACTICE_CODE = /^[A-Z]\d{5}$/;
const NETWORK_CODE = /^U\d{5}$/;

/** Whether a table says which network practices are in, where they are, or where their patients live. */
export function looksLikePractices(table: Table): boolean {
  return findPracticeColumns(table) !== null;
}

/** Where everything is in a table of practices; null for any other table. */
export function findPracticeColumns({ headings }: Table): PracticeColumns | null {
  if (PRACTICE_CODE.test(headings[0] ?? '')) {
    const isPartners = headings.length >= 10 && NETWORK_CODE.test(headings[4]!);
    const isList = headings.length >= 25;
    if (isPartners) return { at: new Map(CORE_PARTNERS), startsAtOnce: true };
    return isList ? { at: new Map(PRACTICE_LIST), startsAtOnce: true } : null;
  }
  const at = findColumns(headings, PRACTICE_HEADINGS);
  const hasPractice =
    at.has('practice') || headings.some((heading) => /practice|surgery/.test(normalise(heading)));
  const isNetworks = at.has('network') || at.has('networkName');
  const isPatients = at.has('area') && at.has('patients');
  const isPlaces = at.has('practice') && at.has('postcode');
  return hasPractice && (isNetworks || isPatients || isPlaces) ? { at, startsAtOnce: false } : null;
}
