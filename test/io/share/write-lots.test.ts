import { withoutTurns } from '../../../src/io/formats/without-turns.ts';
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { BlockFeature } from '../../../src/core/dataset/dataset.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import type { PublishedPlan } from '../../../src/core/publication/publication.ts';
import { nameShapes } from '../../../src/io/shapes/name-shapes.ts';
import { writeLotsGeojson } from '../../../src/io/share/write-lots-geojson.ts';
import { writeLotsKml } from '../../../src/io/share/write-lots-kml.ts';
import { writeLotsShapefile } from '../../../src/io/share/write-lots-shapefile.ts';
import type { SharedPlan } from '../../../src/io/share/shared-lots.ts';
import type { NamedBytes } from '../../../src/io/formats/file-content.ts';
import { aRandomArea } from '../../core/a-random-area.ts';
import { cutAlong } from '../scenario/a-cut-plan.ts';
import { HOSTILE_NAMES, lotNamesBack, lotNamesOf, shapesOf } from './lots-back.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const WRITERS: Readonly<Record<string, (plan: SharedPlan) => NamedBytes>> = {
  GeoJSON: (plan) => ({ name: 'plan.geojson', bytes: utf8(writeLotsGeojson(plan)) }),
  KML: (plan) => ({ name: 'plan.kml', bytes: utf8(writeLotsKml(plan)) }),
  shapefile: (plan) => ({ name: 'plan.zip', bytes: writeLotsShapefile(plan, 'plan') }),
};

const SIZE = { columns: 5, rows: 5, packages: 0, providers: 2, lots: 4 };

/** Blocks of files have 6 decimals, so that their corners are the very numbers that come back. */
function anArea(seed: number) {
  const { dataset, scenario } = aRandomArea(seed, SIZE);
  const rounded = (corners: unknown): unknown =>
    typeof corners === 'number' ? Math.round(corners * 1e6) / 1e6 : (corners as unknown[]).map(rounded);
  const blocks = dataset.blocks.map(({ geometry, ...block }): BlockFeature => ({
    ...block,
    geometry: { ...geometry, coordinates: rounded(geometry.coordinates) } as BlockFeature['geometry'],
  }));
  const ground = { ...dataset, blocks };
  return { dataset: ground, fabric: weaveFabric(ground), scenario };
}

function aPlan(seed: number, name = (lot: number) => `Lot ${lot}`): SharedPlan & { scenario: Scenario } {
  const { fabric, scenario } = anArea(seed);
  const lots = scenario.lots.map((lot) => ({ ...lot, name: name(lot.id) }));
  return { fabric, scenario: { ...scenario, lots }, fingerprint: '0123456789abcdef', numbers: null };
}

describe.each(Object.entries(WRITERS))('lots as %s', (_, write) => {
  test('are the same lots when our own reader opens them, whatever the plan', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        const plan = aPlan(seed);
        fc.pre(plan.scenario.assignment.some((lot) => lot > 0));
        const file = write(plan);
        expect(lotNamesBack(plan.fabric, await shapesOf(file), file.name)).toEqual(lotNamesOf(plan.scenario));
      }),
      { numRuns: 25 },
    );
  });

  test('keep to the pieces of blocks that are cut', async () => {
    const { dataset, fabric: ground, scenario } = anArea(7);
    const { fabric, scenario: cut } = cutAlong(dataset, ground, scenario, [
      [0.3, -1],
      [4.2, 6],
    ]);
    expect(cut.cuts.length).toBeGreaterThan(0);
    const file = write({ fabric, scenario: cut, fingerprint: '0', numbers: null });
    expect(lotNamesBack(fabric, await shapesOf(file), file.name)).toEqual(lotNamesOf(cut));
  });

  test('keep names that harm other programs to the letter', async () => {
    for (const name of HOSTILE_NAMES) {
      const plan = aPlan(3, (lot) => (lot === 1 ? name : `Lot ${lot}`));
      const file = write(plan);
      const names = new Set(lotNamesBack(plan.fabric, await shapesOf(file), file.name));
      // Our own reader drops the marks that turn letters round.
      expect(names).toContain(withoutTurns(name));
      expect(names.size).toBe(new Set(lotNamesOf(plan.scenario)).size);
    }
  });

  test('cut a name of 10,000 letters to what the format and the reader hold, between letters', async () => {
    const plan = aPlan(3, (lot) => (lot === 1 ? 'é👍'.repeat(5000) : `Lot ${lot}`));
    const shapes = await shapesOf(write(plan));
    const name = nameShapes(shapes, ['lot'])[0]!.name!;
    expect(name.length).toBeGreaterThan(80);
    expect(name.replaceAll('é👍', '')).toMatch(/^é?$/);
  });

  test('give the same bytes each time', () => {
    const { bytes } = write(aPlan(5));
    expect(write(aPlan(5)).bytes).toEqual(bytes);
  });
});

