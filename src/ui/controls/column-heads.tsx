import { FigureHeading, type FigureHead } from './figure-heading.tsx';

/** The heading of a column: of words, of numbers, of a figure that can be asked, or one that is only read out. */
type ColumnHead = string | { readonly number: string } | FigureHead | { readonly hidden: string };

/** The headings of a table, in one row. */
export function ColumnHeads({ of }: { of: readonly ColumnHead[] }) {
  return (
    <thead>
      <tr>
        {of.map((head, at) =>
          typeof head === 'string' ? (
            <th key={at} scope="col">
              {head}
            </th>
          ) : 'figure' in head ? (
            <FigureHeading key={at} {...head} />
          ) : 'number' in head ? (
            <th key={at} scope="col" className="number">
              {head.number}
            </th>
          ) : (
            <th key={at} scope="col">
              <span className="visually-hidden">{head.hidden}</span>
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}
