import type { Block } from './area.ts';
import { hoursOf } from './care/invent-care.ts';
import { GENERAL_SERVICES } from './care/provider.ts';
import { planeAround, type Point, type Position } from './ground/plane.ts';
import { nearest } from './ground/spread-seeds.ts';
import { KENT_CLUSTERS } from './kent-facts.ts';
import { drawKent } from './kent-ground.ts';
import { kentPlans } from './kent-plans.ts';
import { inventKentProviders } from './kent-providers.ts';
import type { Sample, Setting } from './sample.ts';

/** Schematic zones, each the blocks nearest to its centre: they follow neither districts nor practices. */
const ZONE_CENTRES: Readonly<Record<string, Position>> = {
  'Thames Side PCN': [0.24, 51.44],
  'Estuary PCN': [0.4, 51.41],
  'Darent PCN': [0.15, 51.31],
  'Medway Valley PCN': [0.37, 51.27],
  'High Weald PCN': [0.27, 51.14],
  'Greensand PCN': [0.55, 51.23],
  'Low Weald PCN': [0.62, 51.09],
  'Creek and Orchard PCN': [0.77, 51.35],
  'Stour PCN': [0.88, 51.15],
  'Marsh and Channel PCN': [1.06, 51.07],
  'North Downs Coast PCN': [1.09, 51.31],
  'Eastern Shore PCN': [1.33, 51.25],
};

export const KENT: Sample = {
  name: 'Kent (schematic, invented)',
  note: 'Invented and schematic: shapes drawn by chance inside a rounded outline of Kent. They are not the borders of any real district, LSOA, cluster or Primary Care Network.',
  seed: 2023,
  groups: KENT_CLUSTERS,
  groupHeading: 'cluster',
  need: {
    packages: 3270,
    hours: 42_000,
    visits: 72_000,
    statuses: { waiting: 165, handedBack: 32, suspended: 115 },
    hardPlaces: [
      { at: [0.92, 50.98], reachMetres: 8000 },
      { at: [0.62, 51.06], reachMetres: 9000 },
      { at: [0.09, 51.2], reachMetres: 7000 },
      { at: [1.2, 51.19], reachMetres: 6500 },
      { at: [0.88, 51.29], reachMetres: 6000 },
    ],
  },
  moment: { date: '2024-01-08', medianWaitDays: 14 },
  ethnicGroups: {
    White: 93,
    'Asian or Asian British': 3.5,
    'Black, Black British, Caribbean or African': 1.5,
    'Mixed or multiple ethnic groups': 1,
    'Other ethnic group': 1,
  },
  deprivation: {
    shares: [8, 9, 9, 10, 11, 11, 11, 11, 10, 10],
    around: [
      { at: [1.39, 51.37], reachMetres: 9000 },
      { at: [1.15, 51.08], reachMetres: 6000 },
      { at: [1.3, 51.13], reachMetres: 6000 },
      { at: [0.77, 51.41], reachMetres: 9000 },
      { at: [0.36, 51.43], reachMetres: 6000 },
      { at: [0.87, 51.14], reachMetres: 4000 },
      { at: [0.53, 51.26], reachMetres: 4000 },
    ],
  },
  livingWage: 'Real Living Wage',
  registeredAwayDegrees: 0.04,
  draw: drawKent,
  currentLotOf: (cluster) => cluster,
  inventProviders: (setting, random) => inventKentProviders(generalHours(setting), random),
  zones: kentZones,
  plans: ({ blocks }, providers) =>
    kentPlans(
      blocks.map(({ group }) => group),
      providers,
    ),
};

/** By cluster, the hours a week that any provider on the framework could deliver. */
function generalHours({ packages, blocks }: Setting): number[] {
  const hours = KENT_CLUSTERS.map(() => 0);
  for (const { care, home } of packages) {
    if (GENERAL_SERVICES.includes(care.service)) hours[blocks[home.block]!.group]! += hoursOf(care);
  }
  return hours;
}

function kentZones(blocks: readonly Block[]) {
  const names = Object.keys(ZONE_CENTRES);
  const plane = planeAround([0.73, 51.2]);
  const centres = Object.values(ZONE_CENTRES).map(plane.toPlane);
  const ground = blocks.map(({ geometry }) => {
    const ring = geometry.coordinates[0]!.map(([lng, lat]): Point => plane.toPlane([lng!, lat!]));
    const middle: Point = [mean(ring.map(([x]) => x)), mean(ring.map(([, y]) => y))];
    return { name: names[nearest(middle, centres)]!, geometry };
  });
  return { names, ground };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
