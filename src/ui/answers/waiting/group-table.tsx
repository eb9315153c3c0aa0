import type { WaitingSplit } from '../../../core/waiting/tally-waiting.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';
import { sayHours, sayNumber } from '../../words/say-number.ts';

/** Whom nobody takes, by some grouping: with nobody, and bought where any is. */
export function GroupTable(props: {
  caption: string;
  of: string;
  rows: readonly (WaitingSplit & { readonly name: string })[];
}) {
  const { caption, of, rows } = props;
  const isBought = rows.some(({ bought }) => bought.packages > 0);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table waiting-groups">
        <caption>{caption}</caption>
        <ColumnHeads
          of={[
            of,
            { figure: 'unmet', heading: 'Packages' },
            { figure: 'peopleWithNobody', heading: 'People' },
            { figure: 'hoursWithNobody' },
            ...(isBought ? [{ figure: 'spot' as const }] : []),
          ]}
        />
        <tbody>
          {rows.map(({ name, nobody, bought }) => (
            <tr key={name}>
              <th scope="row" className="row-name">
                {name}
              </th>
              <td className="number">{sayNumber(nobody.packages)}</td>
              <td className="number">{sayNumber(nobody.people)}</td>
              <td className="number">{sayHours(nobody.weeklyMinutes)}</td>
              {isBought && <td className="number">{sayHours(bought.weeklyMinutes)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
