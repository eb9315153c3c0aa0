import { ArrowDown, ArrowUp } from 'lucide-react';
import { Ask } from './ask.tsx';
import type { FigureKey } from '../words/definitions.ts';

/** The heading of a column that sorts the table by it; pressing it again turns the order round. */
export function SortHeading<Key extends string>(props: {
  column: Key;
  label: string;
  by: Key;
  descending: boolean;
  numeric?: boolean;
  /** What the column is of, for the button that says what its numbers mean. */
  figure?: FigureKey;
  /** True for a column that may be left out where there is little room. */
  extra?: boolean;
  onSort: (by: Key, descending: boolean) => void;
}) {
  const active = props.by === props.column;
  const Arrow = props.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={`${props.numeric ? 'number' : ''} ${props.extra ? 'extra' : ''}`}
      aria-sort={active ? (props.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="sort-button"
        onClick={() => props.onSort(props.column, active ? !props.descending : props.numeric === true)}
      >
        {props.label}
        {active && <Arrow size={14} aria-hidden="true" />}
      </button>
      {props.figure !== undefined && <Ask figure={props.figure} />}
    </th>
  );
}
