import { FACT_KINDS, type FactKind } from '../dataset/packages.ts';
import {
  DISCLOSURE_RULES,
  KEPT_BACK,
  type DisclosureRuleName,
  type SafeCount,
} from '../disclosure/disclosure-rules.ts';
import { shareOfShown } from '../disclosure/share-of-shown.ts';
import { suppressTables, type SafeRow } from '../disclosure/suppress-table.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { changesMoreOften } from './changes-more-often.ts';
import { countOutcomes, peopleByFact } from './people-by-fact.ts';
import { tracePeople, type Outcome } from './trace-people.ts';

/** A group of people as it may be shown. */
export interface GroupRow {
  /** By what the plan means to them. */
  readonly people: Readonly<Record<Outcome, SafeCount>>;
  /** Moved and left. */
  readonly changing: SafeCount;
  /** Kept and changing. */
  readonly served: SafeCount;
  /** Everyone who uses care: the sum of those shown as served, waiting and not in the list; hidden where one of them is. */
  readonly all: SafeCount;
  /** Those changing, of those served; null where one of them is hidden. */
  readonly share: number | null;
  /** Its share less that of all; null where either is. */
  readonly difference: number | null;
}

/** The people of whom files say one kind of thing. */
export interface GroupTable {
  readonly kind: FactKind;
  readonly groups: readonly (GroupRow & {
    /** In the file's words; null for people of whom it is not recorded. */
    readonly name: string | null;
    /** See `changesMoreOften`; false where the share is hidden. */
    readonly moreOften: boolean;
  })[];
}

/**
 * Who changes provider by each thing the files say of people, as it may be shown under a rule of disclosure,
 * and the same of everyone. Shares are of counts as shown, so that nothing can be worked back from them.
 */
export function groupTables(
  read: PlanRead,
  rule: DisclosureRuleName,
  trace = tracePeople(read),
): { tables: GroupTable[]; everyone: GroupRow } {
  const all = countOutcomes(trace);
  const known = FACT_KINDS.map((kind) => ({ kind, groups: peopleByFact(read, kind, trace) })).filter(
    ({ groups }) => groups.some(({ name }) => name !== null),
  );
  const rows = [[{ people: all }], ...known.map(({ groups }) => groups)];
  const shown = PUBLISHED.map(({ columns, parts }) => {
    const counts = rows.map((groups) =>
      groups.map(({ people }) => columns.map((outcome) => people[outcome])),
    );
    return suppressTables(counts, DISCLOSURE_RULES[rule], parts);
  });
  const rowAt = (table: number, row: number, shareOfAll: number | null) =>
    groupRow(
      shown.map((tables) => tables[table]!.rows[row]!),
      shareOfAll,
    );
  const everyone = rowAt(0, 0, null);
  return {
    everyone,
    tables: known.map(({ kind, groups }, at) => ({
      kind,
      groups: groups.map(({ name, people }, row) => {
        const group = rowAt(at + 1, row, everyone.share);
        return { name, ...group, moreOften: group.share !== null && changesMoreOften(people, all) };
      }),
    })),
  };
}

/**
 * What is published of a group: those with a provider today, with their total, and by themselves those who
 * wait and those whose provider is not in the list. No total joins these, so that the few who wait hide
 * nobody else.
 */
const PUBLISHED: readonly { readonly columns: readonly Outcome[]; readonly parts: number[][] }[] = [
  { columns: ['kept', 'moved', 'left'], parts: [[1, 2]] },
  { columns: ['waiting'], parts: [] },
  { columns: ['unlisted'], parts: [] },
];

function groupRow([ofServed, ofWaiting, ofUnlisted]: SafeRow[], shareOfAll: number | null): GroupRow {
  const [kept, moved, left] = ofServed!.cells as [SafeCount, SafeCount, SafeCount];
  const [waiting, unlisted] = [ofWaiting!.total, ofUnlisted!.total];
  const [changing, served] = [ofServed!.parts[0]!, ofServed!.total];
  const share = shareOfShown(changing, [served]);
  return {
    people: { kept, moved, left, waiting, unlisted },
    changing,
    served,
    all: sumOfShown([served, waiting, unlisted]),
    share,
    difference: share === null || shareOfAll === null ? null : share - shareOfAll,
  };
}

function sumOfShown(counts: readonly SafeCount[]): SafeCount {
  let sum = 0;
  for (const count of counts) {
    if (typeof count !== 'number') return KEPT_BACK;
    sum += count;
  }
  return sum;
}
