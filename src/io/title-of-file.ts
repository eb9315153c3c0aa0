/** The last part of a content's name: `zones.zip, WARDS.SHP` is `WARDS.SHP`, `book.xlsx, sheet Lots` is `sheet Lots`. */
export function lastPartOf(name: string): string {
  return name.slice(name.lastIndexOf(', ') + 1).trim();
}

/** What to call the content of a file that has no name of its own: `proposed_lots.geojson` is 'Proposed lots'. */
export function titleOfFile(file: string): string {
  const words = lastPartOf(file)
    .replace(/^.*[\\/]/, '')
    .replace(/^sheet /, '')
    .replace(/\.(geojson|json|topojson|csv|tsv|txt|shp|kml|kmz|zip|gpkg|xls[xm]?)$/i, '')
    .replace(/[_\-.\s]+/g, ' ')
    .trim();
  return words === '' ? 'Untitled' : words[0]!.toUpperCase() + words.slice(1);
}
