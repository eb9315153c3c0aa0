import { SLIDE, units } from './slide-shape.ts';
import { PRESENTATION_NAMES } from './slide-xml.ts';

/** The ids of slides begin here, as the standard asks. */
const FIRST_SLIDE_ID = 256;

/** The root of a presentation: its master, its slides in order, and their size. */
export function presentationXml(slides: number): string {
  const ids = Array.from(
    { length: slides },
    (_, at) => `<p:sldId id="${FIRST_SLIDE_ID + at}" r:id="rIdSlide${at + 1}"/>`,
  );
  return [
    `<p:presentation ${PRESENTATION_NAMES} saveSubsetFonts="1">`,
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst>',
    '<p:notesMasterIdLst><p:notesMasterId r:id="rIdNotesMaster"/></p:notesMasterIdLst>',
    `<p:sldIdLst>${ids.join('')}</p:sldIdLst>`,
    `<p:sldSz cx="${units(SLIDE.width)}" cy="${units(SLIDE.height)}"/>`,
    `<p:notesSz cx="${units(540)}" cy="${units(720)}"/>`,
    '<p:defaultTextStyle><a:defPPr><a:defRPr lang="en-GB"/></a:defPPr><a:lvl1pPr><a:defRPr sz="1800">',
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>',
    '<a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle></p:presentation>',
  ].join('');
}
