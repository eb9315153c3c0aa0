import type {
  FileContent,
  NamedBytes,
  ReadContent,
  Shape,
  Table,
} from '../../src/io/formats/file-content.ts';
import { readTable } from '../../src/io/formats/read-table.ts';
import { draw } from '../core/drawing.ts';

/** A file with text in it, as UTF-8. */
export function aFile(name: string, text: string): NamedBytes {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** A table in words: `aTable('Hours, Lat, Lon', '7, 51.5, -0.2')`. */
export function aTable(...lines: readonly string[]): Table {
  const { content } = readTable(aFile('table.csv', lines.join('\n')));
  if (content?.kind !== 'table') throw new Error('That is not a table');
  return content.table;
}

/** A GeoJSON file of a drawing: one feature a letter, with the properties given for it. */
export function aMapFile(
  name: string,
  drawing: string,
  propertiesOf: (letter: string) => Readonly<Record<string, unknown>>,
): NamedBytes {
  const { letters, shapeOf } = draw(drawing);
  const features = letters.map((letter) => ({
    type: 'Feature',
    properties: propertiesOf(letter),
    geometry: shapeOf(letter),
  }));
  return aFile(name, JSON.stringify({ type: 'FeatureCollection', features }));
}

/** Shapes of a drawing, as a reader of maps gives them. */
export function someShapes(
  drawing: string,
  propertiesOf: (letter: string) => Readonly<Record<string, string>>,
): Shape[] {
  const { letters, shapeOf } = draw(drawing);
  return letters.map((letter) => ({
    properties: new Map(Object.entries(propertiesOf(letter))),
    geometry: shapeOf(letter),
  }));
}

/** The shapes that were read, for tests that know there are some. */
export function shapesOf({ content }: ReadContent): readonly Shape[] {
  return (content as Extract<FileContent, { kind: 'shapes' }>).shapes;
}
