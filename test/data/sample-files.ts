import { readdirSync, readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import Papa from 'papaparse';

export type SampleArea = 'merton' | 'kent';

export interface ScenarioFile {
  readonly madeWith: { readonly fingerprint: string };
  readonly scenario: {
    readonly name: string;
    readonly lots: readonly {
      readonly name: string;
      readonly colour: string;
      readonly blocks: readonly string[];
      readonly appointments: readonly { readonly provider: string }[];
    }[];
    readonly standby: readonly { readonly provider: string }[];
  };
}

/** The text of a committed file of a sample area. */
export function sampleText(area: SampleArea, path: string): string {
  return readFileSync(new URL(`../../data/${area}/${path}`, import.meta.url), 'utf8');
}

export function sampleShapes(area: SampleArea, path: string) {
  return JSON.parse(sampleText(area, path)) as FeatureCollection<
    Polygon | MultiPolygon,
    Record<string, string>
  > & {
    note: string;
  };
}

export function sampleRows(area: SampleArea, path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(sampleText(area, path), { header: true, skipEmptyLines: true })
    .data;
}

export function sampleScenarios(area: SampleArea): ScenarioFile[] {
  const folder = new URL(`../../data/${area}/scenarios/`, import.meta.url);
  return readdirSync(folder).map((name) => JSON.parse(sampleText(area, `scenarios/${name}`)) as ScenarioFile);
}

/** The committed tables and shapes of an area, as the app is given them. */
export function sampleBytes(area: SampleArea): { name: string; bytes: Uint8Array }[] {
  const folder = new URL(`../../data/${area}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => /\.(csv|geojson)$/.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
}

/** The committed plans of an area, in the order of their names. */
export function sampleScenarioBytes(area: SampleArea): { name: string; bytes: Uint8Array }[] {
  const folder = new URL(`../../data/${area}/scenarios/`, import.meta.url);
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
}
