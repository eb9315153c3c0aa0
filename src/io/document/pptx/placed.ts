import type { DocumentPicture } from '../document.ts';
import type { SlideBlock } from './slide-blocks.ts';
import type { Box } from './slide-shape.ts';
import type { SetTable, SlideRow } from './slide-table.ts';
import type { SlideWords, WordsRole } from './slide-words.ts';

/** Something that has its place on a slide. */
export type Placed =
  | {
      readonly kind: 'words';
      readonly words: readonly SlideWords[];
      readonly isFramed: boolean;
      readonly size: number;
      readonly box: Box;
    }
  | {
      readonly kind: 'table';
      readonly set: SetTable;
      readonly rows: readonly SlideRow[];
      readonly box: Box;
    }
  | { readonly kind: 'picture'; readonly picture: DocumentPicture; readonly box: Box };

/** What of a block found room. */
export interface Taken {
  readonly placed: readonly Placed[];
  /** Points. */
  readonly height: number;
  readonly rest: SlideBlock | null;
}

/** Words that do not stay at the foot of a slide, away from what they lead to. */
export const KEPT_WITH_NEXT: readonly WordsRole[] = ['heading', 'subheading', 'caption'];
