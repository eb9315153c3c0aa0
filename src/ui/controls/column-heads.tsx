/** The heading of a column: of words, of numbers, or one that is only read out. */
type ColumnHead = string | { readonly number: string } | { readonly hidden: string };

/** The headings of a table whose columns only have names. */
export function ColumnHeads({ of }: { of: readonly ColumnHead[] }) {
  return (
    <thead>
      <tr>
        {of.map((head, at) =>
          typeof head === 'string' ? (
            <th key={at} scope="col">
              {head}
            </th>
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
