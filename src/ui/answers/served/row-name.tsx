import { LotSwatch } from '../../controls/lot-swatch.tsx';
import type { LoadRow } from './load-row.ts';

/** The heading of a line, with the lot's swatch where it is one. */
export function RowName({ name, lot }: Pick<LoadRow, 'name' | 'lot'>) {
  return (
    <th scope="row" className="row-name">
      {lot === undefined ? (
        name
      ) : (
        <span className="with-swatch">
          <LotSwatch lot={lot} /> <span>{name}</span>
        </span>
      )}
    </th>
  );
}
