import type { ReactNode } from 'react';
import type { FigureKey } from '../words/definitions.ts';
import { Ask } from './ask.tsx';

/** The caption of a table whose columns are all told by one definition, with the button that says it. */
export function AskedCaption(props: { figure: FigureKey; raw: string; children: ReactNode }) {
  return (
    <caption>
      {props.children} <Ask figure={props.figure} raw={props.raw} />
    </caption>
  );
}
