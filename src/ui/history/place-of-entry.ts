/** Where an entry of the history stands: done before the state on the desk, the last done, or undone. */
export type PlaceOfEntry = 'done' | 'present' | 'undone';

/** The place of entry `at`, of which the first `done` are done. */
export function placeOfEntry(at: number, done: number): PlaceOfEntry {
  if (at >= done) return 'undone';
  return at === done - 1 ? 'present' : 'done';
}
