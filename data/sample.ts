import type { Block, Group } from './area.ts';
import { hoursOf } from './care/invent-care.ts';
import { inventPackages, type Asked, type Need } from './care/invent-packages.ts';
import { PACKAGE_HEADINGS, packageRows, type Moment } from './care/package-rows.ts';
import { placeWithProviders } from './care/place-with-providers.ts';
import { PROVIDER_HEADINGS, providerRows } from './care/provider-rows.ts';
import type { Provider } from './care/provider.ts';
import { dissolveBlocks, type NamedGround } from './ground/dissolve-blocks.ts';
import { findNeighbours } from './ground/find-neighbours.ts';
import { planeAround } from './ground/plane.ts';
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

/** The files of a sample area: the ground, the need, the market and the plans. */
export async function makeSample(sample: Sample, fingerprintOf: Fingerprinter): Promise<SampleFiles> {
  const random = randomFrom(sample.seed);
  const setting = inventSetting(sample, random);
  const { blocks, groupNames, packages } = setting;
  const providers = sample.inventProviders(setting, random);
  const lotOfPackage = packages.map(({ home }) =>
    sample.currentLotOf(groupNames[blocks[home.block]!.group]!),
  );
  const placings = placeWithProviders(packages, lotOfPackage, providers, random);
  const zones = sample.zones(blocks);
  const groupGround = blocks.map(({ group, geometry }) => ({ name: groupNames[group]!, geometry }));
  const files = {
    'blocks.geojson': geoJsonText(sample.note, blockFeatures(blocks, sample.groups, sample.groupHeading)),
    [`${sample.groupHeading}s.geojson`]: geoJsonText(sample.note, dissolveBlocks(groupGround, groupNames)),
    'pcn-zones.geojson': geoJsonText(sample.note, dissolveBlocks(zones.ground, zones.names)),
    'packages.csv': csvText(PACKAGE_HEADINGS, packageRows(packages, placings, sample.moment, random)),
    'providers.csv': csvText(PROVIDER_HEADINGS, providerRows(providers)),
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
  const plane = planeAround(sample.groups[0]!.centre);
  const packages = inventPackages(sample.need, sample.groups, blocks, plane, random);
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
