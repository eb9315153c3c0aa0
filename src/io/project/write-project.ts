import { deflateSync, strToU8 } from 'fflate';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import { writeScenarioFile } from '../scenario/write-scenario-file.ts';
import { groundFingerprint } from '../share/ground-fingerprint.ts';
import { datasetToFile } from './dataset-in-file.ts';
import type { Project } from './project.ts';
import { PROJECT_FORMAT, PROJECT_VERSION, type ProjectFile } from './project-schema.ts';
import { ITERATIONS, seal } from './seal.ts';

/**
 * The text of a project file without data: scenarios, each as a scenario file with its decisions, what each was
 * made from, and the paper. It holds no package. `ground` is the blocks as imported; `savedAt` an ISO 8601
 * moment, UTC.
 */
export function writeProject(dataset: Dataset, ground: Fabric, project: Project, savedAt: string): string {
  return `${JSON.stringify(projectFile(dataset, ground, project, savedAt), null, 1)}\n`;
}

/**
 * A project file with its data, packages and all: packed, then sealed with a passphrase. Nobody opens it
 * without that, whoever made it included.
 */
export function writeProjectWithData(
  dataset: Dataset,
  ground: Fabric,
  project: Project,
  savedAt: string,
  passphrase: string,
  iterations = ITERATIONS,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = { ...projectFile(dataset, ground, project, savedAt), dataset: datasetToFile(dataset) };
  return seal(deflateSync(strToU8(JSON.stringify(file))), passphrase, iterations);
}

function projectFile(dataset: Dataset, ground: Fabric, project: Project, savedAt: string): ProjectFile {
  return {
    format: PROJECT_FORMAT,
    version: PROJECT_VERSION,
    savedAt,
    area: { name: dataset.name, invented: dataset.invented },
    madeWith: { fingerprint: dataset.fingerprint, blocks: groundFingerprint(ground.codes) },
    activeId: project.activeId,
    plans: project.plans.map(({ scenario, decisions, origin, archived }) => ({
      file: JSON.parse(writeScenarioFile(dataset, ground, scenario, decisions, savedAt)) as unknown,
      origin: { how: origin.how, from: origin.from, at: origin.at },
      archived,
    })),
    paper: project.paper,
  };
}
