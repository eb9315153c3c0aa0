import type { Allocation, NeedKind, Placing } from '../core/allocation/allocation.ts';
import type { Dataset, ProviderId } from '../core/dataset/dataset.ts';
import type { PackageIndex } from '../core/dataset/packages.ts';
import type { Edited } from '../core/edits/edited.ts';
import type { BlockFinder } from '../core/fabric/block-finder.ts';
import type { BlockIndex, Fabric } from '../core/fabric/fabric.ts';
import type { AlignmentFigures, Figures } from '../core/figures/figures.ts';
import type { Check } from '../core/figures/checks.ts';
import type { Ledger } from '../core/figures/ledger.ts';
import type { PlanRead } from '../core/figures/plan-read.ts';
import type { LotId, NotePin, Scenario, ScenarioId } from '../core/scenario/scenario.ts';
import type { History } from '../core/scenario/history.ts';
import type { Origin } from '../core/scenario/origin.ts';
import type { SuggestedMove } from '../core/suggest/suggested-move.ts';
import type { Hand, Position, Stroke } from '../core/tools/tool.ts';
import type { FileChoice, FileReport } from '../io/file-report.ts';
import type { ReadProgress } from '../io/read-area.ts';
import type { ReadingMemory } from '../io/reading-memory.ts';
import type { ReadIssue } from '../io/read-issue.ts';
import type { ChosenFile } from './choose-file.ts';
import type { FileSaves } from './file-saves.ts';
import type { PartActions, PartStates } from './planner-parts.ts';

/**
 * An area that is open: what was imported, the blocks woven from it, and the finder over them. When
 * the plan on the desk has other cuts it becomes another object with the same dataset and ground.
 */
export interface Area {
  readonly dataset: Dataset;
  /** The blocks as imported. */
  readonly ground: Fabric;
  /** The blocks of the plan on the desk: the ground with its cuts. */
  readonly fabric: Fabric;
  readonly finder: BlockFinder;
  /** `merton` or `kent` for a sample, `own-` and the fingerprint for the council's own files: the key of the autosave. */
  readonly key: string;
}

/** A scenario that is open beside others, with all that was done to it. */
export interface OpenScenario {
  readonly scenario: Scenario;
  readonly history: History;
  readonly origin: Origin;
  /** Put away: it is kept and can be opened, and is in no comparison, menu or pack. */
  readonly archived: boolean;
}

export type Selection =
  | { readonly kind: 'block'; readonly block: BlockIndex }
  | { readonly kind: 'lot'; readonly lot: LotId }
  | { readonly kind: 'package'; readonly package: PackageIndex }
  | { readonly kind: 'provider'; readonly provider: ProviderId };

export type Room = 'data' | 'plan' | 'answers' | 'futures' | 'compare' | 'present';

/** The questions that every panel asks, in the order of the Answers room. */
export const QUESTIONS = ['served', 'waiting', 'failure', 'changes', 'money', 'geography'] as const;
export type Question = (typeof QUESTIONS)[number];
export type Theme = 'system' | 'light' | 'dark' | 'contrast';

export interface Layers {
  /** What the heatmap shows, or `off`. */
  readonly need: NeedKind | 'off';
  /** How it is shown: as a heatmap, or as a shade for each block. */
  readonly shading: 'heat' | 'blocks';
  /** Standard deviation of the heatmap's kernel that is asked for, metres; see `Need`. */
  readonly bandwidthMetres: number;
  /** The zone layer drawn over the lots, by its position, or null. */
  readonly zones: number | null;
  readonly labels: boolean;
  readonly hatching: boolean;
  readonly points: boolean;
  /** Points out the blocks in no lot, and dims the others. */
  readonly unassigned: boolean;
  readonly notes: boolean;
}

/** A best placing, with the order of the demand it is of. */
export interface Settled {
  readonly order: Int32Array;
  readonly placing: Placing;
}

/** Strokes that wait to be accepted or rejected as one: the lot that each block would have. */
export type Proposal = ReadonlyMap<BlockIndex, LotId>;

/** Next moves suggested for a lot, best first; while they settle more may come. */
export interface Suggestions {
  readonly lot: LotId;
  readonly moves: readonly SuggestedMove[];
  readonly settling: boolean;
}

