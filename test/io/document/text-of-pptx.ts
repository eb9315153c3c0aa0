import { officeParts } from './office-parts.ts';
import type { TextBlock } from './text-block.ts';
import { childElements, elementsNamed, elementsOf, type XmlElement } from './xml-tree.ts';

/** What a slide says, in the order in which it is read. */
export interface SlideText {
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  readonly foot: string;
  readonly number: string;
  readonly notes: string;
}

/** What a presentation says, slide by slide. The style of a paragraph is the kind of its place, or `box`. */
export function textOfPptx(document: Uint8Array): SlideText[] {
  const parts = officeParts(document);
  const links = parts.links('ppt/presentation.xml');
  return elementsNamed(parts.xml('ppt/presentation.xml'), 'p:sldId').map(({ attributes }) => {
    const path = links.get(attributes.get('r:id')!)!.to;
    const notes = [...parts.links(path).values()].find(({ type }) => type === 'notesSlide');
    return slideText(parts.xml(path), notes === undefined ? null : parts.xml(notes.to));
  });
}

function slideText(slide: XmlElement, notes: XmlElement | null): SlideText {
  const shapes = shapesOf(slide);
  const inPlace = (...kinds: readonly string[]): string =>
    shapes
      .filter((shape) => kinds.includes(placeOf(shape)))
      .map(textOf)
      .join('\n');
  const besides = ['title', 'ctrTitle', 'ftr', 'sldNum'];
  return {
    title: inPlace('title', 'ctrTitle'),
    blocks: shapes.filter((shape) => !besides.includes(placeOf(shape))).flatMap(blocksOf),
    foot: inPlace('ftr'),
    number: inPlace('sldNum'),
    notes:
      notes === null
        ? ''
        : shapesOf(notes)
            .filter((shape) => placeOf(shape) === 'body')
            .map(textOf)
            .join('\n'),
  };
}

function shapesOf(slide: XmlElement): XmlElement[] {
  return childElements(elementsNamed(slide, 'p:spTree')[0]!);
}

/** The kind of place a shape stands in; `content` for the layout's own, `box` for none. */
function placeOf(shape: XmlElement): string {
  const place = elementsNamed(shape, 'p:ph')[0];
  return place === undefined ? 'box' : (place.attributes.get('type') ?? 'content');
}

function blocksOf(shape: XmlElement): TextBlock[] {
  const about = elementsNamed(shape, 'p:cNvPr')[0]?.attributes.get('descr') ?? '';
  if (shape.name === 'p:pic') return [{ kind: 'picture', alt: about }];
  if (shape.name === 'p:graphicFrame') {
    const rows = elementsNamed(shape, 'a:tr').map((row) => childElements(row, 'a:tc').map(textOf));
    return [{ kind: 'table', title: about, rows }];
  }
  return elementsNamed(shape, 'a:p').map((own) => ({
    kind: 'paragraph',
    style: placeOf(shape),
    text: lineOf(own),
  }));
}

function textOf(element: XmlElement): string {
  return elementsNamed(element, 'a:p').map(lineOf).join('\n');
}

function lineOf(paragraph: XmlElement): string {
  return [...elementsOf(paragraph)]
    .map((own) => (own.name === 'a:t' ? own.children.join('') : own.name === 'a:br' ? '\n' : ''))
    .join('');
}
