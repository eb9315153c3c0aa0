/** One of the four things to bring. */
export interface DataStep {
  readonly title: string;
  readonly what: string;
  readonly formats: string;
  /** Tables with the right headings and one example row, in `public/templates`. */
  readonly templates: readonly { readonly file: string; readonly name: string }[];
  /** What is published, as the end of 'Where to find …'. */
  readonly published: string;
  /** Who publishes it and the name of the product, to search for. */
  readonly sources: readonly string[];
}

const TABLES = 'CSV or Excel';
const MAPS = 'GeoJSON, zipped shapefile, KML or KMZ, TopoJSON, or GeoPackage';

/** What to bring, in order. The first two are needed; the others make the plan better. */
export const DATA_STEPS: readonly DataStep[] = [
  {
    title: 'Packages',
    what: 'A list of who gets home care: one row for each package, with its hours a week and a postcode or map reference. If you only have postcodes, add a postcode list too, zipped as you got it if you like. This browser keeps it for next time.',
    formats: TABLES,
    templates: [{ file: 'packages.csv', name: 'packages' }],
    published: 'postcode lists',
    sources: [
      'ONS Open Geography Portal: National Statistics Postcode Lookup (NSPL), or ONS Postcode Directory (ONSPD)',
      'Ordnance Survey: Code-Point Open',
    ],
  },
  {
    title: 'Building blocks',
    what: 'The outlines of small areas, such as LSOAs or wards. Lots are made of whole blocks. If you have lots today, add a list that says which block is in which lot.',
    formats: MAPS,
    templates: [{ file: 'lots.csv', name: 'lots' }],
    published: 'outlines',
    sources: [
      'ONS Open Geography Portal: Lower layer Super Output Areas (2021) Boundaries EW BGC',
      'ONS Open Geography Portal: Wards Boundaries UK BGC',
    ],
  },
  {
    title: 'Zones to respect',
    what: 'Areas that lots should not cut in two, such as Primary Care Networks (PCNs). Bring as many layers as you like, or none.',
    formats: MAPS,
    templates: [],
    published: 'PCNs',
    sources: [
      'NHS England, Organisation Data Service: ePCN, the list of PCNs and their GP practices. It has no outlines: ask your integrated care board (ICB) for these',
    ],
  },
  {
    title: 'Providers',
    what: 'A list of who can deliver the care: one row for each provider, with the most hours a week it can deliver.',
    formats: TABLES,
    templates: [{ file: 'providers.csv', name: 'providers' }],
    published: 'ratings and offices',
    sources: ['Care Quality Commission: CQC care directory'],
  },
];
