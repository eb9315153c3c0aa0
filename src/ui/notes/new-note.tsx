import { addNote } from '../../core/edits/add-note.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { sayPin } from './say-pin.ts';

/** The dialog for the note that is being written, wherever on the screen it was begun. */
export function NewNote() {
  const pin = usePlanner((state) => state.noteDraft);
  const scenario = usePlanner(scenarioOf);
  const fabric = usePlanner((state) => state.area?.fabric ?? null);
  const { commit, draftNote } = usePlannerActions();
  if (pin === null || scenario === null || fabric === null) return null;
  const label = `Write a note about ${sayPin(pin, scenario, fabric)}`;
  return (
    <NoteDialog
      title="Add a note"
      pin={pin}
      text=""
      onSave={(text) => commit(label, (now) => addNote(now, text, pin))}
      onClose={() => draftNote(null)}
    />
  );
}
