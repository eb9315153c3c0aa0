import { escapeXml } from '../share/escape-xml.ts';
import { cutText } from './cut-text.ts';
import { RELATIONSHIPS, type OfficePart, type PartLink } from './office-package.ts';

/** What a document says of itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly author?: string;
  /** As `2026-09-06`; the document then says that it was made at midnight that day. */
  readonly date?: string;
}

const METADATA = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';
const LONGEST_PROPERTY = 255;

export const PROPERTIES_LINKS: readonly PartLink[] = [
  { id: 'rIdCore', type: `${METADATA}/core-properties`, to: 'docProps/core.xml' },
  { id: 'rIdApp', type: `${RELATIONSHIPS}/extended-properties`, to: 'docProps/app.xml' },
];

/** The two parts that hold a document's title, author, language and date. */
export function documentProperties({ title, author = '', date = '' }: DocumentProperties): OfficePart[] {
  const say = (text: string): string => escapeXml(cutText(text, LONGEST_PROPERTY));
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : null;
  const times =
    time === null
      ? ''
      : `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
        `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`;
  return [
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      content:
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
        `<dc:title>${say(title)}</dc:title><dc:creator>${say(author)}</dc:creator>` +
        `<cp:lastModifiedBy>${say(author)}</cp:lastModifiedBy>${times}<dc:language>en-GB</dc:language>` +
        '</cp:coreProperties>',
    },
    {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content:
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
        '<Application>Lotwise</Application></Properties>',
    },
  ];
}
