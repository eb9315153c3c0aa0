import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import type { Paper } from '../../core/paper/paper.ts';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import { readScenarioFile } from '../scenario/read-scenario-file.ts';
import { groundFingerprint } from '../share/ground-fingerprint.ts';
import { inflateWithin } from '../share/inflate-within.ts';
import { datasetFromFile } from './dataset-in-file.ts';
import { readPaper } from './paper-schema.ts';
import type { Project, ProjectPlan } from './project.ts';
import { PROJECT_FORMAT, PROJECT_VERSION, projectSchema, type ProjectFile } from './project-schema.ts';
import { unseal } from './seal.ts';

/** A project file in which all is as it should be but for its scenarios, which are read over blocks. */
export interface ParsedProject {
  readonly file: Omit<ProjectFile, 'paper' | 'dataset'>;
  readonly paper: Paper;
}

type Refused = { readonly refused: string };

/** A project with its data; or the sentence why not, and whether another passphrase may be tried. */
export type OpenedProject =
  | { readonly parsed: ParsedProject; readonly dataset: Dataset }
  | (Refused & { readonly mayTryAgain: boolean });

/** The project of the largest county comes to a tenth of it, and without its data to a hundredth. */
const MOST_BYTES = 300 * 2 ** 20;
const MOST_LETTERS = 64 * 2 ** 20;

/** The text of a project file without data, or the sentence why it cannot be used. */
export function parseProject(text: string): ParsedProject | Refused {
  if (text.length > MOST_LETTERS) return { refused: 'This file is far larger than a project can be.' };
  const file = parseFile(text);
  if ('refused' in file) return file;
  if (file.dataset !== undefined) return sayAmiss('dataset');
  return withPaper(file);
}

/** Opens a sealed project file. It runs nothing, takes no size on trust and does not throw, whatever the bytes are. */
export async function openProject(bytes: Uint8Array, passphrase: string): Promise<OpenedProject> {
  const unsealed = await unseal(bytes, passphrase);
  if ('refused' in unsealed) return unsealed;
  const packed = inflateWithin(unsealed.content, MOST_BYTES);
  const file = parseFile(packed === null ? '' : new TextDecoder().decode(packed));
  const parsed = 'refused' in file ? file : withPaper(file);
  if ('refused' in parsed) return { ...parsed, mayTryAgain: false };
  const read = datasetFromFile((file as ProjectFile).dataset);
  if ('amiss' in read) return { ...sayAmiss(`data › ${read.amiss}`), mayTryAgain: false };
  return { parsed, dataset: read.dataset };
}

/**
 * The plans of a project over the blocks of its area, and what a reader should be told; or the sentence why they
 * do not fit. `ground` is the blocks as imported.
 */
export function projectOver(
  { file, paper }: ParsedProject,
  dataset: Dataset,
  ground: Fabric,
): { readonly project: Project; readonly warnings: readonly string[] } | Refused {
  if (file.madeWith.blocks !== groundFingerprint(ground.codes)) {
    return {
      refused: `This project is about ${file.area.name}. Its blocks are not those of ${dataset.name}, which is open. Open the data it was made with, then open it again.`,
    };
  }
  const plans: ProjectPlan[] = [];
  const warnings = new Set<string>();
  for (const [at, { file: saved, origin, archived }] of file.plans.entries()) {
    const text = textOf(saved);
    const read = text === null ? sayAmiss(`plans › ${at}`) : readScenarioFile(text, dataset, ground);
    if ('refused' in read) return { refused: `Scenario ${at + 1} of this project: ${read.refused}` };
    if (plans.some(({ scenario }) => scenario.id === read.scenario.id))
      return sayAmiss(`plans › ${at} › scenario › id`);
    const from = origin.from as ScenarioId | null;
    plans.push({ scenario: read.scenario, decisions: read.decisions, origin: { ...origin, from }, archived });
    for (const warning of read.warnings) warnings.add(warning);
  }
  const active = plans.find(({ scenario }) => scenario.id === file.activeId) ?? plans[0]!;
  return { project: { plans, activeId: active.scenario.id, paper }, warnings: [...warnings] };
}

function parseFile(text: string): ProjectFile | Refused {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null || (json as { format?: unknown }).format !== PROJECT_FORMAT) {
    return json === null && text.includes(PROJECT_FORMAT)
      ? {
          refused:
            'This project file is damaged or cut short. Save it again where it was made, and open the new copy.',
        }
      : { refused: 'This is not a Lotwise project. Choose a file that ends in .lotwise-project.json.' };
  }
  const { version } = json as { version?: unknown };
  if (typeof version === 'number' && version > PROJECT_VERSION) {
    return {
      refused: `This project was saved by a newer Lotwise (version ${version}; this one reads up to ${PROJECT_VERSION}). Open it in the newer Lotwise. The file is safe.`,
    };
  }
  const parsed = projectSchema.safeParse(json);
  return parsed.success ? parsed.data : sayAmiss(parsed.error.issues[0]?.path.map(String).join(' › ') ?? '');
}

function withPaper({ paper: written, dataset: _, ...file }: ProjectFile): ParsedProject | Refused {
  const read = readPaper(written);
  return 'amiss' in read ? sayAmiss(`paper › ${read.amiss}`) : { file, paper: read.paper };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** Null for what is nested too deep to be written, which no scenario is. */
function textOf(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null;
  } catch {
    return null;
  }
}

function sayAmiss(where: string): Refused {
  return {
    refused: `This project file has something in it that should not be there (${where}). Save it again where it was made, and open the new copy.`,
  };
}
