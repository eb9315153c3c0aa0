import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { sayPin } from './say-pin.ts';

/** The notes as they are printed: a plain list, nowhere to be seen on the screen. */
export function PrintedNotes() {
  const scenario = usePlanner(scenarioOf);
  const fabric = usePlanner((state) => state.area?.fabric ?? null);
  if (scenario === null || fabric === null || scenario.notes.length === 0) return null;
  return (
    <section className="printed-notes">
      <h2>Notes</h2>
      <ol>
        {scenario.notes.map((note) => (
          <li key={note.number} value={note.number}>
            {note.text} <span className="quiet">(about {sayPin(note.pin, scenario, fabric)})</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
