import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import type { Publication } from '../../core/publication/publication.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { SharedPlan } from '../../io/share/shared-lots.ts';
import { writeBlocksCsv } from '../../io/share/write-blocks-csv.ts';
import { writeLotsGeojson } from '../../io/share/write-lots-geojson.ts';
import { writeLotsKml } from '../../io/share/write-lots-kml.ts';
import { writeLotsShapefile } from '../../io/share/write-lots-shapefile.ts';

/** A file of lots that others read: what its button says, what it is for, and how it is made. */
export interface ShareFile {
  readonly action: string;
  readonly about: string;
  /** What follows the scenario's id in the file's name. */
  readonly ending: string;
  readonly type: string;
  readonly write: (plan: SharedPlan, scenario: Scenario) => string | Uint8Array<ArrayBuffer>;
}

export const MAP_FILES: readonly ShareFile[] = [
  {
    action: 'Save as GeoJSON',
    about: 'For most maps, on the web and on the desk.',
    ending: '.geojson',
    type: 'application/geo+json',
    write: writeLotsGeojson,
  },
  {
    action: 'Save as a shapefile',
    about: 'For ArcGIS and QGIS: a zip, in latitude and longitude (WGS 84).',
    ending: '-shapefile.zip',
    type: 'application/zip',
    write: (plan, { id }) => new Uint8Array(writeLotsShapefile(plan, id)),
  },
  {
    action: 'Save as KML',
    about: 'For Google Earth, in the colours of the lots.',
    ending: '.kml',
    type: 'application/vnd.google-earth.kml+xml',
    write: writeLotsKml,
  },
];

export const BLOCKS_CSV: ShareFile = {
  action: 'Save the list of blocks',
  about: 'CSV for a spreadsheet: each block with its lot, and pieces of blocks that are cut.',
  ending: '-blocks.csv',
  type: 'text/csv',
  write: ({ fabric }, scenario) => writeBlocksCsv(fabric, scenario),
};

/** The numbers of a plan as they are published; null for a plan that is not among those published. */
export function numbersOf({ plans, rule }: Publication, { id }: Scenario): SharedPlan['numbers'] {
  const plan = plans.find(({ scenario }) => scenario === id);
  return plan === undefined ? null : { plan, rule };
}

export function sharedPlanOf(
  { fingerprint }: Dataset,
  fabric: Fabric,
  scenario: Scenario,
  numbers: SharedPlan['numbers'],
): SharedPlan {
  return { fabric, scenario, fingerprint, numbers };
}
