import { EMPTY_PAPER } from '../core/paper/empty-paper.ts';
import { NO_LOT } from '../core/scenario/scenario.ts';
import { NO_FILTER } from '../core/tools/tool.ts';
import { NOTHING_ERASED } from './erasing.ts';
import { NO_FILE_SAVES } from './file-saves.ts';
import { NO_FUTURES } from './no-futures.ts';
import { NO_HELP } from './help.ts';
import { NO_PAPER_HISTORY } from './papers-slice.ts';
import type { PlannerState } from './planner.ts';
import { NO_PROJECT } from './project.ts';

/** What there is before an area is opened. */
export const EMPTY_DESK: PlannerState = {
  area: null,
  issues: [],
  reports: [],
  reportsOf: null,
  progress: null,
  notice: null,
  scenarios: [],
  activeId: null,
  ledger: null,
  figures: null,
  committedFigures: null,
  allocation: null,
  settled: null,
  unsettled: null,
  need: null,
  lastMoved: null,
  stroke: null,
  lockedUnderStroke: 0,
  proposal: null,
  tried: null,
  held: null,
  suggestions: null,
  mapMenu: null,
  ...NO_HELP,
  noteDraft: null,
  selection: null,
  hand: {
    tool: 'select',
    lot: NO_LOT,
    brushPixels: 0,
    filter: NO_FILTER,
    zoneLayer: 0,
    follows: 'blocks',
    proposes: false,
  },
  layers: {
    need: 'unmet',
    shading: 'heat',
    bandwidthMetres: 500,
    zones: null,
    labels: true,
    hatching: true,
    points: true,
    unassigned: false,
    notes: true,
  },
  room: 'plan',
  question: 'served',
  futurePage: 'lots',
  ...NO_FUTURES,
  comparePage: 'shelf',
  compared: [],
  laying: 'side-by-side',
  asPublished: false,
  paper: EMPTY_PAPER,
  paperHistory: NO_PAPER_HISTORY,
  presentPage: 'steps',
  presenting: null,
  ...NO_PROJECT,
  ...NOTHING_ERASED,
  basemap: null,
  isTilesPage: false,
  theme: 'system',
  saveState: null,
  elsewhere: null,
  fileSaves: NO_FILE_SAVES,
  chosenFiles: new Map(),
  announcement: '',
  lookAt: null,
  mapBounds: null,
};
