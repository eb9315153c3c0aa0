import { readFile, readdir } from 'node:fs/promises';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Fabric } from '../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { openFiles } from '../../src/io/open-files.ts';
import { readScenarioFile } from '../../src/io/scenario/read-scenario-file.ts';

/** The Kent sample with its first scenario, read from its own files. */
export interface BenchArea {
  readonly dataset: Dataset;
  readonly fabric: Fabric;
  readonly scenario: Scenario;
}

export async function openKent(): Promise<BenchArea> {
  const folder = new URL('../../data/kent/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => /\.(csv|geojson)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(new URL(name, folder))) })),
  );
  const { dataset } = await openFiles(files, { name: 'Kent', invented: true });
  if (!dataset) throw new Error('The Kent sample could not be read.');
  const fabric = weaveFabric(dataset);
  const [first] = (await readdir(new URL('scenarios/', folder))).toSorted();
  const read = readScenarioFile(
    await readFile(new URL(`scenarios/${first}`, folder), 'utf8'),
    dataset,
    fabric,
  );
  if ('refused' in read) throw new Error(read.refused);
  return { dataset, fabric, scenario: read.scenario };
}
