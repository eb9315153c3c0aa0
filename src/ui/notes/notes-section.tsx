import { Button } from 'react-aria-components';
import type { Note, NotePin } from '../../core/scenario/scenario.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { NoteList } from './note-list.tsx';

/** The notes of one lot or block, in its sheet. */
export function NotesSection({ notes, pin }: { notes: readonly Note[]; pin: NotePin }) {
  const { draftNote } = usePlannerActions();
  return (
    <section>
      <h3>Notes</h3>
      {notes.length > 0 && <NoteList notes={notes} withPins={false} />}
      <Button className="button button-small" onPress={() => draftNote(pin)}>
        Add a note
      </Button>
    </section>
  );
}
