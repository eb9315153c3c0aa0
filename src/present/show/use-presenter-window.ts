import { useEffect, useState } from 'react';
import { stylesForWindow } from './styles-for-window.ts';

const FEATURES = 'popup,width=760,height=620';

export interface PresenterWindow {
  /** Where its contents are drawn; null while it is closed. */
  readonly body: HTMLElement | null;
  readonly page: Window | null;
  /** True where the browser refused to open it. */
  readonly isRefused: boolean;
  /** False where the browser refuses. */
  open(): boolean;
}

/**
 * A second window for the presenter's own screen. It is an empty page of ours, in which nothing is loaded:
 * styles are copied from this one. It closes with the presentation.
 */
export function usePresenterWindow(): PresenterWindow {
  const [page, setPage] = useState<Window | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    if (page === null) return;
    const forget = () => setPage(null);
    const close = () => page.close();
    page.addEventListener('pagehide', forget);
    addEventListener('pagehide', close);
    return () => {
      page.removeEventListener('pagehide', forget);
      removeEventListener('pagehide', close);
      page.close();
    };
  }, [page]);
  return {
    page,
    body: page?.document.body ?? null,
    isRefused,
    open: () => {
      if (page !== null) {
        page.focus();
        return true;
      }
      const opened = window.open('', '', FEATURES);
      setIsRefused(opened === null);
      if (opened === null) return false;
      dress(opened);
      setPage(opened);
      return true;
    },
  };
}

function dress(opened: Window): void {
  const page = opened.document;
  const { lang, dataset } = document.documentElement;
  page.documentElement.lang = lang;
  if (dataset['theme'] !== undefined) page.documentElement.dataset['theme'] = dataset['theme'];
  page.title = 'Notes for the presenter';
  // The policy of this page is the window's as well, and refuses styles that are written into a page.
  const styles = new (opened as typeof globalThis & Window).CSSStyleSheet();
  styles.replaceSync(stylesForWindow(document.styleSheets));
  page.adoptedStyleSheets = [styles];
}
