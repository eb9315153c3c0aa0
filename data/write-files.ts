import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Feature } from 'geojson';
import Papa from 'papaparse';
import type { Block } from './area.ts';

/** Files of one sample area: path inside its folder, and text. */
export type SampleFiles = Readonly<Record<string, string>>;

/** Writes each file below a folder, making folders as needed. */
export function writeFiles(folder: string, files: SampleFiles): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  }
}

export function csvText(headings: readonly string[], rows: readonly string[][]): string {
  return `${Papa.unparse([[...headings], ...rows], { newline: '\n' })}\n`;
}

/** A FeatureCollection with one feature a line, so that a change to one shows as one. */
export function geoJsonText(note: string, features: readonly Feature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","note":${JSON.stringify(note)},"features":[\n${lines}\n]}\n`;
}

/** Blocks as features, with the name of their group under the heading given, and their tenth by deprivation. */
export function blockFeatures(
  blocks: readonly Block[],
  groups: readonly { readonly name: string; readonly class: string }[],
  heading: 'ward' | 'cluster',
  tenths: readonly number[],
): Feature[] {
  return blocks.map(({ code, name, group, geometry }, at) => ({
    type: 'Feature',
    properties: {
      code,
      name,
      [heading]: groups[group]!.name,
      class: groups[group]!.class,
      deprivation: tenths[at],
    },
    geometry,
  }));
}
