/** A style for the mark and the number of the page at the foot of each, where the browser can print them there. */
export function footOfPages(mark: string): string {
  const said = JSON.stringify(mark.replaceAll(/\s+/g, ' '));
  const type = "font: 8pt 'Atkinson Hyperlegible', Arial, sans-serif; color: #333333;";
  const foot = `@bottom-left { ${type} width: 80%; content: ${said}; } @bottom-right { ${type} content: 'Page ' counter(page) ' of ' counter(pages); }`;
  return `@media print { @page pack { ${foot} } @page pack-wide { ${foot} } }`;
}
