import type { PackDocument } from './document.ts';
import { documentProperties, PROPERTIES_LINKS } from './document-properties.ts';
import { gatherPictures, pictureLink, type Pictures } from './gather-pictures.ts';
import { packOffice, type OfficePart, type PartLink } from './office-package.ts';
import { fixedParts, link, PRESENTATION_TYPES } from './pptx/fixed-parts.ts';
import { layOutSlide } from './pptx/lay-out-slide.ts';
import { notesXml } from './pptx/notes-xml.ts';
import { openingXml } from './pptx/opening-xml.ts';
import type { Placed } from './pptx/placed.ts';
import { presentationXml } from './pptx/presentation-xml.ts';
import { slideXml } from './pptx/slide-xml.ts';

/** A slide's part, what it points to but for its notes, and what the speaker says. */
interface MadeSlide {
  readonly content: string;
  readonly links: readonly PartLink[];
  readonly notes: string;
}

/**
 * A paper's slides as a presentation (Office Open XML, ECMA-376, transitional): 16:9, an opening slide, then
 * each slide with its title in the title's place, and the speaker's notes. What does not fit on a slide in
 * small type goes on on the next. The same paper gives the same bytes.
 */
export function writePptx(document: PackDocument): Uint8Array {
  const pictures = gatherPictures('ppt');
  const slides = makeSlides(document, pictures);
  const slideParts = slides.flatMap(partsOfSlide);
  const slidePaths = slides.map((_, at) => slidePath(at));
  const main: OfficePart = {
    path: 'ppt/presentation.xml',
    contentType: `${PRESENTATION_TYPES}.presentation.main+xml`,
    content: presentationXml(slides.length),
    links: [
      link('rIdMaster', 'slideMaster', 'ppt/slideMasters/slideMaster1.xml'),
      link('rIdNotesMaster', 'notesMaster', 'ppt/notesMasters/notesMaster1.xml'),
      ...slidePaths.map((path, at) => link(`rIdSlide${at + 1}`, 'slide', path)),
      link('rIdPresProps', 'presProps', 'ppt/presProps.xml'),
      link('rIdViewProps', 'viewProps', 'ppt/viewProps.xml'),
      link('rIdTheme', 'theme', 'ppt/theme/theme1.xml'),
      link('rIdTableStyles', 'tableStyles', 'ppt/tableStyles.xml'),
    ],
  };
  return packOffice(
    [link('rIdPresentation', 'officeDocument', main.path), ...PROPERTIES_LINKS],
    [main, ...fixedParts(), ...slideParts, ...documentProperties(document), ...pictures.parts],
  );
}

function makeSlides(document: PackDocument, pictures: Pictures): MadeSlide[] {
  const { mark } = document;
  const opening: MadeSlide = {
    content: openingXml(document),
    links: [link('rIdLayout', 'slideLayout', 'ppt/slideLayouts/slideLayout1.xml')],
    notes: '',
  };
  const made = [opening];
  for (const slide of document.slides) {
    const pages = layOutSlide(slide);
    pages.forEach((placed, at) => {
      const linkOfPicture = linksOfPictures(placed, pictures);
      const shown = {
        title: slide.title,
        placed,
        part: at + 1,
        parts: pages.length,
        number: made.length + 1,
        mark,
      };
      made.push({
        content: slideXml(shown, (own) => linkOfPicture.get(own)!.id),
        links: [
          link('rIdLayout', 'slideLayout', 'ppt/slideLayouts/slideLayout2.xml'),
          ...linkOfPicture.values(),
        ],
        notes: slide.notes,
      });
    });
  }
  return made;
}

function linksOfPictures(placed: readonly Placed[], pictures: Pictures): Map<Placed, PartLink> {
  const links = new Map<Placed, PartLink>();
  for (const own of placed) {
    if (own.kind === 'picture') links.set(own, pictureLink(pictures, pictures.add(own.picture.png!)));
  }
  return links;
}

function partsOfSlide({ content, links, notes }: MadeSlide, at: number): OfficePart[] {
  const path = slidePath(at);
  const slide = { path, contentType: `${PRESENTATION_TYPES}.slide+xml`, content, links };
  if (notes === '') return [slide];
  const notesPath = `ppt/notesSlides/notesSlide${at + 1}.xml`;
  return [
    { ...slide, links: [...links, link('rIdNotes', 'notesSlide', notesPath)] },
    {
      path: notesPath,
      contentType: `${PRESENTATION_TYPES}.notesSlide+xml`,
      content: notesXml(notes),
      links: [
        link('rIdMaster', 'notesMaster', 'ppt/notesMasters/notesMaster1.xml'),
        link('rIdSlide', 'slide', path),
      ],
    },
  ];
}

function slidePath(at: number): string {
  return `ppt/slides/slide${at + 1}.xml`;
}
