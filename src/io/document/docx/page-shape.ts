/** A4 as Word measures it, in twentieths of a point, standing or lying. */
export interface PageShape {
  readonly width: number;
  readonly height: number;
  readonly isLying: boolean;
}

/** Twentieths of a point. */
const MARGIN = 1134;
export const STANDING: PageShape = { width: 11_906, height: 16_838, isLying: false };
export const LYING: PageShape = { width: 16_838, height: 11_906, isLying: true };

export function textWidthOf(page: PageShape): number {
  return page.width - 2 * MARGIN;
}

/** What ends a run of pages of one shape; the footer stands on every page. */
export function pageProperties({ width, height, isLying }: PageShape): string {
  return [
    '<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/>',
    `<w:pgSz w:w="${width}" w:h="${height}"${isLying ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN + 280}" w:left="${MARGIN}"`,
    ' w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>',
  ].join('');
}
