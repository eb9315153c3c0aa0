import type { Dataset } from '../core/dataset/dataset.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import { weaveFabric } from '../core/fabric/weave-fabric.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { NamedBytes } from './formats/file-content.ts';
import type { FileReport } from './file-report.ts';
import { freeScenarioId } from './scenario/free-scenario-id.ts';
import { openFiles, type OpenedFiles, type OpenOptions } from './open-files.ts';
import type { ReadIssue } from './read-issue.ts';
import { readScenarioFile } from './scenario/scenario-file.ts';
import { startScenarios } from './scenario/start-scenarios.ts';

/** What is being done, and how much of all of it is done, 0 to 1 or null where that cannot be known. */
export interface ReadProgress {
  readonly what: string;
  readonly share: number | null;
}

/** An area ready to plan on, with at least one scenario; or only the reasons why not. */
export type ReadArea =
  | {
      readonly dataset: Dataset;
      readonly fabric: Fabric;
      readonly scenarios: readonly Scenario[];
      readonly issues: readonly ReadIssue[];
      readonly reports: readonly FileReport[];
    }
  | {
      readonly dataset: null;
      readonly issues: readonly ReadIssue[];
      readonly reports: readonly FileReport[];
    };

/**
 * Reads files into an area: the data, its fabric, and the scenarios to begin with, which are those
 * of the scenario files among them and of the lots, or a first plan where there are neither.
 */
export async function readArea(
  files: readonly NamedBytes[],
  options: OpenOptions,
  onProgress: (progress: ReadProgress) => void = () => {},
): Promise<ReadArea> {
  onProgress({ what: 'Reading the files', share: 0 });
  const opened = await openFiles(files, options);
  const { dataset } = opened;
  if (dataset === null) return { dataset, issues: opened.issues, reports: opened.reports };
  onProgress({ what: 'Placing packages in blocks', share: 0.5 });
  const fabric = weaveFabric(dataset);
  onProgress({ what: 'Making the first plans', share: 0.9 });
  const saved = readScenarioFiles(opened, dataset, fabric);
  const needsStart = opened.lotSchemes.length > 0 || saved.scenarios.length === 0;
  const started = needsStart ? startScenarios(dataset, fabric, opened.lotSchemes, opened.spotMinutes) : [];
  return {
    dataset,
    fabric,
    scenarios: withOwnIds([...started, ...saved.scenarios]),
    issues: [...opened.issues, ...saved.issues],
    reports: opened.reports,
  };
}

function readScenarioFiles({ scenarioFiles }: OpenedFiles, dataset: Dataset, fabric: Fabric) {
  const scenarios: Scenario[] = [];
  const issues: ReadIssue[] = [];
  for (const { name, text } of scenarioFiles) {
    const read = readScenarioFile(text, dataset, fabric);
    if ('refused' in read) {
      issues.push({ file: name, severity: 'error', message: read.refused });
      continue;
    }
    scenarios.push(read.scenario);
    issues.push(...read.warnings.map((message): ReadIssue => ({ file: name, severity: 'warning', message })));
  }
  return { scenarios, issues };
}

/** Files may be copies of each other; in an area every scenario has an id of its own. */
function withOwnIds(scenarios: readonly Scenario[]): Scenario[] {
  const taken = new Set<string>();
  return scenarios.map((scenario) => {
    const id = taken.has(scenario.id) ? freeScenarioId(scenario.name, taken) : scenario.id;
    taken.add(id);
    return { ...scenario, id };
  });
}
