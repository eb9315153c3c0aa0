import { RELATIONSHIPS, type OfficePart, type PartLink } from '../office-package.ts';
import { CONTENT_LAYOUT, masterXml, TITLE_LAYOUT } from './master.ts';
import { notesMasterXml } from './notes-xml.ts';
import { PRESENTATION_NAMES } from './slide-xml.ts';
import { PLAIN_TABLE_STYLE } from './table-xml.ts';
import { THEME_XML } from './theme.ts';

/** What the types of a presentation's parts begin with. */
export const PRESENTATION_TYPES = 'application/vnd.openxmlformats-officedocument.presentationml';

const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** A link of one of Office's own kinds. */
export function link(id: string, kind: string, to: string): PartLink {
  return { id, type: `${RELATIONSHIPS}/${kind}`, to };
}

/** Parts that are the same in every presentation. */
export function fixedParts(): OfficePart[] {
  const layoutLinks = [link('rIdMaster', 'slideMaster', 'ppt/slideMasters/slideMaster1.xml')];
  const part = (
    path: string,
    type: string,
    content: string,
    links: readonly PartLink[] = [],
  ): OfficePart => ({
    path: `ppt/${path}.xml`,
    contentType: `${PRESENTATION_TYPES}.${type}+xml`,
    content,
    links,
  });
  const theme = (number: number): OfficePart => ({
    path: `ppt/theme/theme${number}.xml`,
    contentType: THEME_TYPE,
    content: THEME_XML,
  });
  const layouts = [1, 2].map((number) => ({ id: 2_147_483_648 + number, link: `rIdLayout${number}` }));
  return [
    part('slideMasters/slideMaster1', 'slideMaster', masterXml(layouts), [
      link('rIdLayout1', 'slideLayout', 'ppt/slideLayouts/slideLayout1.xml'),
      link('rIdLayout2', 'slideLayout', 'ppt/slideLayouts/slideLayout2.xml'),
      link('rIdTheme', 'theme', 'ppt/theme/theme1.xml'),
    ]),
    part('slideLayouts/slideLayout1', 'slideLayout', TITLE_LAYOUT, layoutLinks),
    part('slideLayouts/slideLayout2', 'slideLayout', CONTENT_LAYOUT, layoutLinks),
    part('notesMasters/notesMaster1', 'notesMaster', notesMasterXml(), [
      link('rIdTheme', 'theme', 'ppt/theme/theme2.xml'),
    ]),
    theme(1),
    theme(2),
    part('presProps', 'presProps', `<p:presentationPr ${PRESENTATION_NAMES}/>`),
    part('viewProps', 'viewProps', `<p:viewPr ${PRESENTATION_NAMES}/>`),
    part(
      'tableStyles',
      'tableStyles',
      `<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${PLAIN_TABLE_STYLE}"/>`,
    ),
  ];
}
