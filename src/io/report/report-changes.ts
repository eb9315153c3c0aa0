import { SPOT } from '../../core/allocation/allocation.ts';
import { groupTables, type GroupRow } from '../../core/continuity/group-tables.ts';
import {
  readContinuity,
  shareOf,
  type Changes,
  type Counted,
} from '../../core/continuity/read-continuity.ts';
import { NOBODY_TODAY, tracePeople } from '../../core/continuity/trace-people.ts';
import { FULL_TIME_HOURS, fullTimePosts, workMoving } from '../../core/continuity/work-moving.ts';
import type { DisclosureRuleName } from '../../core/disclosure/disclosure-rules.ts';
import type { Part } from '../../core/figures/figures.ts';
import type { PlanRead } from '../../core/figures/plan-read.ts';

/**
 * Who changes provider under a plan. People are counted once. Counts by group are as they may be shown under
 * the rule; all other figures are exact and for the council's own use, as with them beside it more could be
 * worked out of a table.
 */
export function reportChanges(read: PlanRead, rule: DisclosureRuleName = 'nhs-sub-national') {
  const { dataset } = read.ledger;
  const trace = tracePeople(read);
  const continuity = readContinuity(read, trace);
  const { tables, everyone } = groupTables(read, rule, trace);
  const providerName = (position: number) => dataset.providers[position]!.id;
  const share = shareOf(continuity.kept, continuity.served);
  return {
    definition: 'changingProvider',
    mode: read.scenario.assumptions.placing.mode,
    totals: { ...reportCounted(continuity.all), ...reportChange(continuity) },
    keepShare: { people: share.people, packages: share.packages, hours: share.weeklyMinutes },
    leftOut: { ended: reportPart(continuity.ended), added: reportPart(continuity.added) },
    moves: {
      definition: 'moves',
      list: continuity.moves.map(({ from, to, ...counted }) => ({
        from: from >= 0 ? providerName(from) : from === NOBODY_TODAY ? '(nobody)' : '(not in the list)',
        to: to >= 0 ? providerName(to) : to === SPOT ? '(spot market)' : '(nobody)',
        ...reportCounted(counted),
      })),
    },
    lots: continuity.lots.map(({ lot, ...changes }) => ({
      lot: read.scenario.lots.find(({ id }) => id === lot)?.name ?? null,
      ...reportChange(changes),
    })),
    byGroup: {
      definition: 'changesByGroup',
      rule,
      everyone: reportGroup(everyone),
      tables: tables.map(({ kind, groups }) => ({
        kind,
        groups: groups.map(({ name, moreOften, ...row }) => ({
          name,
          ...reportGroup(row),
          clearlyMoreOften: moreOften,
        })),
      })),
    },
    tupe: {
      definition: 'workMoving',
      fullTimeHours: FULL_TIME_HOURS,
      providers: workMoving(continuity.moves).map(({ provider, ...work }) => ({
        provider: providerName(provider),
        todayHours: work.todayMinutes / 60,
        keptHours: work.keptMinutes / 60,
        movingHours: work.movingMinutes / 60,
        leftHours: work.leftMinutes / 60,
        gainedHours: work.gainedMinutes / 60,
        movingPosts: fullTimePosts(work.movingMinutes),
      })),
    },
  };
}

function reportChange({ served, kept, changing, left }: Changes) {
  return {
    served: reportCounted(served),
    kept: reportCounted(kept),
    changing: reportCounted(changing),
    leftWithNobody: reportCounted(left),
  };
}

function reportCounted({ people, ...part }: Counted) {
  return { people, ...reportPart(part) };
}

function reportPart({ packages, weeklyMinutes }: Part) {
  return { packages, hours: weeklyMinutes / 60 };
}

function reportGroup({ people, changing, served, all, share, difference }: GroupRow) {
  return {
    usesCare: all,
    served,
    kept: people.kept,
    changing,
    moved: people.moved,
    leftWithNobody: people.left,
    waiting: people.waiting,
    notInList: people.unlisted,
    changingShare: share,
    differenceFromAll: difference,
  };
}
