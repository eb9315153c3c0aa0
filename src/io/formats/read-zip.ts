import { sayUnread, type ReadMany } from './named-content.ts';
import { zipPaths } from './unzip.ts';

/** The reader that what is in a zip calls for: a workbook is one, and so may a shapefile or a KML file be. */
export async function zipReaderOf(name: string, bytes: Uint8Array): Promise<ReadMany> {
  const paths = zipPaths(bytes);
  const has = (pattern: RegExp): boolean => paths.some((path) => pattern.test(path));
  if (has(/^xl\//) || /\.xls[xm]$/i.test(name)) return (await import('./read-xlsx.ts')).readXlsx;
  if (has(/\.shp$/i)) return (await import('./read-shapefile.ts')).readZippedShapefiles;
  if (has(/\.kml$/i)) return (await import('./read-kml.ts')).readKmz;
  if (paths.length === 0)
    return sayUnread('This zip is damaged, cut short or empty. Make it again and try once more.');
  return has(/^(content\.xml|Index\/|Index\.zip)/)
    ? sayUnread('This kind of spreadsheet cannot be read. Save it as .xlsx or .csv, then open that.')
    : sayUnread('We found no map or workbook in this zip. Unzip it, then open the files that were in it.');
}
