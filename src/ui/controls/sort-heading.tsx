import { ArrowDown, ArrowUp } from 'lucide-react';
import type { FigureKey } from '../words/definitions.ts';
import { Ask } from './ask.tsx';

/** The heading of a column that sorts the table by it; pressing it again turns the order round. */
export function SortHeading<Key extends string>(props: {
  column: Key;
  label: string;
  by: Key;
  descending: boolean;
  numeric?: boolean;
  /** What its numbers mean, for the button that says so. */
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
      {props.figure && <Ask figure={props.figure} raw="Line by line in this table" />}
    </th>
  );
}
