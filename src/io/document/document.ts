/**
 * A paper as its writers know it: headings, words, tables and pictures, and the same as slides. Its numbers
 * are already safe to show; a writer turns it into a file and neither counts nor rounds.
 */
export interface PackDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** As `2026-09-06`. */
  readonly date: string;
  /** The line at the foot of every page and slide: which rule of disclosure holds, and what is marked exempt. */
  readonly mark: string;
  readonly sections: readonly DocumentSection[];
  /** After an opening slide with the title, the subtitle, the author and the date. */
  readonly slides: readonly DocumentSlide[];
}

export interface DocumentSection {
  readonly heading: string;
  /** Begins on a new page. */
  readonly startsPage?: boolean;
  readonly parts: readonly DocumentPart[];
}

export interface DocumentSlide {
  readonly title: string;
  /** As much as one slide holds; what does not fit even in small type goes on on a slide of the same title. */
  readonly parts: readonly DocumentPart[];
  /** For the speaker. */
  readonly notes: string;
}

export type DocumentPart =
  /** A heading within a section; level 2 lies under level 1. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'plain' | 'quiet' | 'warning' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ({ readonly kind: 'table' } & DocumentTable)
  | ({ readonly kind: 'picture' } & DocumentPicture);

export interface DocumentTable {
  readonly title: string;
  readonly columns: readonly {
    readonly name: string;
    /** Numbers stand at the end. */
    readonly align: 'start' | 'end';
    /** Parts of the table's width, against the other columns'; 1 where it is not said. */
    readonly width?: number;
  }[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly DocumentCell[])[];
  /** The last row, set apart. */
  readonly total?: readonly DocumentCell[];
  /** Lines under the table: what a mark means, why rows may not add up. */
  readonly notes: readonly string[];
}

/** Words as they are shown, and the number behind them for a workbook, where there is one to show. */
export interface DocumentCell {
  readonly text: string;
  /** A percentage is a part of one: 0.12 for 12%. */
  readonly number?: number;
  readonly unit?: 'count' | 'hours' | 'pounds' | 'percent' | 'ratio';
  /** A mark such as a colour of risk, beside its word. `#RRGGBB`. */
  readonly colour?: string;
}

export interface DocumentPicture {
  readonly title: string;
  /** What is to be seen, in words: read out in place of the picture. */
  readonly alt: string;
  /** Width ÷ height. */
  readonly ratio: number;
  /** Millimetres that it has on a page at most; where it is not said, as many as leave room for its caption. */
  readonly tallest?: number;
  /** A whole SVG document, with its own fonts named and no script. */
  readonly svg: string;
  /** The same in pixels; null where nothing could draw it, and then only the words are written. */
  readonly png: Uint8Array | null;
}
