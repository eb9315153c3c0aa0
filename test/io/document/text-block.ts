/** What stands in a document, in the order in which it is read. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly style: string; readonly text: string }
  | { readonly kind: 'table'; readonly title: string; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'picture'; readonly alt: string };

/** The tables among blocks, each as rows of what its cells say. */
export function tablesIn(blocks: readonly TextBlock[]): readonly (readonly (readonly string[])[])[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
}

/** The words among blocks that are not in tables. */
export function wordsIn(blocks: readonly TextBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}
