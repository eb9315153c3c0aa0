import type { Block } from './area.ts';
import { cutAlongBorder } from './ground/cut-along-border.ts';
import { MERTON_WARDS } from './merton-facts.ts';
import { drawMerton } from './merton-ground.ts';
import { currentLotOf, mertonPlans } from './merton-plans.ts';
import { inventMertonProviders } from './merton-providers.ts';
import type { Sample } from './sample.ts';

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

export const MERTON: Sample = {
  name: 'Merton (schematic, invented)',
  note: 'Invented and schematic: shapes drawn by chance inside a rounded outline of Merton. They are not the borders of any real ward, LSOA or Primary Care Network.',
  seed: 2022,
  groups: MERTON_WARDS,
  groupHeading: 'ward',
  need: {
    packages: 650,
    hours: 8400,
    visits: 14_400,
    statuses: { waiting: 16, handedBack: 3, suspended: 23 },
    hardPlaces: [
      { at: [-0.229, 51.394], reachMetres: 900 },
      { at: [-0.138, 51.402], reachMetres: 1100 },
    ],
  },
  moment: { date: '2022-09-01', medianWaitDays: 9 },
  ethnicGroups: {
    White: 66,
    'Asian or Asian British': 18,
    'Black, Black British, Caribbean or African': 10,
    'Mixed or multiple ethnic groups': 3,
    'Other ethnic group': 3,
  },
  deprivation: {
    shares: [1, 4, 10, 12, 13, 14, 15, 18, 20, 19],
    around: [
      { at: [-0.165, 51.404], reachMetres: 1500 },
      { at: [-0.186, 51.394], reachMetres: 1200 },
      { at: [-0.137, 51.4], reachMetres: 900 },
      { at: [-0.176, 51.419], reachMetres: 700 },
    ],
  },
  livingWage: 'London Living Wage',
  registeredAwayDegrees: 0.008,
  draw: drawMerton,
  currentLotOf,
  inventProviders: (_, random) => inventMertonProviders(random),
  zones: mertonZones,
  plans: ({ blocks, hoursOfBlock, neighbours }, providers) =>
    mertonPlans({ wardOfBlock: blocks.map(wardOf), hoursOfBlock, neighbours }, providers),
};

function mertonZones(blocks: readonly Block[]) {
  const names = Object.keys(WARDS_OF_ZONE);
  const zoneOf = (ward: string) => names.find((zone) => WARDS_OF_ZONE[zone]!.includes(ward))!;
  return {
    names,
    ground: cutAlongBorder(
      blocks,
      blocks.map((block) => zoneOf(wardOf(block))),
      ZONE_CUTS,
    ),
  };
}

function wardOf({ group }: Block): string {
  return MERTON_WARDS[group]!.name;
}
