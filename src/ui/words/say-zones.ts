import type { ZoneRole } from '../../core/dataset/dataset.ts';

/** What zones are called in a sentence: one of them, and many. */
export const ZONE_WORDS: Readonly<Record<ZoneRole, readonly [one: string, many: string]>> = {
  'primary-care-network': ['PCN', 'PCNs'],
  cluster: ['cluster', 'clusters'],
  ward: ['ward', 'wards'],
  other: ['zone', 'zones'],
};
