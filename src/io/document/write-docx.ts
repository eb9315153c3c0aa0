import { cutText } from './cut-text.ts';
import type { PackDocument } from './document.ts';
import { documentProperties, PROPERTIES_LINKS } from './document-properties.ts';
import { bodyXml } from './docx/body.ts';
import { field, paragraph, run } from './docx/paragraph.ts';
import { stylesXml } from './docx/styles.ts';
import { gatherPictures, pictureLink } from './gather-pictures.ts';
import { packOffice, RELATIONSHIPS, type OfficePart } from './office-package.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** The foot of a page has room for so many letters. */
const LONGEST_MARK = 400;
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * A paper as a Word document (Office Open XML, ECMA-376, transitional): A4, in British English, with real
 * headings, lists and tables, words for every picture, and the mark and the page number at the foot of every
 * page. The same paper gives the same bytes.
 */
export function writeDocx(document: PackDocument): Uint8Array {
  const pictures = gatherPictures('word');
  const body = bodyXml(document, pictures);
  const names = `xmlns:w="${WORD}" xmlns:r="${RELATIONSHIPS}" xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:a="${DRAWING}/main" xmlns:pic="${DRAWING}/picture"`;
  const beside = [
    wordPart('styles', stylesXml()),
    wordPart('settings', SETTINGS),
    wordPart('numbering', NUMBERING),
    wordPart('footer', footerXml(document.mark)),
  ];
  const main: OfficePart = {
    path: 'word/document.xml',
    contentType: `${TYPES}.document.main+xml`,
    content: `<w:document ${names}><w:body>${body}</w:body></w:document>`,
    links: [
      ...['Styles', 'Settings', 'Numbering', 'Footer'].map((name) => ({
        id: `rId${name}`,
        type: `${RELATIONSHIPS}/${name.toLowerCase()}`,
        to: `word/${name.toLowerCase()}.xml`,
      })),
      ...pictures.parts.map((_, at) => pictureLink(pictures, at + 1)),
    ],
  };
  return packOffice(
    [{ id: 'rIdDocument', type: `${RELATIONSHIPS}/officeDocument`, to: main.path }, ...PROPERTIES_LINKS],
    [main, ...beside, ...documentProperties(document), ...pictures.parts],
  );
}

function wordPart(name: string, content: string): OfficePart {
  return { path: `word/${name}.xml`, contentType: `${TYPES}.${name}+xml`, content };
}

function footerXml(mark: string): string {
  const page = `${run('Page ')}${field('PAGE')}${run(' of ')}${field('NUMPAGES')}`;
  const lines = [
    ...(mark === '' ? [] : [paragraph('Footer', run(cutText(mark, LONGEST_MARK)))]),
    paragraph('Footer', page, '<w:jc w:val="right"/>'),
  ];
  return `<w:ftr xmlns:w="${WORD}">${lines.join('')}</w:ftr>`;
}

/** Without the mode of compatibility Word takes a document for one of 2007. */
const SETTINGS = [
  `<w:settings xmlns:w="${WORD}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat>`,
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
  `</w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`,
].join('');

const NUMBERING = [
  `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>`,
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>',
  '<w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr>',
  '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
].join('');
