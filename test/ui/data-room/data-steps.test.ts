import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findColumns,
  LOT_HEADINGS,
  normalise,
  PACKAGE_HEADINGS,
  PROVIDER_HEADINGS,
  type Dictionary,
} from '../../../src/io/tables/columns.ts';
import type { NamedBytes, Table } from '../../../src/io/formats/file-content.ts';
import { openFiles } from '../../../src/io/open-files.ts';
import { isPersonalHeading } from '../../../src/io/tables/personal-columns.ts';
import { readTable } from '../../../src/io/formats/read-table.ts';
import { DATA_STEPS } from '../../../src/ui/data-room/data-steps.ts';

const DICTIONARIES: Record<string, Dictionary<string>> = {
  'packages.csv': PACKAGE_HEADINGS,
  'providers.csv': PROVIDER_HEADINGS,
  'lots.csv': LOT_HEADINGS,
};

function template(name: string): NamedBytes {
  return { name, bytes: readFileSync(`public/templates/${name}`) };
}

function tableOf(name: string): Table {
  const { content, issues } = readTable(template(name));
  expect(issues).toEqual([]);
  if (content?.kind !== 'table') throw new Error(`${name} is not a table.`);
  return content.table;
}

it('the steps offer the three templates', () => {
  const files = DATA_STEPS.flatMap((step) => step.templates.map(({ file }) => file));
  expect(files.sort()).toEqual(Object.keys(DICTIONARIES).sort());
});

describe.each(Object.entries(DICTIONARIES))('the template %s', (name, dictionary) => {
  it('has only headings that are read, each as a field of its own, and none of personal data', () => {
    const { headings } = tableOf(name);
    const read = new Set(findColumns(headings, dictionary).values());
    expect(headings.filter((_, at) => !read.has(at))).toEqual([]);
    const known = new Set(Object.values(dictionary).flat());
    expect(
      headings.filter((heading) => !known.has(normalise(heading)) && isPersonalHeading(heading)),
    ).toEqual([]);
  });

  it('has one example row, filled as far as the headings go', () => {
    const { headings, rows } = tableOf(name);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveLength(headings.length);
  });
});

it('the templates are an area to plan on with a block for them', async () => {
  const corners = [
    [-0.2, 51.4],
    [-0.18, 51.4],
    [-0.18, 51.42],
    [-0.2, 51.42],
    [-0.2, 51.4],
  ];
  const block = {
    type: 'Feature',
    properties: { LSOA21CD: 'E99000001', LSOA21NM: 'Example 001A' },
    geometry: { type: 'Polygon', coordinates: [corners] },
  };
  const blocks = { type: 'FeatureCollection', features: [block] };
  const files = [
    ...Object.keys(DICTIONARIES).map(template),
    { name: 'blocks.geojson', bytes: new TextEncoder().encode(JSON.stringify(blocks)) },
  ];
  const { dataset, lotSchemes } = await openFiles(files, { name: null, invented: false });
  expect(dataset!.packages).toMatchObject({ count: 1, weeklyMinutes: Int32Array.of(630) });
  expect(dataset!.packages.longitudes[0]).toBeCloseTo(-0.19);
  expect(dataset!.providers).toMatchObject([{ id: 'Example Care', role: 'lot', capacityMinutes: 420 * 60 }]);
  expect(lotSchemes).toMatchObject([{ name: 'Lots today', lots: [{ name: 'North', codes: ['E99000001'] }] }]);
});
