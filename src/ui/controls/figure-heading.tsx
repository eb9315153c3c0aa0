import { Ask } from './ask.tsx';
import { DEFINITIONS, type FigureKey } from '../words/definitions.ts';

/** The heading of a column of numbers, with the button that says what they mean. */
export function FigureHeading(props: { figure: FigureKey; raw: string; heading?: string }) {
  const called = props.heading ?? DEFINITIONS[props.figure].name;
  return (
    <th scope="col" className="number">
      {called} <Ask figure={props.figure} raw={props.raw} called={called} />
    </th>
  );
}
