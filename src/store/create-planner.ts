import { createStore, type StoreApi } from 'zustand/vanilla';
import { createAreaClaims } from './area-claims.ts';
import { areaSlice } from './area-slice.ts';
import { createAutosave } from './autosave.ts';
import { basemapSlice } from './basemap-slice.ts';
import { comparisonSlice } from './comparison-slice.ts';
import type { Dependencies } from './dependencies.ts';
import { memorySlice } from './memory-slice.ts';
import { createEditing } from './editing.ts';
import { EMPTY_DESK } from './empty-desk.ts';
import { erasingSlice } from './erasing-slice.ts';
import { lotSearchSlice } from './lot-search-slice.ts';
import { planSlice } from './plan-slice.ts';
import { helpSlice } from './help.ts';
import { papersSlice } from './papers-slice.ts';
import type { Planner } from './planner.ts';
import { createPreview } from './preview.ts';
import { projectSlice } from './project-slice.ts';
import { scenarioFilesSlice } from './scenario-files.ts';
import { scenariosSlice } from './scenarios-slice.ts';
import type { Write } from './slice.ts';
import { settle } from './settle.ts';
import { settledSlice } from './settled-slice.ts';
import { strokeSlice } from './stroke-slice.ts';
import { suggestSlice } from './suggest-slice.ts';
import { viewSlice } from './view-slice.ts';
import { yearsSlice } from './years-slice.ts';

/** The one store: an empty desk until an area is opened. */
export function createPlanner(dependencies: Dependencies): StoreApi<Planner> {
  const autosave = createAutosave(dependencies);
  const planner = createStore<Planner>()((write, get) => {
    // Once everything is erased, nothing that was under way comes back.
    const set: Write = (part) => (get().erased === null || 'erased' in part ? write(part) : undefined);
    const { claim, ...elsewhereActions } = createAreaClaims(set, get, dependencies.locks, autosave);
    const preview = createPreview(set, get);
    const editing = createEditing(set, get, preview, dependencies);
    return {
      ...EMPTY_DESK,
      ...areaSlice(set, get, dependencies, autosave, claim),
      ...elsewhereActions,
      ...basemapSlice(set, get, dependencies),
      ...memorySlice(set, get, dependencies),
      ...erasingSlice(set, get, dependencies, autosave),
      ...scenarioFilesSlice(set, get, dependencies),
      ...planSlice(set, get, preview, editing, dependencies),
      ...strokeSlice(set, get, preview, editing, dependencies),
      ...settledSlice(set, get, dependencies),
      ...suggestSlice(set, get),
      ...scenariosSlice(set, get, dependencies),
      ...lotSearchSlice(set, get, dependencies),
      ...yearsSlice(set, get, dependencies),
      ...comparisonSlice(set, get, dependencies),
      ...helpSlice(set),
      ...papersSlice(set, get, dependencies),
      ...projectSlice(set, get, dependencies),
      ...viewSlice(set, get),
    };
  });
  autosave.watch(planner);
  settle(planner, dependencies);
  return planner;
}
