import type { FigureKey } from '../words/definitions.ts';
import { DEFINITIONS } from '../words/definitions.ts';
import { Ask } from './ask.tsx';

/** One figure of a list: its name, its value and the button that says what it means. */
export function FigureLine(props: { figure: FigureKey; value: string; raw: string; name?: string }) {
  return (
    <div className="figure-line">
      <dt>{props.name ?? DEFINITIONS[props.figure].name}</dt>
      <dd>
        {props.value} <Ask figure={props.figure} raw={props.raw} />
      </dd>
    </div>
  );
}
