import type { Dataset } from '../core/dataset/dataset.ts';
import type { Refusal } from '../core/edits/edited.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import type { Scenario, ScenarioId } from '../core/scenario/scenario.ts';
import type { ReadIssue } from '../io/read-issue.ts';
import type { OpenScenario, Progress } from './planner.ts';

/** A file's name and content. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files read and woven, ready to plan on; or only the reasons why not. */
export type Opened =
  | { readonly dataset: Dataset; readonly fabric: Fabric; readonly scenarios: readonly Scenario[]; readonly issues: readonly ReadIssue[] }
  | { readonly dataset: null; readonly issues: readonly ReadIssue[] };

/** What is kept in this browser of one area: its plans, and for the council's own files the data. */
export interface KeptArea {
  readonly key: string;
  readonly fingerprint: string;
  /** Null for a sample, whose files come with the app. */
  readonly dataset: Dataset | null;
  readonly plans: KeptPlans;
}

export interface KeptPlans {
  readonly scenarios: readonly OpenScenario[];
  readonly activeId: ScenarioId | null;
}

/** Storage in this browser. Every call may fail: private windows and full disks do. */
export interface Shelf {
  keepArea(area: KeptArea): Promise<void>;
  keepPlans(key: string, plans: KeptPlans): Promise<void>;
  take(key: string): Promise<KeptArea | null>;
  /** The key of the area that was open last. */
  lastKey(): Promise<string | null>;
}

/** All that the store needs of the world outside it, so that it can be tested without one. */
export interface Dependencies {
  readonly shelf: Shelf;
  /** Reads and weaves off the main thread. */
  readonly openArea: (
    files: readonly NamedBytes[],
    area: { readonly name: string | null; readonly invented: boolean },
    onProgress: (progress: Progress) => void,
  ) => Promise<Opened>;
  /** Weaves data that was kept in this browser. */
  readonly weave: (dataset: Dataset) => Promise<Fabric>;
  /** A sample's title and files, or null with an unknown name. */
  readonly fetchSample: (name: string) => Promise<{ title: string; files: NamedBytes[] } | null>;
  readonly sampleNames: readonly string[];
  readonly download: (name: string, text: string) => void;
  readonly say: (refusal: Refusal) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
