import { Button } from 'react-aria-components';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { NoteList } from './note-list.tsx';

/** Everything that was noted on the plan. */
export function NotesTab() {
  const notes = usePlanner((state) => scenarioOf(state)?.notes ?? null);
  const { setHand } = usePlannerActions();
  if (notes === null) return null;
  return (
    <>
      <header>
        <h2>Notes</h2>
        <p className="quiet">Notes are kept and printed with the scenario.</p>
      </header>
      {notes.length === 0 ? (
        <p className="empty">
          There are no notes yet. Pin one to a place on the map, or add one from the menu of a lot or the
          sheet of a block.
        </p>
      ) : (
        <NoteList notes={notes} withPins />
      )}
      <div>
        <Button className="button" onPress={() => setHand({ tool: 'note' })}>
          Pin a note to the map
        </Button>
      </div>
    </>
  );
}
