import { inventPackages, hoursOf, type Need } from './care/invent-packages.ts';
import { PACKAGE_HEADINGS, packageRows } from './care/package-rows.ts';
import { placeWithProviders } from './care/place-with-providers.ts';
import { PROVIDER_HEADINGS, providerRows } from './care/provider-rows.ts';
import { cutAlongBorder } from './ground/cut-along-border.ts';
import { dissolveBlocks } from './ground/dissolve-blocks.ts';
import { findNeighbours } from './ground/find-neighbours.ts';
import { planeAround } from './ground/plane.ts';
import { MERTON_WARDS } from './merton-facts.ts';
import { drawMerton } from './merton-ground.ts';
import { currentLotOf, mertonPlans } from './merton-plans.ts';
import { inventMertonProviders } from './merton-providers.ts';
import { scenarioText } from './plan/scenario-text.ts';
import { randomFrom } from './random.ts';
import { blockFeatures, csvText, geoJsonText, type SampleFiles } from './write-files.ts';

const SEED = 2022;
const NOTE =
  'Invented and schematic: shapes drawn by chance inside a rounded outline of Merton. They are not the borders of any real ward, LSOA or Primary Care Network.';
const NAME = 'Merton (schematic, invented)';

const NEED: Need = {
  packages: 650,
  hours: 8400,
  visits: 14_400,
  statuses: { waiting: 16, handedBack: 3, suspended: 23 },
  hardPlaces: [
    { at: [-0.227, 51.392], reachMetres: 900 },
    { at: [-0.138, 51.402], reachMetres: 800 },
  ],
};
const MOMENT = { date: '2022-09-01', medianWaitDays: 9 };

/** Schematic zones: a Primary Care Network is a list of practices and has no border of its own. */
const WARDS_OF_ZONE: Readonly<Record<string, readonly string[]>> = {
  'North Merton PCN': ['Wimbledon Park', 'Wandle', 'Colliers Wood'],
  'East Merton PCN': [
    'Graveney',
    "Figge's Marsh",
    'Lavender Fields',
    'Longthornton',
    'Pollards Hill',
    'Cricket Green',
  ],
  'West Merton PCN': ['Wimbledon Town & Dundonald', 'Abbey', 'Merton Park'],
  'North West Merton PCN': ['Village', 'Hillside'],
  'South West Merton PCN': ['Raynes Park', 'West Barnes', 'Cannon Hill'],
  'Morden PCN': ['Lower Morden', 'St Helier', 'Ravensbury'],
};
const ZONE_CUTS = [
  { from: 'East Merton PCN', to: 'Morden PCN' },
  { from: 'South West Merton PCN', to: 'West Merton PCN' },
];

/** Merton's files: the ground, the need, the market and four plans. */
export function makeMerton(fingerprintOf: (files: SampleFiles) => string): SampleFiles {
  const random = randomFrom(SEED);
  const blocks = drawMerton(random);
  const neighbours = findNeighbours(blocks);
  const wardOfBlock = blocks.map(({ group }) => MERTON_WARDS[group]!.name);
  const packages = inventPackages(NEED, MERTON_WARDS, blocks, planeAround([-0.19, 51.41]), random);
  const providers = inventMertonProviders(random);
  const placings = placeWithProviders(
    packages,
    packages.map(({ home }) => currentLotOf(wardOfBlock[home.block]!)),
    providers,
    random,
  );
  const zones = Object.keys(WARDS_OF_ZONE);
  const zoneOfBlock = wardOfBlock.map((ward) => zones.find((zone) => WARDS_OF_ZONE[zone]!.includes(ward))!);
  const wards = blocks.map(({ geometry }, at) => ({ name: wardOfBlock[at]!, geometry }));
  const files = {
    'blocks.geojson': geoJsonText(NOTE, blockFeatures(blocks, MERTON_WARDS, 'ward')),
    'wards.geojson': geoJsonText(NOTE, dissolveBlocks(wards, MERTON_WARDS.map(({ name }) => name))),
    'pcn-zones.geojson': geoJsonText(NOTE, dissolveBlocks(cutAlongBorder(blocks, zoneOfBlock, ZONE_CUTS), zones)),
    'packages.csv': csvText(PACKAGE_HEADINGS, packageRows(packages, placings, MOMENT, random)),
    'providers.csv': csvText(PROVIDER_HEADINGS, providerRows(providers)),
  };
  const hoursOfBlock = blocks.map((_, block) =>
    packages.reduce((sum, { home, care }) => sum + (home.block === block ? hoursOf(care) : 0), 0),
  );
  const madeWith = {
    area: NAME,
    fingerprint: fingerprintOf(files),
    packages: NEED.packages,
    weeklyHours: NEED.hours,
  };
  const plans = mertonPlans({ wardOfBlock, hoursOfBlock, neighbours }, providers);
  const scenarios = plans.map((plan): [string, string] => [
    `scenarios/${plan.id}.lotwise.json`,
    scenarioText(plan, madeWith, blocks, neighbours),
  ]);
  return { ...files, ...Object.fromEntries(scenarios) };
}
