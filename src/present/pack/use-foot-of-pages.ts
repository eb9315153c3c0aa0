import { useLayoutEffect } from 'react';
import { footOfPages } from './foot-of-pages.ts';

/** Prints the foot of pages while the paper is shown. */
export function useFootOfPages(mark: string): void {
  useLayoutEffect(() => {
    // A sheet of its own: the policy of the page refuses styles that are written into it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(footOfPages(mark));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [mark]);
}
