import { Ask } from './ask.tsx';
import { DEFINITIONS, type FigureKey } from '../words/definitions.ts';

export interface FigureHead {
  readonly figure: FigureKey;
  readonly raw?: string;
  /** In place of the name of the figure. */
  readonly heading?: string;
}

/** The heading of a column of numbers, with the button that says what they mean. */
export function FigureHeading({ figure, heading, ...ask }: FigureHead) {
  const called = heading ?? DEFINITIONS[figure].name;
  return (
    <th scope="col" className="number">
      {called} <Ask figure={figure} called={called} {...ask} />
    </th>
  );
}
