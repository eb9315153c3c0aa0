/** What to call the content of a file that has no name of its own: `proposed_lots.geojson` is 'Proposed lots'. */
export function titleOfFile(file: string): string {
  const words = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[_\-.\s]+/g, ' ')
    .trim();
  return words === '' ? 'Untitled' : words[0]!.toUpperCase() + words.slice(1);
}
