import type { Provider, ProviderId } from '../core/dataset/dataset.ts';
import { USUAL_ASSUMPTIONS, type Assumptions } from '../core/scenario/assumptions.ts';
import { EMPTY_HISTORY, type History, type HistoryEntry } from '../core/scenario/history.ts';
import { USUAL_RULES } from '../core/scenario/rules.ts';
import { NOTHING_SAID, type Scenario, type Standby } from '../core/scenario/scenario.ts';
import type { Difference, Document } from '../core/scenario/difference.ts';
import { kindsByRole } from '../io/scenario/kinds-by-role.ts';
import { EMPTY_PAPER } from '../core/paper/empty-paper.ts';
import type { Paper } from '../core/paper/paper.ts';
import { BEGAN } from '../core/scenario/origin.ts';
import type { KeptPlans } from './dependencies.ts';
import { NO_FILE_SAVES, type FileSaves } from './file-saves.ts';
import type { OpenScenario } from './planner.ts';

/** Before there were specialists, a plan listed the providers that stand behind every lot. */
interface Earlier {
  backUp?: readonly ProviderId[];
}

/** Before there were papers, plans had no origin and none was put away. */
type KeptEarlier = Pick<KeptPlans, 'activeId'> & {
  readonly scenarios: readonly (Pick<OpenScenario, 'scenario' | 'history'> & Partial<OpenScenario>)[];
  readonly paper?: Paper;
  /** Before it was said which plans are in a file. */
  readonly fileSaves?: FileSaves;
};

/**
 * Plans as this browser keeps them, whichever version of the app kept them: what an earlier one did not
 * know of has nothing said in it, or what is usual. Plans of today come back as they are. `providers` are
 * those of the data that the plans are for.
 */
export function bringForward(
  { scenarios, activeId, paper, fileSaves }: KeptEarlier,
  providers: readonly Provider[],
): KeptPlans {
  const bring: Bring = (kept) => withAllParts(kept, providers);
  return {
    scenarios: scenarios.map(({ scenario, history, origin, archived }) => ({
      scenario: bring(scenario),
      history: historyOf(history, scenario.assignment.length, bring),
      origin: origin ?? BEGAN,
      archived: archived ?? false,
    })),
    activeId,
    paper: paper ?? EMPTY_PAPER,
    fileSaves: fileSaves ?? NO_FILE_SAVES,
  };
}

type Bring = <Kept extends Document>(kept: Kept) => Kept;

function withAllParts<Kept extends Document>(kept: Kept & Earlier, providers: readonly Provider[]): Kept {
  const standby: Partial<Document>['standby'] = kept.standby;
  const forward = {
    ...NOTHING_SAID,
    ...kept,
    standby: standby ?? kindsByRole((kept.backUp ?? []).map(behindEveryLot), providers),
    rules: { ...USUAL_RULES, ...kept.rules },
    assumptions: assumptionsOf(kept.assumptions),
  };
  delete forward.backUp;
  return forward;
}

function behindEveryLot(provider: ProviderId): Standby {
  return { provider, kind: 'back-up', lots: [] };
}

function assumptionsOf(kept: Partial<Assumptions>): Assumptions {
  const usual = USUAL_ASSUMPTIONS;
  return {
    ...usual,
    ...kept,
    demand: { ...usual.demand, ...kept.demand },
    placing: { ...usual.placing, ...kept.placing },
    travel: { ...usual.travel, ...kept.travel },
    money: { ...usual.money, ...kept.money },
    future: { ...usual.future, ...kept.future },
    weights: { ...usual.weights, ...kept.weights },
  };
}

/** Before blocks could be cut, every state of a plan had as many of them. */
function historyOf(
  kept: Pick<History, 'entries' | 'done'> & Partial<History>,
  blockCount: number,
  bring: Bring,
): History {
  return {
    ...EMPTY_HISTORY,
    ...kept,
    entries: kept.entries.map((entry) => entryOf(entry, blockCount, bring)),
    points: (kept.points ?? []).map((point) => ({
      ...point,
      scenario: bring<Scenario>(point.scenario),
    })),
  };
}

/** The moment of an entry kept without one is 0: it is not known. */
function entryOf(
  { difference, ...kept }: Pick<HistoryEntry, 'label' | 'difference'> & Partial<HistoryEntry>,
  blockCount: number,
  bring: Bring,
): HistoryEntry {
  const { documents, countBefore, countAfter }: Partial<Difference> & Pick<Difference, 'documents'> =
    difference;
  return {
    at: 0,
    reason: null,
    ...kept,
    difference: {
      ...difference,
      countBefore: countBefore ?? blockCount,
      countAfter: countAfter ?? blockCount,
      documents: documents && {
        before: bring(documents.before),
        after: bring(documents.after),
      },
    },
  };
}
