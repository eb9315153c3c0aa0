import { EMPTY_HISTORY, type History, type HistoryEntry } from '../core/scenario/history.ts';
import { NO_BAND, type Rules } from '../core/scenario/rules.ts';
import { NOTHING_SAID, type Scenario } from '../core/scenario/scenario.ts';
import type { Difference, Document } from '../core/scenario/difference.ts';
import type { KeptPlans } from './dependencies.ts';

/**
 * Plans as this browser keeps them, whichever version of the app kept them: what an earlier one did not
 * know of has nothing said in it. Plans of today come back as they are.
 */
export function bringForward({ scenarios, activeId }: KeptPlans): KeptPlans {
  return {
    scenarios: scenarios.map(({ scenario, history }) => ({
      scenario: withAllParts(scenario),
      history: historyOf(history, scenario.assignment.length),
    })),
    activeId,
  };
}

function withAllParts<Kept extends Document>(kept: Kept): Kept {
  const rules: Partial<Rules> = kept.rules;
  return { ...NOTHING_SAID, ...kept, rules: { ...kept.rules, viability: rules.viability ?? NO_BAND } };
}

/** Before blocks could be cut, every state of a plan had as many of them. */
function historyOf(kept: Pick<History, 'entries' | 'done'> & Partial<History>, blockCount: number): History {
  return {
    ...EMPTY_HISTORY,
    ...kept,
    entries: kept.entries.map((entry) => entryOf(entry, blockCount)),
    points: (kept.points ?? []).map((point) => ({
      ...point,
      scenario: withAllParts<Scenario>(point.scenario),
    })),
  };
}

/** The moment of an entry kept without one is 0: it is not known. */
function entryOf(
  { difference, ...kept }: Pick<HistoryEntry, 'label' | 'difference'> & Partial<HistoryEntry>,
  blockCount: number,
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
        before: withAllParts(documents.before),
        after: withAllParts(documents.after),
      },
    },
  };
}
