import type { BlockFeature, ZoneLayer } from '../../core/dataset/dataset.ts';
import { clustersFromClasses } from './clusters-from-classes.ts';
import type { FileReport } from '../file-report.ts';
import { readPostcode } from '../places/postcode.ts';
import { findPostcode, type PostcodeLookup } from '../places/postcode-lookup.ts';
import { chooseClassColumns, classesOfShapes, classesOfTable } from './read-classes.ts';
import { readPractices } from './read-practices.ts';
import { readZones } from './read-zones.ts';
import { reportOn } from '../report-on.ts';
import type { SortedFiles } from '../sort-files.ts';
import { zonesFromPractices } from './zones-from-practices.ts';

export interface BuiltZones {
  readonly layers: readonly ZoneLayer[];
  readonly reports: readonly FileReport[];
}

/** The layers of zones that files draw. */
export function drawnZones({ zones }: SortedFiles): BuiltZones {
  const read = zones.map((file) => readZones(file.content, file.name, file.layer));
  return {
    layers: read.map(({ layer }) => layer),
    reports: zones.map((file, at) =>
      reportOn(file, 'zones', { read: file.content.length, issues: read[at]!.issues, layer: file.layer }),
    ),
  };
}

/**
 * The layers made of whole blocks: networks from lists of practices, and clusters from classes of
 * blocks, in a table or carried by the blocks themselves. A layer that was drawn keeps its name.
 */
export function madeZones(
  sorted: SortedFiles,
  blocks: readonly BlockFeature[],
  lookup: PostcodeLookup | null,
  drawn: readonly ZoneLayer[],
): BuiltZones {
  const networks = fromPractices(sorted, blocks, lookup);
  const clusters = fromClasses(sorted, blocks);
  const named = (layer: ZoneLayer, source: string): ZoneLayer =>
    drawn.some(({ name }) => name === layer.name) ? { ...layer, name: `${layer.name} by ${source}` } : layer;
  return {
    layers: [
      ...networks.layers.map((layer) => named(layer, 'practice')),
      ...clusters.layers.map((layer) => named(layer, 'class')),
    ],
    reports: [...networks.reports, ...clusters.reports],
  };
}

function fromPractices(
  { practices: files }: SortedFiles,
  blocks: readonly BlockFeature[],
  lookup: PostcodeLookup | null,
): BuiltZones {
  if (files.length === 0) return { layers: [], reports: [] };
  const { practices, tables } = readPractices(
    files.map((file) => file.content),
    (written) => {
      const postcode = readPostcode(written);
      return (lookup && postcode && findPostcode(lookup, postcode, 0)?.position) ?? null;
    },
  );
  const made = blocks.length > 0 ? zonesFromPractices(blocks, practices, files[0]!.name) : null;
  return {
    layers: made?.layer ? [made.layer] : [],
    reports: files.map((file, at) =>
      reportOn(file, 'practices', { ...tables[at]!, issues: at === 0 && made ? made.issues : [] }),
    ),
  };
}

function fromClasses(
  { classes, blocks: [blocksFile] }: SortedFiles,
  blocks: readonly BlockFeature[],
): BuiltZones {
  const made = classes.map(({ name, content, choice }) =>
    clustersFromClasses(blocks, classesOfTable(content, choice), name),
  );
  const reports = classes.map((file, at) =>
    reportOn(file, 'classes', {
      columns: chooseClassColumns(file.content, file.choice).reports,
      read: file.content.rows.length,
      issues: made[at]!.issues,
    }),
  );
  const layers = made.flatMap(({ layer }) => layer ?? []);
  if (layers.length > 0 || !blocksFile || classes.length > 0) return { layers, reports };
  const codes = blocks.map(({ code }) => code);
  const carried = classesOfShapes(blocksFile.content, codes);
  const own = carried.size > 0 ? clustersFromClasses(blocks, carried, blocksFile.name).layer : null;
  return { layers: own ? [own] : [], reports };
}
