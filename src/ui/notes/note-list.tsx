import { MapPin, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { editNote } from '../../core/edits/edit-note.ts';
import { removeNote } from '../../core/edits/remove-note.ts';
import type { Note } from '../../core/scenario/scenario.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { blocksOfPin } from './blocks-of-pin.ts';
import { NoteDialog } from './note-dialog.tsx';
import { sayPin } from './say-pin.ts';

/** Notes one under the other, each with what it is about, and ways to see, change and remove it. */
export function NoteList({ notes, withPins }: { notes: readonly Note[]; withPins: boolean }) {
  const scenario = usePlanner(scenarioOf)!;
  const area = usePlanner((state) => state.area!);
  const { commit, lookAtBlocks } = usePlannerActions();
  const [edited, setEdited] = useState<Note | null>(null);
  return (
    <>
      <ul className="notes" aria-label="Notes">
        {notes.map((note) => {
          const blocks = blocksOfPin(note.pin, scenario.assignment, area);
          return (
            <li className="note" key={note.number}>
              <div>
                <p className="note-text">{note.text}</p>
                {withPins && <p className="quiet">About {sayPin(note.pin, scenario, area.fabric)}</p>}
              </div>
              <div className="note-actions">
                {withPins && (
                  <IconButton
                    icon={MapPin}
                    name={`Zoom to note ${note.number}`}
                    disabled={blocks.length === 0}
                    onPress={() => lookAtBlocks(blocks)}
                  />
                )}
                <IconButton
                  icon={Pencil}
                  name={`Change note ${note.number}`}
                  onPress={() => setEdited(note)}
                />
                <IconButton
                  icon={Trash2}
                  name={`Remove note ${note.number}`}
                  onPress={() => commit(`Remove note ${note.number}`, (now) => removeNote(now, note.number))}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {edited !== null && (
        <NoteDialog
          title={`Change note ${edited.number}`}
          pin={edited.pin}
          text={edited.text}
          onSave={(text) =>
            text.trim() === edited.text ||
            commit(`Change note ${edited.number}`, (now) => editNote(now, edited.number, text))
          }
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
