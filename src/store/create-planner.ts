import { createStore, type StoreApi } from 'zustand/vanilla';
import { NO_LOT } from '../core/scenario/scenario.ts';
import { NO_FILTER } from '../core/tools/tool.ts';
import { NO_MEMORY } from '../io/reading-memory.ts';
import { EMPTY_PAPER } from '../core/paper/empty-paper.ts';
import { areaSlice } from './area-slice.ts';
import { createAutosave } from './autosave.ts';
import { comparisonSlice } from './comparison-slice.ts';
import type { Dependencies } from './dependencies.ts';
import { memorySlice } from './memory-slice.ts';
import { createEditing } from './editing.ts';
import { lotSearchSlice } from './lot-search-slice.ts';
import { NO_FUTURES } from './no-futures.ts';
import { planSlice } from './plan-slice.ts';
import { NO_PAPER_HISTORY, papersSlice } from './papers-slice.ts';
import type { Planner, PlannerState } from './planner.ts';
import { createPreview } from './preview.ts';
import { projectSlice } from './project-slice.ts';
import { NO_PROJECT } from './project.ts';
import { scenarioFilesSlice } from './scenario-files.ts';
import { scenariosSlice } from './scenarios-slice.ts';
import { settle } from './settle.ts';
import { settledSlice } from './settled-slice.ts';
import { strokeSlice } from './stroke-slice.ts';
import { suggestSlice } from './suggest-slice.ts';
import { viewSlice } from './view-slice.ts';
import { yearsSlice } from './years-slice.ts';

/** The one store: an empty desk until an area is opened. */
export function createPlanner(dependencies: Dependencies): StoreApi<Planner> {
  const autosave = createAutosave(dependencies);
  const planner = createStore<Planner>()((set, get) => {
    const preview = createPreview(set, get);
    const editing = createEditing(set, get, preview, dependencies);
    return {
      ...EMPTY_DESK,
      ...areaSlice(set, get, dependencies, autosave),
      ...memorySlice(set, get, dependencies),
      ...scenarioFilesSlice(set, get, dependencies),
      ...planSlice(set, get, preview, editing, dependencies),
      ...strokeSlice(set, get, preview, editing, dependencies),
      ...settledSlice(get, dependencies),
      ...suggestSlice(set, get),
      ...scenariosSlice(set, get, dependencies),
      ...lotSearchSlice(set, get, dependencies),
      ...yearsSlice(set, get, dependencies),
      ...comparisonSlice(set, get, dependencies),
      ...papersSlice(set, get, dependencies),
      ...projectSlice(set, get, dependencies),
      ...viewSlice(set, get),
    };
  });
  autosave.watch(planner);
  settle(planner, dependencies);
  return planner;
}

const EMPTY_DESK: PlannerState = {
  area: null,
  issues: [],
  reports: [],
  reportsOf: null,
  keptAreas: [],
  memory: NO_MEMORY,
  progress: null,
  notice: null,
  scenarios: [],
  activeId: null,
  ledger: null,
  figures: null,
  committedFigures: null,
  allocation: null,
  settled: null,
  need: null,
  lastMoved: null,
  stroke: null,
  lockedUnderStroke: 0,
  proposal: null,
  tried: null,
  held: null,
  suggestions: null,
  mapMenu: null,
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
  theme: 'system',
  saveState: null,
  announcement: '',
  lookAt: null,
  mapBounds: null,
};
