import type { Block, Group } from './area.ts';
import { hoursOf } from './care/invent-care.ts';
import { inventPackages, type Asked, type Need } from './care/invent-packages.ts';
import { PACKAGE_HEADINGS, packageRows, type Moment } from './care/package-rows.ts';
import { placeWithProviders } from './care/place-with-providers.ts';
import { inventPeople } from './care/invent-people.ts';
import { providerHeadings, providerRows } from './care/provider-rows.ts';
import type { Provider } from './care/provider.ts';
import { registerProviders } from './care/register-providers.ts';
import type { Neighbourhood } from './ground/closeness.ts';
import { dissolveBlocks, type NamedGround } from './ground/dissolve-blocks.ts';
import { findNeighbours } from './ground/find-neighbours.ts';
import { inventDeprivation } from './ground/invent-deprivation.ts';
import { planeAround, type Plane } from './ground/plane.ts';
import { scenarioText, type Plan } from './plan/scenario-text.ts';
import { randomFrom, type Random } from './random.ts';
import { blockFeatures, csvText, geoJsonText, type SampleFiles } from './write-files.ts';

/** What was drawn and asked for, from which an area's market and plans are made. */
export interface Setting {
  readonly blocks: readonly Block[];
  readonly groupNames: readonly string[];
  readonly packages: readonly Asked[];
  readonly hoursOfBlock: readonly number[];
  readonly neighbours: readonly ReadonlyMap<number, number>[];
}

/** All that makes one sample area different from another. */
export interface Sample {
  readonly name: string;
  readonly note: string;
  readonly seed: number;
  readonly groups: readonly Group[];
  readonly groupHeading: 'ward' | 'cluster';
  readonly need: Need;
  readonly moment: Moment;
  /** Shares of the area's people. */
  readonly ethnicGroups: Readonly<Record<string, number>>;
  /** How many blocks there are of each tenth by deprivation, in proportion, and where the most deprived gather. */
  readonly deprivation: { readonly shares: readonly number[]; readonly around: readonly Neighbourhood[] };
  /** The living wage that its providers may pay. */
  readonly livingWage: string;
  /** How far from their lots providers are registered. */
  readonly registeredAwayDegrees: number;
  readonly draw: (random: Random) => Block[];
  /** Today's lot of a ward or cluster. */
  readonly currentLotOf: (group: string) => string;
  readonly inventProviders: (setting: Setting, random: Random) => Provider[];
  readonly zones: (blocks: readonly Block[]) => {
    readonly names: readonly string[];
    readonly ground: readonly NamedGround[];
  };
  readonly plans: (setting: Setting, providers: readonly Provider[]) => Plan[];
}

/** Gives the fingerprint that the app gives to these files once it has read them. */
export type Fingerprinter = (files: SampleFiles) => Promise<string>;

const MATTERS = { people: 1, providers: 2, deprivation: 3 };

/** The files of a sample area: the ground, the need, the market and the plans. */
export async function makeSample(sample: Sample, fingerprintOf: Fingerprinter): Promise<SampleFiles> {
  const random = randomFrom(sample.seed);
  /** Chance of their own, so that what is invented about people and places never moves their care. */
  const chanceOf = (matter: keyof typeof MATTERS) => randomFrom(sample.seed + MATTERS[matter]);
  const setting = inventSetting(sample, random);
  const { blocks, groupNames, packages } = setting;
  const providers = sample.inventProviders(setting, random);
  const lotOfBlock = blocks.map(({ group }) => sample.currentLotOf(groupNames[group]!));
  const lotOfPackage = packages.map(({ home }) => lotOfBlock[home.block]!);
  const placings = placeWithProviders(packages, lotOfPackage, providers, random);
  const zones = sample.zones(blocks);
  const groupGround = blocks.map(({ group, geometry }) => ({ name: groupNames[group]!, geometry }));
  const rows = packageRows(
    packages,
    inventPeople(packages, sample.ethnicGroups, chanceOf('people')),
    placings,
    sample.moment,
    random,
  );
  const registrations = registerProviders(
    providers,
    { blocks, lotOfBlock, packages, placings },
    sample.registeredAwayDegrees,
    chanceOf('providers'),
  );
  const tenths = inventDeprivation(
    blocks,
    sample.deprivation.around,
    sample.deprivation.shares,
    planeOf(sample),
    chanceOf('deprivation'),
  );
  const files = {
    'blocks.geojson': geoJsonText(
      sample.note,
      blockFeatures(blocks, sample.groups, sample.groupHeading, tenths),
    ),
    [`${sample.groupHeading}s.geojson`]: geoJsonText(sample.note, dissolveBlocks(groupGround, groupNames)),
    'pcn-zones.geojson': geoJsonText(sample.note, dissolveBlocks(zones.ground, zones.names)),
    'packages.csv': csvText(PACKAGE_HEADINGS, rows),
    'providers.csv': csvText(providerHeadings(sample.livingWage), providerRows(providers, registrations)),
  };
  const madeWith = {
    area: sample.name,
    fingerprint: await fingerprintOf(files),
    packages: sample.need.packages,
    weeklyHours: sample.need.hours,
  };
  const scenarios = sample
    .plans(setting, providers)
    .map((plan): [string, string] => [
      `scenarios/${plan.id}.lotwise.json`,
      scenarioText(plan, madeWith, blocks, setting.neighbours),
    ]);
  return { ...files, ...Object.fromEntries(scenarios) };
}

function inventSetting(sample: Sample, random: Random): Setting {
  const blocks = sample.draw(random);
  const packages = inventPackages(sample.need, sample.groups, blocks, planeOf(sample), random);
  const hoursOfBlock = blocks.map(() => 0);
  for (const { home, care } of packages) hoursOfBlock[home.block]! += hoursOf(care);
  return {
    blocks,
    groupNames: sample.groups.map(({ name }) => name),
    packages,
    hoursOfBlock,
    neighbours: findNeighbours(blocks),
  };
}

function planeOf({ groups }: Sample): Plane {
  return planeAround(groups[0]!.centre);
}
