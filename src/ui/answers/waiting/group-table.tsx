import type { WaitingSplit } from '../../../core/waiting/tally-waiting.ts';
import { AskedCaption } from '../../controls/asked-caption.tsx';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { sayHours, sayNumber } from '../../words/say-number.ts';

/** Whom nobody takes, by some grouping: with nobody, and bought where any is. */
export function GroupTable(props: {
  caption: string;
  of: string;
  rows: readonly (WaitingSplit & { readonly name: string })[];
}) {
  const { caption, of, rows } = props;
  const isBought = rows.some(({ bought }) => bought.packages > 0);
  const sumOf = (minutes: (split: WaitingSplit) => number) =>
    rows.reduce((sum, row) => sum + minutes(row), 0);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table waiting-groups">
        <AskedCaption figure="unmet" raw={`${sumOf(({ nobody }) => nobody.weeklyMinutes)} minutes a week`}>
          {caption}
        </AskedCaption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col" className="number">
              Packages
            </th>
            <th scope="col" className="number">
              People
            </th>
            <th scope="col" className="number">
              Hours with nobody
            </th>
            {isBought && (
              <FigureHeading
                figure="spot"
                raw={`${sumOf(({ bought }) => bought.weeklyMinutes)} minutes a week`}
              />
            )}
          </tr>
        </thead>
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