/** Where on the page, on the ground and over which block a menu was asked for. */
export interface MapMenu {
  /** Pixels from the left and the top of the window. */
  readonly x: number;
  readonly y: number;
  readonly at: Position;
  readonly block: BlockIndex;
}

/** Something to tell the user: what happened, what is safe, what to do. */
export interface Notice {
  readonly tone: 'information' | 'error';
  readonly title: string;
  readonly lines: readonly string[];
}

/** Packages in need, and the density at which their heatmap or the shade of their block is darkest. */
export interface Need {
  readonly kind: NeedKind;
  readonly packages: readonly PackageIndex[];
  readonly weeklyMinutes: number;
  /** Standard deviation of the heatmap's kernel: that of `Layers`, or more where fewer would show single homes. */
  readonly bandwidthMetres: number;
  /** Hours a week per km² at the dark end of the legend; it moves when an edit is committed, not while a hand moves. */
  readonly topHoursPerSquareKilometre: number;
}

export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  /** This browser does not keep the work. */
  | { readonly kind: 'failed'; readonly cause: NotKeptCause; readonly why: string };

/** Its storage is full; it has none or gives none; another tab has a newer version of the app, or went on with the area. */
export type NotKeptCause = 'full' | 'denied' | 'newer-app' | 'overtaken' | 'unknown';

export interface PlannerState extends PartStates {
  readonly area: Area | null;
  /** What was noticed over all the files opened last. */
  readonly issues: readonly ReadIssue[];
  /** One report a file opened last, in the order they came. */
  readonly reports: readonly FileReport[];
  /** Key of the area that the reports are of; null where those files were not enough for one. */
  readonly reportsOf: string | null;
  /** What is being worked on, for a screen that has nothing else to show yet. */
  readonly progress: ReadProgress | null;
  readonly notice: Notice | null;

  readonly scenarios: readonly OpenScenario[];
  readonly activeId: ScenarioId | null;

  /** The running account behind the figures; see `shownAssignment`. */
  readonly ledger: Ledger | null;
  /** Figures of the active scenario with the stroke under the hand applied. */
  readonly figures: Figures | null;
  /** Figures of the active scenario as committed; the same object as `figures` when no stroke is under way. */
  readonly committedFigures: Figures | null;
  readonly allocation: Allocation | null;
  /** The best placing that was worked out last: until the next one, figures are read by a quick answer that follows it. */
  readonly settled: Settled | null;
  /** Figures that the best placing could not be worked out for: they are the quick answer's, and stay so. */
  readonly unsettled: Figures | null;
  /** What the heatmap shows, for the kind of need and bandwidth in `layers`; null when it is off. */
  readonly need: Need | null;
  /** Blocks whose lot changed in the latest change of figures, with the lot they have now; null means look at all. */
  readonly lastMoved: { readonly blocks: readonly BlockIndex[]; readonly lots: readonly LotId[] } | null;
  readonly stroke: Stroke | null;
  /** Blocks under the stroke, or in the latest one, that a lock kept where they are. */
  readonly lockedUnderStroke: number;
  readonly proposal: Proposal | null;
  /**
   * The sentence of a line's edit that is only tried: it is made, and `committedFigures` are still those
   * before it, until it is accepted, rejected or followed by another edit.
   */
  readonly tried: string | null;
  /** 1 for each block that a lock keeps in its lot; null where nothing is locked. */
  readonly held: Uint8Array | null;
  readonly suggestions: Suggestions | null;
  readonly mapMenu: MapMenu | null;
  /** What a note is being written about. */
  readonly noteDraft: NotePin | null;

  readonly selection: Selection | null;
  readonly hand: Hand;
  readonly layers: Layers;
  readonly room: Room;
  readonly question: Question;
  readonly theme: Theme;
  readonly saveState: SaveState | null;
  /** What of the plans is in files. */
  readonly fileSaves: FileSaves;
  /** The files that scenarios are written over when they are saved again. */
  readonly chosenFiles: ReadonlyMap<ScenarioId, ChosenFile>;
  /** The last sentence for people who cannot see the map: what an action did. */
  readonly announcement: string;
  /** Where the map is asked to look next: `[west, south, east, north]`, with a number that grows at each request. */
  readonly lookAt: {
    readonly bounds: readonly [number, number, number, number];
    readonly request: number;
  } | null;
  /** Where the map of the plan looks, `[west, south, east, north]`; null until it has come to rest over this area. */
  readonly mapBounds: readonly [number, number, number, number] | null;
}

