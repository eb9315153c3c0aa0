import type { ZoneRole } from '../../core/dataset/dataset.ts';
import type { FileUse, RowNote } from '../../io/file-report.ts';

/** What a file is used for. */
export const USE_NAMES: Record<FileUse, string> = {
  packages: 'Packages',
  providers: 'Providers',
  blocks: 'Building blocks',
  zones: 'Zones to respect',
  lots: 'Lots',
  postcodes: 'Postcodes and their places',
  practices: 'GP practices',
  classes: 'Urban and rural classes',
  scenario: 'A saved scenario',
  'left out': 'Leave this file out',
  unknown: 'We do not know yet',
};

/** What a layer of zones is for. */
export const ZONE_ROLE_NAMES: Record<ZoneRole, string> = {
  'primary-care-network': 'Primary Care Networks (PCNs)',
  cluster: 'Clusters, such as urban and rural',
  ward: 'Wards',
  other: 'Other zones',
};

/** What became of a row. */
export const OUTCOME_NAMES: Record<RowNote['outcome'], string> = {
  'set aside': 'Set aside',
  repaired: 'Repaired',
  noted: 'Noted',
};
