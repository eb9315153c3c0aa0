import { useState } from 'react';
import type { ChangeSum, LotChange } from '../../../core/comparison/change-of-lots.ts';
import type { PlanBlocks } from '../../../core/comparison/match-lots.ts';
import { NO_LOT } from '../../../core/scenario/scenario.ts';
import { Ask } from '../../controls/ask.tsx';
import { sayHours, sayNumber } from '../../words/say-number.ts';
import { MOST_NAMED, sayGoingOn } from './say-lot-changes.ts';

/** What each cell counts. */
const COUNTED = { people: 'People', hours: 'Hours a week' } as const;
type Counted = keyof typeof COUNTED;

/** Who is in which lot under both plans: rows are the first plan's lots, columns the other's. */
export function LotMatrix({ from, to, change }: { from: PlanBlocks; to: PlanBlocks; change: LotChange }) {
  const [counted, setCounted] = useState<Counted>('people');
  const isEmpty = (sums: readonly ChangeSum[]) => sums.every(({ packages }) => packages === 0);
  const rows = endsOf(from).filter(({ lot }, at) => lot !== NO_LOT || !isEmpty(change.matrix[at]!));
  const columns = endsOf(to).filter(
    ({ lot }, at) => lot !== NO_LOT || !isEmpty(change.matrix.map((row) => row[at]!)),
  );
  const goesOn = new Map(from.scenario.lots.map(({ id }, at) => [id, change.goesOnAs[at] ?? null]));
  const say = ({ people, weeklyMinutes }: ChangeSum) =>
    counted === 'people' ? sayNumber(people) : sayHours(weeklyMinutes);
  return (
    <section>
      <h2>From lot to lot</h2>
      <fieldset className="choice-row">
        <legend className="visually-hidden">What is counted</legend>
        {(Object.keys(COUNTED) as Counted[]).map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name="counted-in-matrix"
              checked={each === counted}
              onChange={() => setCounted(each)}
            />
            {COUNTED[each]}
          </label>
        ))}
      </fieldset>
      <GoingOn going={sayGoingOn(from, to, change)} />
      <div className="table-scroll table-long" tabIndex={0} role="region" aria-label="From lot to lot">
        <table className="table lot-matrix">
          <caption>
            {COUNTED[counted]} by their lot in {from.scenario.name} (rows) and in {to.scenario.name}{' '}
            (columns). Those who stay in the lot that theirs goes on as are in bold, and said to stay.{' '}
            <Ask figure="fromLotToLot" />
          </caption>
          <thead>
            <tr>
              <th scope="col">Lot before</th>
              {columns.map(({ lot, name }) => (
                <th key={lot} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ lot, name, at }) => (
              <tr key={lot}>
                <th scope="row">{name}</th>
                {columns.map((column) => {
                  const sum = change.matrix[at]![column.at]!;
                  const stays = lot === NO_LOT ? column.lot === NO_LOT : goesOn.get(lot) === column.lot;
                  return (
                    <td key={column.lot} className="number">
                      {stays ? (
                        <strong>
                          {say(sum)} <span className="stays">stay</span>
                        </strong>
                      ) : (
                        say(sum)
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Many lots that go on under another name, one a line. */
function GoingOn({ going }: { going: readonly string[] }) {
  if (going.length <= MOST_NAMED) return null;
  return (
    <details>
      <summary>Which lot goes on as which</summary>
      <ul>
        {going.map((words) => (
          <li key={words}>{words}.</li>
        ))}
      </ul>
    </details>
  );
}

function endsOf({ scenario }: PlanBlocks) {
  return [...scenario.lots, { id: NO_LOT, name: 'In no lot' }].map(({ id, name }, at) => ({
    lot: id,
    name,
    at,
  }));
}