export interface PlannerActions extends PartActions {
  openSample(name: string): Promise<void>;
  /** Ends the opening that is under way, and leaves the desk as it was. */
  cancelOpening(): void;
  /** Opens what this browser had open last, if it kept anything. */
  openLast(): Promise<void>;
  /** Reads dropped or picked files: a scenario, a project, or the council's own data. */
  openFiles(files: readonly File[]): Promise<void>;
  /**
   * Reads the files opened last again, with a choice for one of them (merged with what was chosen
   * before). Plans are carried over by the codes of blocks.
   */
  chooseForFile(file: string, choice: FileChoice): Promise<void>;
  openKept(key: string): Promise<void>;
  /** Takes everything off the desk and out of memory; what this browser keeps stays. */
  clearDesk(): void;
  /** Erases an area and its plans from this browser; the desk is cleared where it is the one on it. */
  eraseKept(key: string): Promise<void>;
  /** Erases a part of what is kept to read the next files by. */
  forget(what: keyof ReadingMemory): Promise<void>;
  /** Hands out a scenario as a file: the one that is named, or else the one on the desk. */
  saveScenarioFile(id?: ScenarioId): Promise<void>;
  /** Asks for a file, and saves the scenario on the desk to it now and from then on. */
  chooseScenarioFile(): Promise<void>;

  /** Makes an edit one entry of the history. A refusal becomes a notice and changes nothing. */
  commit(label: string, edit: (scenario: Scenario, area: Area) => Edited): boolean;
  undo(): void;
  redo(): void;
  /** To where the first `done` entries of the history are done. */
  jumpTo(done: number): void;
  /** Says why an entry of the history was done, by its place; an empty reason takes it back. */
  giveReason(place: number, reason: string): void;
  /** Keeps the plan as it is now under a name; `restore` is an edit like any other. */
  keepPoint(name: string): void;
  restore(name: string): void;
  dropPoint(name: string): void;
  /**
   * Shows what a stroke would do; `cancelStroke` leaves nothing of it, `commitStroke` does what the
   * tool in hand does with it: gives the blocks, adds them to the proposal, cuts, reshapes or splits.
   */
  previewStroke(stroke: Stroke): void;
  cancelStroke(): void;
  commitStroke(stroke: Stroke): void;
  /** Makes the proposal one entry of the history, or leaves nothing of it; keeps what was tried, or takes it back. */
  acceptProposal(): void;
  rejectProposal(): void;

  openScenario(id: ScenarioId): void;
  newScenario(name: string): void;
  duplicateScenario(name: string): void;
  removeScenario(id: ScenarioId): void;

  /** Tries once more to settle figures that could not be. */
  settleAgain(): void;
  alignment(layer: number): AlignmentFigures | null;
  /** The plan as shown, with who takes each package: what the answers are worked out from. The same object until figures change. */
  planRead(): PlanRead | null;
  /** Reads a plan of the area by its best placing, worked out off the main thread; it need not be on the desk. */
  settledRead(scenario: Scenario, signal: AbortSignal): Promise<PlanRead>;
  /** The checklist of the plan as shown, with a stroke or proposal applied. */
  checks(): readonly Check[];
  /** Selects the next or previous block in no lot and looks at it. */
  walkUnassigned(direction: 1 | -1): void;
  /** Works out the next moves for a lot, a little at a time; null puts them away. */
  suggestMoves(lot: LotId | null): void;
  openMapMenu(menu: MapMenu | null): void;
  draftNote(pin: NotePin | null): void;
  select(selection: Selection | null): void;
  setHand(hand: Partial<Hand>): void;
  setLayers(layers: Partial<Layers>): void;
  setRoom(room: Room): void;
  /** Opens the Answers room at a question. */
  ask(question: Question): void;
  setTheme(theme: Theme): void;
  dismissNotice(): void;
  lookAtBlocks(blocks: readonly BlockIndex[]): void;
  /** Told by the map of the plan whenever it comes to rest. */
  restMapAt(bounds: readonly [number, number, number, number]): void;
}

export type Planner = PlannerState & PlannerActions;
