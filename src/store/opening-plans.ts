import type { Dataset } from '../core/dataset/dataset.ts';
import { EMPTY_HISTORY } from '../core/scenario/history.ts';
import { BEGAN } from '../core/scenario/origin.ts';
import type { ReadArea } from '../io/read-area.ts';
import type { EditionMark, FoundArea, KeptPlans } from './dependencies.ts';
import { NO_FILE_SAVES } from './file-saves.ts';
import type { OpenScenario } from './planner.ts';
import { startPaper } from './start-paper.ts';

export type AreaInFiles = Extract<ReadArea, { dataset: Dataset }>;

/** The plans that an area is opened with, and what of them this browser has. */
export interface OpeningPlans {
  readonly plans: KeptPlans;
  readonly since: EditionMark | null;
  readonly unread: FoundArea['unread'];
}

/** The plans this browser kept for the very same data; otherwise those that came with it. */
export function openingPlans(found: AreaInFiles, kept: FoundArea | null): OpeningPlans {
  const { dataset, scenarios, decisions } = found;
  const known = keptPlansOver(kept, dataset);
  if (known !== null) return known;
  const started = scenarios.map((scenario): OpenScenario => {
    const history = { ...EMPTY_HISTORY, earlier: decisions.get(scenario.id) ?? [] };
    return { scenario, history, origin: BEGAN, archived: false };
  });
  const first = scenarios[0]?.id;
  const plans = {
    scenarios: started,
    activeId: first ?? null,
    paper: startPaper(first),
    fileSaves: NO_FILE_SAVES,
  };
  return { plans, since: kept?.edition ?? null, unread: kept?.unread ?? 'nothing' };
}

/** Plans that were kept of the very same data. */
export function keptPlansOver(kept: FoundArea | null, dataset: Dataset): OpeningPlans | null {
  if (!kept?.plans || kept.fingerprint !== dataset.fingerprint) return null;
  return { plans: kept.plans, since: kept.edition, unread: kept.unread };
}
