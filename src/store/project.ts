import type { Dataset } from '../core/dataset/dataset.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import type { Paper } from '../core/paper/paper.ts';
import type { ProjectMeeting, TheirProject } from '../io/project/meet-projects.ts';
import type { MergeChoices } from '../io/project/merge-projects.ts';
import type { LinkedPlan } from '../io/share/read-plan-link.ts';
import type { KeptPlans } from './dependencies.ts';
import type { OpenScenario } from './planner.ts';

/** Another person's file over the area on the desk, while it is not decided what to take from it. */
export interface Meeting {
  /** The file's name. */
  readonly from: string;
  readonly theirs: TheirProject;
  readonly differs: ProjectMeeting;
  /** What a reader of the file should be told. */
  readonly warnings: readonly string[];
}

export interface ProjectState {
  /** A plan that came with the address, until it is added or put away. It waits for its area. */
  readonly linkedPlan: LinkedPlan | null;
  /** A project file with data, until its passphrase is typed. */
  readonly sealedProject: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly meeting: Meeting | null;
  /** What was on the desk when it was last saved to a project file. */
  readonly projectSaved: {
    readonly at: number;
    readonly scenarios: readonly OpenScenario[];
    readonly paper: Paper;
  } | null;
}

export const NO_PROJECT: ProjectState = {
  linkedPlan: null,
  sealedProject: null,
  meeting: null,
  projectSaved: null,
};

export interface ProjectActions {
  /** Keeps the plan of an address until its area is open; one that cannot be read becomes a notice. */
  openPlanLink(hash: string): Promise<void>;
  /** Adds the plan of a link as a scenario and puts it on the desk; one for other blocks becomes a notice. */
  addLinkedPlan(): Promise<void>;
  dropLinkedPlan(): void;

  /** Opens a project file: with data it waits for its passphrase, without it meets what is on the desk. */
  openProject(name: string, bytes: Uint8Array): Promise<void>;
  /** Tries a passphrase: null where the file is open, otherwise the sentence why not. */
  unsealProject(passphrase: string): Promise<string | null>;
  dropSealedProject(): void;
  /**
   * Opens data as the council's own area, with the plans this browser keeps of the very same data or else those
   * that come over its blocks; null there means that they do not fit, and nothing changes. Whether it was
   * opened, and with the plans of which.
   */
  openData(
    dataset: Dataset,
    plansOver: (ground: Fabric) => KeptPlans | null,
  ): Promise<'kept-plans' | 'its-plans' | 'not-opened'>;

  /** Sets another person's work beside the desk's, where there is anything to choose. */
  meet(from: string, theirs: TheirProject, warnings: readonly string[]): Promise<void>;
  /** Takes what is chosen: plans as edits that can be undone, the paper as one entry of its history. */
  merge(choices: MergeChoices): Promise<void>;
  dropMeeting(): void;

  /** Hands out all of the work as a file: without data, or with data sealed by a passphrase. */
  saveProject(passphrase: string | null): Promise<void>;
}
