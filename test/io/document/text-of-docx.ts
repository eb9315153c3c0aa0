import { officeParts } from './office-parts.ts';
import type { TextBlock } from './text-block.ts';
import { childElements, elementsNamed, elementsOf, type XmlElement } from './xml-tree.ts';

/** What a Word document says: paragraphs by the ids of their styles, tables, pictures; and the foot of its pages. */
export function textOfDocx(document: Uint8Array): { blocks: TextBlock[]; foot: string[] } {
  const parts = officeParts(document);
  const body = childElements(parts.xml('word/document.xml'), 'w:body')[0]!;
  const blocks = childElements(body).flatMap((element): TextBlock[] => {
    if (element.name === 'w:tbl') return [tableBlock(element)];
    return element.name === 'w:p' ? paragraphBlocks(element) : [];
  });
  return { blocks, foot: elementsNamed(parts.xml('word/footer.xml'), 'w:p').map(textOf) };
}

function paragraphBlocks(element: XmlElement): TextBlock[] {
  const pictures = elementsNamed(element, 'wp:docPr').map(({ attributes }): TextBlock => ({
    kind: 'picture',
    alt: attributes.get('descr') ?? '',
  }));
  const style = elementsNamed(element, 'w:pStyle')[0]?.attributes.get('w:val') ?? '';
  const text = textOf(element);
  return text === '' ? pictures : [{ kind: 'paragraph', style, text }, ...pictures];
}

function tableBlock(element: XmlElement): TextBlock {
  return {
    kind: 'table',
    title: elementsNamed(element, 'w:tblCaption')[0]?.attributes.get('w:val') ?? '',
    rows: childElements(element, 'w:tr').map((row) =>
      childElements(row, 'w:tc').map((cell) => childElements(cell, 'w:p').map(textOf).join('\n')),
    ),
  };
}

function textOf(element: XmlElement): string {
  return [...elementsOf(element)]
    .map((own) => (own.name === 'w:t' ? own.children.join('') : own.name === 'w:br' ? '\n' : ''))
    .join('');
}
