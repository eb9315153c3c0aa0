import { Ask } from './ask.tsx';
import { DEFINITIONS, type FigureKey } from '../words/definitions.ts';

/** The heading of a column of numbers, with the button that says what they mean. */
export function FigureHeading(props: { figure: FigureKey; raw: string; heading?: string }) {
  return (
    <th scope="col" className="number">
      {props.heading ?? DEFINITIONS[props.figure].name} <Ask figure={props.figure} raw={props.raw} />
    </th>
  );
}
