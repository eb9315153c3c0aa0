import type { Note, NotePin } from '../../core/scenario/scenario.ts';

/** The notes that are pinned to a lot, or to a block by any of its codes. */
export function notesAbout(
  notes: readonly Note[],
  about: { readonly lot: number } | { readonly codes: readonly string[] },
): Note[] {
  const isAbout = (pin: NotePin) =>
    'lot' in about
      ? pin.kind === 'lot' && pin.lot === about.lot
      : pin.kind === 'block' && about.codes.includes(pin.block);
  return notes.filter((note) => isAbout(note.pin));
}
