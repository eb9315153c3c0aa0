import type { Dataset } from '../core/dataset/dataset.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import { weaveFabric } from '../core/fabric/weave-fabric.ts';
import type { Decision } from '../core/scenario/history.ts';
import type { Scenario, ScenarioId } from '../core/scenario/scenario.ts';
import type { NamedFile } from './formats/named-file.ts';
import type { FileReport } from './file-report.ts';
import { freeScenarioId } from './scenario/free-scenario-id.ts';
import { openFiles, type OpenedFiles, type OpenOptions } from './open-files.ts';
import { packPostcodes } from './places/pack-postcodes.ts';
import type { ReadIssue } from './read-issue.ts';
import { readScenarioFile } from './scenario/read-scenario-file.ts';
import { startScenarios } from './scenario/start-scenarios.ts';

/** What is being done, and how much of all of it is done, 0 to 1 or null where that cannot be known. */
export interface ReadProgress {
  readonly what: string;
  readonly share: number | null;
}

/** Postcodes read from files, packed to be kept; see `packPostcodes`. */
export interface ReadPostcodeFiles {
  readonly from: string;
  readonly count: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** An area ready to plan on, with at least one scenario; or only the reasons why not. */
export type ReadArea = {
  readonly issues: readonly ReadIssue[];
  readonly reports: readonly FileReport[];
  readonly postcodes: ReadPostcodeFiles | null;
} & (
  | {
      readonly dataset: Dataset;
      readonly fabric: Fabric;
      readonly scenarios: readonly Scenario[];
      /** The decision logs of scenarios read from files. */
      readonly decisions: ReadonlyMap<ScenarioId, readonly Decision[]>;
    }
  | { readonly dataset: null }
);

interface SavedPlan {
  readonly scenario: Scenario;
  readonly decisions: readonly Decision[];
}

/**
 * Reads files into an area: the data, its fabric, and the scenarios to begin with, which are those
 * of the scenario files among them and of the lots, or a first plan where there are neither.
 */
export async function readArea(
  files: readonly NamedFile[],
  options: OpenOptions,
  onProgress: (progress: ReadProgress) => void = () => {},
): Promise<ReadArea> {
  onProgress({ what: 'Reading the files', share: 0 });
  const opened = await openFiles(files, options);
  const { dataset } = opened;
  const postcodes = packed(opened);
  if (dataset === null) return { dataset, issues: opened.issues, reports: opened.reports, postcodes };
  onProgress({ what: 'Placing packages in blocks', share: 0.5 });
  const fabric = weaveFabric(dataset);
  onProgress({ what: 'Making the first plans', share: 0.9 });
  const saved = readScenarioFiles(opened, dataset, fabric);
  const needsStart = opened.lotSchemes.length > 0 || saved.plans.length === 0;
  const started = needsStart ? startScenarios(dataset, fabric, opened.lotSchemes, opened.spotMinutes) : [];
  const plans = withOwnIds([...started.map((scenario) => ({ scenario, decisions: [] })), ...saved.plans]);
  return {
    dataset,
    fabric,
    scenarios: plans.map(({ scenario }) => scenario),
    decisions: new Map(plans.map(({ scenario, decisions }) => [scenario.id, decisions])),
    issues: [...opened.issues, ...saved.issues],
    reports: opened.reports,
    postcodes,
  };
}

function packed({ postcodes }: OpenedFiles): ReadPostcodeFiles | null {
  if (postcodes === null) return null;
  const { from, lookup } = postcodes;
  return { from, count: lookup.keys.length, packed: new Uint8Array(packPostcodes(lookup)) };
}

function readScenarioFiles({ scenarioFiles }: OpenedFiles, dataset: Dataset, fabric: Fabric) {
  const plans: SavedPlan[] = [];
  const issues: ReadIssue[] = [];
  for (const { name, text } of scenarioFiles) {
    const read = readScenarioFile(text, dataset, fabric);
    if ('refused' in read) {
      issues.push({ file: name, severity: 'error', message: read.refused });
      continue;
    }
    plans.push(read);
    issues.push(...read.warnings.map((message): ReadIssue => ({ file: name, severity: 'warning', message })));
  }
  return { plans, issues };
}

/** Files may be copies of each other; in an area every scenario has an id of its own. */
function withOwnIds(plans: readonly SavedPlan[]): SavedPlan[] {
  const taken = new Set<string>();
  return plans.map(({ scenario, decisions }) => {
    const id = taken.has(scenario.id) ? freeScenarioId(scenario.name, taken) : scenario.id;
    taken.add(id);
    return { scenario: { ...scenario, id }, decisions };
  });
}
