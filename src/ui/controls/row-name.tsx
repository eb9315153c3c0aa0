import type { Lot } from '../../core/scenario/scenario.ts';
import { LotSwatch } from './lot-swatch.tsx';

/** What a line of a table is called; a lot's has its swatch before the name. */
export interface NamedRow {
  readonly name: string;
  readonly lot?: Lot;
}

/** The heading of a line. */
export function RowName({ name, lot }: NamedRow) {
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
