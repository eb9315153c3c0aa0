import type { Placing } from '../core/allocation/allocation.ts';
import type { Demand } from '../core/allocation/demand.ts';
import type { Offers } from '../core/allocation/offers.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Refusal } from '../core/edits/edited.ts';
import type { Paper } from '../core/paper/paper.ts';
import type { Publication } from '../core/publication/publication.ts';
import type { PlanRead } from '../core/figures/plan-read.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import type { Assignment, ScenarioId } from '../core/scenario/scenario.ts';
import type { Suggestion, SuggestProgress } from '../core/suggest/alternative.ts';
import type { LotWish } from '../core/suggest/lot-wish.ts';
import type { YearsWish } from '../core/years/years-wish.ts';
import type { Basemap } from '../io/basemap/basemap.ts';
import type { MapFileTrouble } from '../io/basemap/open-map-file.ts';
import type { NamedFile } from '../io/formats/named-file.ts';
import type { OpenOptions } from '../io/open-files.ts';
import type { ReadArea, ReadProgress } from '../io/read-area.ts';
import type { KeptPostcodes, ReadingMemory } from '../io/reading-memory.ts';
import type { RememberedChoice } from '../io/tables/remember-choice.ts';
import type { TilesPage } from './tiles-page.ts';
import type { JobOptions } from '../workers/run-job.ts';
import type { YearsProgress } from '../workers/run-years.ts';
import type { AreaLocks } from './area-locks.ts';
import type { BrowserStorage } from './browser-storage.ts';
import type { ChosenFile } from './choose-file.ts';
import type { FileSaves } from './file-saves.ts';
import type { KeptAreaName } from './erasing.ts';
import type { OpenScenario } from './planner.ts';
import type { projectWork } from './project-work.ts';

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
  readonly paper: Paper;
  readonly fileSaves: FileSaves;
}

/** What was found of an area. */
export interface FoundArea extends Omit<KeptArea, 'plans'> {
  /** Null where none of them can be read. */
  readonly plans: KeptPlans | null;
  readonly edition: EditionMark;
  /** What could not be read and was put aside: changes after the plans that are given, all since the time before, or all. */
  readonly unread: 'nothing' | 'last-changes' | 'last-time' | 'everything';
}

/** Which state of an area's plans was read, to tell whether it has become another. */
export interface EditionMark {
  readonly newest: number;
  readonly changes: number;
  /** The edition that could be read. */
  readonly read: number;
}

/**
 * Storage in this browser. Every call may fail: private windows and full disks do. Where another tab has gone on
 * with an area, both ways of keeping it fail with `Overtaken`.
 */
export interface Shelf {
  /**
   * Begins an edition of an area's plans, which this tab alone adds to. What was read of it before is left as the
   * one to go back to.
   */
  keepArea(area: KeptArea, since: EditionMark | null): Promise<void>;
  /** Adds what changed to the edition begun last. All of it has left the page when this returns its promise. */
  keepPlans(key: string, plans: KeptPlans): Promise<void>;
  take(key: string): Promise<FoundArea | null>;
  /** All areas of which something is kept. */
  list(): Promise<readonly KeptAreaName[]>;
  erase(key: string): Promise<void>;
  /** The key of the area that was open last. */
  lastKey(): Promise<string | null>;
  /** What earlier imports left to read the next files by. */
  memory(): Promise<ReadingMemory>;
  /** Keeps a lookup in place of the one before. */
  keepPostcodes(postcodes: KeptPostcodes): Promise<void>;
  keepLayout(layout: string, choice: RememberedChoice): Promise<void>;
  forget(what: keyof ReadingMemory): Promise<void>;
  /** Keeps and gives nothing from now on: every later call fails. */
  end(): Promise<void>;
  /** Erases all that was ever kept, and ends. */
  eraseAll(): Promise<void>;
}

type LotJob = (plan: PlanRead, wish: LotWish, options: JobOptions<SuggestProgress>) => Promise<Suggestion>;

/** All that the store needs of the world outside it, so that it can be tested without one. */
export interface Dependencies {
  readonly shelf: Shelf;
  readonly locks: AreaLocks;
  readonly storage: BrowserStorage;
  /** Reads and weaves off the main thread. */
  readonly openArea: (
    files: readonly NamedFile[],
    options: OpenOptions,
    onProgress: (progress: ReadProgress) => void,
    signal: AbortSignal,
  ) => Promise<ReadArea>;
  readonly tilesPage: TilesPage;
  /** Opens a map to draw behind the lots of an area with these bounds, or says why it cannot be drawn. */
  readonly openMapFile: (file: File, area: Basemap['bounds']) => Promise<Basemap | MapFileTrouble>;
  /** Weaves data that was kept in this browser. */
  readonly weaveArea: (dataset: Dataset) => Promise<Fabric>;
  /** Places packages as well as can be, off the main thread. */
  readonly placePackages: (
    demand: Demand,
    offers: Offers,
    assignment: Assignment,
    signal: AbortSignal,
  ) => Promise<Placing>;
  /** Looks for lots by a wish, off the main thread. */
  readonly suggestLots: LotJob;
  /** Looks for the fewest changes that make each lot one piece inside the wish's bands, off the main thread. */
  readonly tidyLots: LotJob;
  /** Runs the years of a plan, and of what it is set against, off the main thread. */
  readonly runYears: (
    plan: PlanRead,
    wish: YearsWish,
    against: PlanRead | null,
    options: JobOptions<YearsProgress>,
  ) => Promise<YearsProgress>;
  /** Counts and protects what may leave the app, off the main thread; the first plan is what others are set against. */
  readonly publishPlans: (
    plans: readonly PlanRead[],
    publishing: Paper['publishing'],
    signal: AbortSignal,
  ) => Promise<Publication>;
  /** Has all of the app here that is not yet: with people's own data open nothing may be fetched. */
  readonly fetchRest: () => Promise<void>;
  /** The code of links and project files. */
  readonly projectWork: () => Promise<typeof projectWork>;
  /** A sample's title and files, or null with an unknown name. */
  readonly fetchSample: (name: string) => Promise<{ title: string; files: NamedFile[] } | null>;
  readonly sampleNames: readonly string[];
  readonly download: (name: string, content: string | Blob) => void;
  /** Asks for a file that is written over whenever the scenario is saved again; null where nobody chose one. */
  readonly chooseFile: (name: string) => Promise<ChosenFile | null>;
  readonly say: (refusal: Refusal) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
