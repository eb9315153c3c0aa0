import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { DocumentPart, PackDocument } from '../../../src/io/document/document.ts';
import { DocumentView } from '../../../src/present/pack/document-view.tsx';

const TABLE: DocumentPart = {
  kind: 'table',
  title: 'Lots',
  columns: [
    { name: 'Lot', align: 'start' },
    { name: 'People', align: 'end' },
  ],
  rows: [
    [{ text: 'North' }, { text: '1,230', number: 1230, unit: 'count' }],
    [{ text: 'South', colour: '#6b0f2e' }, { text: '*' }],
  ],
  total: [{ text: 'All' }, { text: '1,240', number: 1240, unit: 'count' }],
  notes: ['*: hidden.'],
};
const PICTURE: DocumentPart = {
  kind: 'picture',
  title: 'Lots of Zones',
  alt: 'Map of two lots. "North" has <1,230> people.',
  ratio: 1.5,
  tallest: 110,
  svg: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  png: null,
};

function markupOf(parts: readonly DocumentPart[], change: Partial<PackDocument> = {}): string {
  const document: PackDocument = {
    title: 'Home care',
    subtitle: 'A council',
    author: 'A. Officer',
    date: '2026-09-06',
    mark: 'Safe to publish.',
    sections: [{ heading: '1 Why', parts }],
    slides: [],
    ...change,
  };
  return renderToStaticMarkup(createElement(DocumentView, { document }));
}

describe('a paper on the page', () => {
  test('has headings in their order under its title', () => {
    const markup = markupOf([
      { kind: 'heading', level: 1, text: 'Maps' },
      { kind: 'heading', level: 2, text: 'Of today' },
    ]);
    const headings = [...markup.matchAll(/<(h\d)>([^<]+)/g)].map(([, level, text]) => `${level} ${text}`);
    expect(headings).toEqual(['h1 Home care', 'h2 1 Why', 'h3 Maps', 'h4 Of today']);
    expect(markup).toContain('lang="en-GB"');
    expect(markup).toContain('A. Officer, 6 September 2026');
  });

  test('has real tables: a caption, headings of columns and rows, the total last, and notes under it', () => {
    const markup = markupOf([TABLE]);
    expect(markup).toContain('<caption>Lots</caption>');
    expect(markup.match(/<th scope="col"/g)).toHaveLength(2);
    expect(
      [...markup.matchAll(/<th scope="row">(?:<span[^>]*><\/span>)?([^<]+)/g)].map(([, text]) => text),
    ).toEqual(['North', 'South', 'All']);
    expect(markup).toMatch(/pack-total.*All.*1,240.*<p class="pack-note">\*: hidden\./);
    expect(markup).toContain('background-color:#6b0f2e');
  });

  test('has pictures as images with words, in which no script can run', () => {
    const markup = markupOf([PICTURE]);
    expect(markup).toContain('alt="Map of two lots. &quot;North&quot; has &lt;1,230&gt; people."');
    expect(markup).toContain('<figcaption>Lots of Zones</figcaption>');
    expect(markup).toContain('src="data:image/svg+xml,');
    expect(markup).toContain('max-height:110mm');
    expect(markup).not.toContain('<script');
  });

  test('says a warning without colour, and keeps the lines of what was written', () => {
    const markup = markupOf([
      { kind: 'paragraph', text: 'No provider.', tone: 'warning' },
      { kind: 'paragraph', text: 'One\nTwo' },
    ]);
    expect(markup).toContain('<strong>Warning: </strong>No provider.');
    expect(markup).toContain('<p class="written">One\nTwo</p>');
  });

  test('begins pages and lays wide tables across them where that is asked', () => {
    const wide: DocumentPart = {
      ...TABLE,
      columns: Array.from({ length: 9 }, (_, at) => ({ name: `Column ${at}`, align: 'end' as const })),
      rows: [],
      total: undefined,
    };
    const markup = markupOf([], { sections: [{ heading: 'North', startsPage: true, parts: [wide] }] });
    expect(markup).toContain('class="pack-section pack-section-page"');
    expect(markup).toContain('pack-table-wide');
  });
});
