import { readdir, readFile } from 'node:fs/promises';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Fabric } from '../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import type { LotId, Scenario } from '../../src/core/scenario/scenario.ts';
import type { NamedBytes } from '../../src/io/formats/file-content.ts';
import { openFiles } from '../../src/io/open-files.ts';
import { readScenarioFile } from '../../src/io/scenario/read-scenario-file.ts';
import { startScenarios } from '../../src/io/scenario/start-scenarios.ts';
import { COUNTY_SIZES, makeCounty } from './make-county.ts';
import { kentFiles, multiplyKent } from './multiply-kent.ts';

/** An area with a plan for it. */
export interface BenchArea {
  readonly name: string;
  readonly dataset: Dataset;
  readonly fabric: Fabric;
  readonly scenario: Scenario;
}

const LARGE = 100_000;

/** The Kent sample with its first plan, of 24 lots. */
export async function openKent(): Promise<BenchArea> {
  return openKentOf('Kent', await kentFiles());
}

/** The Merton sample with the plan of three lots. */
export async function openMerton(): Promise<BenchArea> {
  const folder = new URL('../../data/merton/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => /\.(csv|geojson)$/.test(name));
  const files = names.map(async (name) => ({
    name,
    bytes: new Uint8Array(await readFile(new URL(name, folder))),
  }));
  const { dataset, fabric } = await openArea('Merton', await Promise.all(files));
  const plan = new URL('scenarios/merton-north-centre-south.lotwise.json', folder);
  const read = readScenarioFile(await readFile(plan, 'utf8'), dataset, fabric);
  if ('refused' in read) throw new Error(read.refused);
  return { name: 'Merton', dataset, fabric, scenario: read.scenario };
}

/** Kent with a hundred thousand packages, scattered about those of the sample. */
export async function openLargeKent(): Promise<BenchArea> {
  return openKentOf('Kent, 100,000 packages', await multiplyKent(LARGE));
}

/** As many blocks as England has, with a hundred thousand packages, in 24 lots side by side. */
export async function openManyBlocks(): Promise<BenchArea> {
  const files = Object.values(makeCounty({ ...COUNTY_SIZES['england']!, packages: LARGE }));
  const { dataset, fabric } = await openArea('England', files);
  const plan = startScenarios(dataset, fabric, [], 0)[0]!;
  return {
    name: `${fabric.count.toLocaleString('en-GB')} blocks`,
    dataset,
    fabric,
    scenario: inLots(plan, dataset, 24),
  };
}

/**
 * A plan of as many blocks a lot, in the order of their numbers, with two of the first `providerCount`
 * providers for each lot, in turn.
 */
export function inLots(
  plan: Scenario,
  dataset: Dataset,
  count: number,
  providerCount = dataset.providers.length,
): Scenario {
  const blockCount = plan.assignment.length;
  const lots = Array.from({ length: count }, (_, at) => ({
    id: (at + 1) as LotId,
    name: `Lot ${at + 1}`,
    colour: '#12436D',
  }));
  const providerOf = (lot: number, seat: number) => dataset.providers[(2 * lot + seat) % providerCount]!.id;
  return {
    ...plan,
    lots,
    assignment: plan.assignment.map((_, block) => Math.floor((block * count) / blockCount) + 1),
    appointments: lots.flatMap(({ id }, lot) =>
      [0, 1].map((seat) => ({
        lot: id,
        provider: providerOf(lot, seat),
        role: 'primary' as const,
        share: 1,
      })),
    ),
  };
}

async function openKentOf(name: string, files: readonly NamedBytes[]): Promise<BenchArea> {
  const { dataset, fabric } = await openArea('Kent', files);
  const file = new URL('../../data/kent/scenarios/kent-current.lotwise.json', import.meta.url);
  const read = readScenarioFile(await readFile(file, 'utf8'), dataset, fabric);
  if ('refused' in read) throw new Error(read.refused);
  return { name, dataset, fabric, scenario: read.scenario };
}

async function openArea(
  name: string,
  files: readonly NamedBytes[],
): Promise<Pick<BenchArea, 'dataset' | 'fabric'>> {
  const { dataset } = await openFiles(files, { name, invented: true });
  if (!dataset) throw new Error(`${name} could not be opened.`);
  return { dataset, fabric: weaveFabric(dataset) };
}
