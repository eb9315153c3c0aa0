import { useMemo, useState } from 'react';
import { groupTables, type GroupRow, type GroupTable } from '../../../core/continuity/group-tables.ts';
import type { PeopleTrace } from '../../../core/continuity/trace-people.ts';
import {
  DISCLOSURE_RULES,
  type DisclosureRuleName,
  type SafeCount,
} from '../../../core/disclosure/disclosure-rules.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';
import type { FigureKey } from '../../words/definitions.ts';
import { sayNumber, sayShare } from '../../words/say-number.ts';
import { FACTS, RULES, sayGroup, sayMoreOften, sayPoints } from './say-changes.ts';

/** Whether the change falls harder on some people than on others, with small numbers hidden. */
export function GroupTables({ read, trace }: { read: PlanRead; trace: PeopleTrace }) {
  const [rule, setRule] = useState<DisclosureRuleName>('nhs-sub-national');
  const [exact, setExact] = useState(false);
  const used = exact ? 'none' : rule;
  const { tables, everyone } = useMemo(() => groupTables(read, used, trace), [read, used, trace]);
  return (
    <section>
      <h2>Does the change fall harder on some people?</h2>
      {tables.length === 0 ? (
        <p>
          The packages file says nothing of people’s age, sex, ethnicity, reason for support, kind of
          contract, deprivation or whether they live in town or country. Add a column of these to the file to
          see them here.
        </p>
      ) : (
        <>
          <div className="disclosure-choice">
            <label className="field">
              <span className="field-label">Small numbers</span>
              <select
                value={rule}
                disabled={exact}
                onChange={(event) => setRule(event.target.value as DisclosureRuleName)}
              >
                {(Object.keys(DISCLOSURE_RULES) as DisclosureRuleName[])
                  .filter((name) => name !== 'none')
                  .map((name) => (
                    <option key={name} value={name}>
                      {RULES[name].name}
                    </option>
                  ))}
              </select>
            </label>
            <label className="choice">
              <input type="checkbox" checked={exact} onChange={(event) => setExact(event.target.checked)} />
              Show exact counts on this screen only
            </label>
          </div>
          {tables.map((table) => (
            <Table key={table.kind} table={table} everyone={everyone} says={RULES[used].says} />
          ))}
        </>
      )}
    </section>
  );
}

function Table({ table, everyone, says }: { table: GroupTable; everyone: GroupRow; says: string }) {
  const columns = COLUMNS.filter(({ isShown }) => isShown?.(everyone) ?? true);
  return (
    <section className="group-table">
      <h3>{FACTS[table.kind]}</h3>
      {sayMoreOften(table, everyone.share).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="table-scroll">
        <table className="table">
          <caption>People, by {FACTS[table.kind].toLowerCase()}</caption>
          <ColumnHeads
            of={[
              'Group',
              ...columns.map(({ figure, heading, say, sayRaw = say }) => ({
                figure,
                heading,
                raw: `${sayRaw(everyone)} of all, as shown`,
              })),
            ]}
          />
          <tbody>
            {table.groups.map((group) => (
              <Row key={group.name} name={sayGroup(table.kind, group.name)} row={group} columns={columns} />
            ))}
          </tbody>
          <tfoot>
            <Row name="All" row={everyone} columns={columns} />
          </tfoot>
        </table>
      </div>
      <p className="quiet">{says} ‘Use care’ adds up what is shown.</p>
    </section>
  );
}

interface Column {
  readonly figure: FigureKey;
  readonly heading: string;
  readonly say: (row: GroupRow) => string;
  /** The exact number, where it is not said as it is. */
  readonly sayRaw?: (row: GroupRow) => string;
  /** Given what is so of everyone; absent for a column that is always shown. */
  readonly isShown?: (everyone: GroupRow) => boolean;
}

const COLUMNS: readonly Column[] = [
  { figure: 'servedToday', heading: 'Have a provider today', say: ({ served }) => sayCount(served) },
  { figure: 'keepingProvider', heading: 'Keep it', say: ({ people }) => sayCount(people.kept) },
  { figure: 'changingProvider', heading: 'Change', say: ({ changing }) => sayCount(changing) },
  {
    figure: 'leftWithNobody',
    heading: 'of them, left with nobody',
    say: ({ people }) => sayCount(people.left),
    isShown: ({ people }) => people.left !== 0,
  },
  {
    figure: 'changesByGroup',
    heading: 'Share that changes',
    say: ({ share }) => (share === null ? '–' : sayShare(share)),
    sayRaw: ({ share }) => (share === null ? 'hidden' : `${share * 100}%`),
  },
  {
    figure: 'againstAll',
    heading: 'Against all',
    say: ({ difference }) => (difference === null ? '–' : sayPoints(difference)),
  },
  { figure: 'onlyWaiting', heading: 'Wait today', say: ({ people }) => sayCount(people.waiting) },
  {
    figure: 'providerNotInList',
    heading: 'Provider not in the list',
    say: ({ people }) => sayCount(people.unlisted),
    isShown: ({ people }) => people.unlisted !== 0,
  },
  { figure: 'peopleUsingCare', heading: 'Use care', say: ({ all }) => sayCount(all) },
];

function Row({ name, row, columns }: { name: string; row: GroupRow; columns: readonly Column[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map(({ heading, say }) => (
        <td key={heading} className="number">
          {say(row)}
        </td>
      ))}
    </tr>
  );
}

function sayCount(count: SafeCount): string {
  return typeof count === 'number' ? sayNumber(count) : count;
}
