import type { DocumentPart } from '../../../io/document/document.ts';
import type { PackInput } from '../pack-input.ts';

/** Maps of each plan's lots, of what changes and of need; each figure they show is in a table. */
export function mapsParts({ pictures, plans }: PackInput): DocumentPart[] {
  const parts = plans.flatMap(({ name, total }, at): DocumentPart[] => {
    const drawn = [pictures.lots[at], pictures.changes[at], pictures.need[at]].flatMap(
      (picture): DocumentPart[] => (picture == null ? [] : [{ kind: 'picture', ...picture }]),
    );
    if (drawn.length === 0 || total.unmetHours !== 0) return drawn;
    return [
      ...drawn,
      { kind: 'paragraph', text: `Under ${name} no hours are with nobody, so there is no map of them.` },
    ];
  });
  if (parts.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: 'Maps show lots and no homes. What each lot holds is in the tables under Lots, people and hours.',
      tone: 'quiet',
    },
    ...parts,
  ];
}
