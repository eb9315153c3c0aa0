import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { DEFINITIONS, type FigureKey } from '../words/definitions.ts';

interface AskProps {
  readonly figure: FigureKey;
  /** The exact number; a column of a table may do without one of its own. */
  readonly raw?: string;
  /** What it stands beside, where that is not called as the figure. */
  readonly called?: string;
}

/** The small question mark beside a figure: what it means, how it is worked out, and the raw number. */
export function AskButton({ figure, raw = 'Line by line in this table', called }: AskProps) {
  const definition = DEFINITIONS[figure];
  return (
    <DialogTrigger>
      <Button className="ask" aria-label={`What is ‘${called ?? definition.name}’?`}>
        ?
      </Button>
      <Popover className="popover ask-popover" placement="bottom end">
        <Dialog className="ask-dialog">
          <Heading slot="title" level={2}>
            {definition.name}
          </Heading>
          <p>{definition.meaning}</p>
          <dl>
            <dt>How it is worked out</dt>
            <dd>{definition.formula}</dd>
            <dt>Where it comes from</dt>
            <dd>{definition.source}</dd>
            <dt>Exact number</dt>
            <dd className="ask-raw">{raw}</dd>
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
