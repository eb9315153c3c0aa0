import type { Move } from '../../../core/continuity/read-continuity.ts';
import type { Provider } from '../../../core/dataset/dataset.ts';
import { Ask } from '../../controls/ask.tsx';
import { MEASURES, sayAmount, sayFrom, sayTo, type Measure } from './say-changes.ts';

/** Who serves people today by who would, with totals both ways; rows and columns with nothing are left out. */
export function MovesTable(props: {
  moves: readonly Move[];
  providers: readonly Provider[];
  measure: Measure;
}) {
  const { moves, providers, measure } = props;
  const rows = [...new Set(moves.map(({ from }) => from))];
  const columns = [...new Set(moves.map(({ to }) => to))].sort(
    (a, b) => Number(a < 0) - Number(b < 0) || Math.abs(a) - Math.abs(b),
  );
  const amounts = new Map(moves.map((move) => [`${move.from} ${move.to}`, move[measure]]));
  const sumOf = (some: readonly Move[]) => some.reduce((sum, move) => sum + move[measure], 0);
  return (
    <>
      <p className="moves-note">
        {MEASURES[measure]}: who serves them today, down the side, and who would, along the top. Cells with a
        frame stay with their provider.
      </p>
      <div className="table-scroll moves-scroll" tabIndex={0} role="group" aria-label="Table of moves">
        <table className="table moves-table">
          <caption className="visually-hidden">
            {MEASURES[measure]} by who serves them today and who would
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Today <Ask figure="moves" raw={`${sayAmount(sumOf(moves), measure)} in all`} />
              </th>
              {columns.map((to) => (
                <th key={to} scope="col" className="number">
                  {sayTo(providers, to)}
                </th>
              ))}
              <th scope="col" className="number">
                All
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((from) => (
              <tr key={from}>
                <th scope="row">{sayFrom(providers, from)}</th>
                {cellsOf(from, columns, amounts).map(({ to, amount, width }) => (
                  <td
                    key={to}
                    colSpan={width}
                    className={from >= 0 && from === to && amount > 0 ? 'number moves-kept' : 'number'}
                  >
                    {amount === 0 ? null : sayAmount(amount, measure)}
                  </td>
                ))}
                <td className="number moves-sum">
                  {sayAmount(sumOf(moves.filter((move) => move.from === from)), measure)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              {columns.map((to) => (
                <td key={to} className="number">
                  {sayAmount(sumOf(moves.filter((move) => move.to === to)), measure)}
                </td>
              ))}
              <td className="number">{sayAmount(sumOf(moves), measure)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

/** A row's cells. Empty ones side by side are one, as a table of 130 by 130 would take a screen too long. */
function cellsOf(from: number, columns: readonly number[], amounts: ReadonlyMap<string, number>) {
  const cells: { to: number; amount: number; width: number }[] = [];
  for (const to of columns) {
    const amount = amounts.get(`${from} ${to}`) ?? 0;
    const before = cells.at(-1);
    if (amount === 0 && before?.amount === 0) before.width++;
    else cells.push({ to, amount, width: 1 });
  }
  return cells;
}