/** Only what a map file may take of it. */
const PUBLISHED = {
  lots: [
    { lot: 1, people: '*', hours: null },
    { lot: 2, people: 25, hours: 140 },
  ],
} as unknown as PublishedPlan;

describe('numbers in a map file', () => {
  const plan: SharedPlan = { ...aPlan(3), numbers: { plan: PUBLISHED, rule: 'nhs-sub-national' } };
  const propertiesOf = async (file: NamedBytes) =>
    (await shapesOf(file)).slice(0, 2).map(({ properties }) => Object.fromEntries(properties));

  test('are those published, and a hidden one is null with its name said', () => {
    const { features } = JSON.parse(writeLotsGeojson(plan));
    expect(features[0].properties).toMatchObject({
      people: null,
      hoursPerWeek: null,
      hidden: 'people, hours',
    });
    expect(features[1].properties).toMatchObject({
      people: 25,
      hoursPerWeek: 140,
      hidden: '',
      rule: 'nhs-sub-national',
      source: 'Lotwise',
      fingerprint: '0123456789abcdef',
    });
  });

  test('are blank where they are hidden in a shapefile and in KML', async () => {
    const [hidden, shown] = await propertiesOf(WRITERS['shapefile']!(plan));
    expect(hidden).not.toHaveProperty('PEOPLE');
    expect(hidden).toMatchObject({ HIDDEN: 'people, hours' });
    expect(shown).toMatchObject({ PEOPLE: '25', HOURS_WEEK: '140.00' });
    const [hiddenInKml, shownInKml] = await propertiesOf(WRITERS['KML']!(plan));
    expect(hiddenInKml).not.toHaveProperty('people');
    expect(shownInKml).toMatchObject({ people: '25', hoursPerWeek: '140' });
  });

  test('are not there at all where none were asked for', () => {
    const text = writeLotsGeojson({ ...plan, numbers: null });
    expect(text).not.toMatch(/people|hours|hidden/i);
  });
});

describe('the parts of a file', () => {
  test('KML points nowhere else and says its colours the other way round', () => {
    const plan = aPlan(3, (lot) => `<a href="http://example.org">${lot}</a>`);
    const text = writeLotsKml(plan);
    expect(text.replace('http://www.opengis.net/kml/2.2', '')).not.toMatch(/<(NetworkLink|href|img|a )/);
    const [red, green, blue] = plan.scenario.lots[0]!.colour.toLowerCase().match(/[0-9a-f]{2}/g)!;
    expect(text).toContain(`<color>ff${blue}${green}${red}</color>`);
  });

  test('letters that XML does not allow are left out', () => {
    const text = writeLotsKml(aPlan(3, () => 'a\u0000b\u0008c\uD800d'));
    expect(text).toContain('<name>abcd</name>');
  });

  test('GeoJSON runs anticlockwise, to 7 decimals at most', () => {
    const text = writeLotsGeojson(aPlan(3));
    expect(text).not.toMatch(/\d\.\d{8}/);
    expect(JSON.parse(text).features[0].geometry.type).toMatch(/Polygon$/);
  });

  test('a shapefile has its five parts, says UTF-8, and its outlines run clockwise', () => {
    const parts = unzipSync(writeLotsShapefile(aPlan(3), 'plan'));
    expect(Object.keys(parts)).toEqual(['plan.shp', 'plan.shx', 'plan.dbf', 'plan.prj', 'plan.cpg']);
    expect(strFromU8(parts['plan.cpg']!)).toBe('UTF-8');
    const view = new DataView(parts['plan.shp']!.buffer, parts['plan.shp']!.byteOffset);
    expect(view.getInt32(24) * 2).toBe(parts['plan.shp']!.length);
    const start = 100 + 8 + 44 + view.getInt32(100 + 8 + 36, true) * 4;
    const second = view.getInt32(100 + 8 + 44 + 4, true);
    const count = view.getInt32(100 + 8 + 36, true) > 1 ? second : view.getInt32(100 + 8 + 40, true);
    let doubled = 0;
    for (let at = 1; at < count; at++) {
      const corner = (point: number) =>
        [view.getFloat64(start + point * 16, true), view.getFloat64(start + point * 16 + 8, true)] as const;
      const [[x0, y0], [x1, y1]] = [corner(at - 1), corner(at)];
      doubled += (x1 - x0) * (y1 + y0 - 2 * 51.5);
    }
    expect(doubled).toBeGreaterThan(0);
  });

  test('a lot without a block is in no map', () => {
    const plan = aPlan(3);
    const none = {
      ...plan.scenario,
      assignment: plan.scenario.assignment.map((lot) => (lot === 1 ? 0 : lot)),
    };
    expect(JSON.parse(writeLotsGeojson({ ...plan, scenario: none })).features).toHaveLength(3);
  });
});
