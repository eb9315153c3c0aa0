import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ReadingMemory } from '../../io/reading-memory.ts';
import { ConfirmDialog } from '../controls/confirm-dialog.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayCount } from '../words/say-number.ts';

interface Line {
  readonly what: keyof ReadingMemory;
  readonly name: string;
  readonly fact: string;
  readonly erase: string;
  readonly sentence: string;
}

/** What this browser keeps to read the next files by, as lines of a list: each can be erased. */
export function KeptMemory({ onErased }: { onErased: () => void }) {
  const memory = usePlanner((state) => state.memory);
  const { forget } = usePlannerActions();
  const [erasing, setErasing] = useState<Line | null>(null);
  const erase = async ({ what }: Line) => {
    await forget(what);
    onErased();
  };
  return (
    <>
      {linesOf(memory).map((line) => (
        <li key={line.what} className="kept-line">
          <span>
            <strong>{line.name}</strong>
            <span className="quiet">
              <bdi>{line.fact}</bdi>
            </span>
          </span>
          <Button className="button" aria-label={`${line.erase}…`} onPress={() => setErasing(line)}>
            Erase…
          </Button>
        </li>
      ))}
      {erasing !== null && (
        <ConfirmDialog
          title={`${erasing.erase} from this browser?`}
          sentence={erasing.sentence}
          action="Erase"
          onDone={() => void erase(erasing)}
          onClose={() => setErasing(null)}
        />
      )}
    </>
  );
}

function linesOf({ postcodes, layouts }: ReadingMemory): Line[] {
  const lines: Line[] = [];
  if (postcodes !== null) {
    lines.push({
      what: 'postcodes',
      name: 'Postcode list',
      fact: `${sayCount(postcodes.count, 'postcode')} from ${postcodes.from}`,
      erase: 'Erase the postcode list',
      sentence:
        'Packages with only a postcode need a postcode file again next time. Areas that are kept stay as they are.',
    });
  }
  if (layouts.size > 0) {
    lines.push({
      what: 'layouts',
      name: 'How your tables are read',
      fact: `${sayCount(layouts.size, 'layout')} of columns, with your answers`,
      erase: 'Erase how your tables are read',
      sentence:
        'The columns and answers you chose are asked for again next time. Areas that are kept stay as they are.',
    });
  }
  return lines;
}
