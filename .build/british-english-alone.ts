import type { Plugin } from 'vite';

/** Leaves out what menus and boxes say of themselves in other languages: the page is in British English. */
export function britishEnglishAlone(): Plugin {
  const other =
    /[\\/]react-(aria|stately)[\\/]dist[\\/].*[\\/]intl[\\/].*[\\/](?!en-)[a-z]{2}-[A-Z]{2}\.m?js$/;
  return {
    name: 'british-english-alone',
    apply: 'build',
    load: (id) => (other.test(id) ? 'export default {}' : undefined),
  };
}
