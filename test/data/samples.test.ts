import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { MERTON } from '../../data/merton.ts';
import { fingerprintSample } from '../../data/fingerprint-sample.ts';
import { planeAround, signedArea, type Point } from '../../data/ground/plane.ts';
import { KENT_OUTLINE } from '../../data/kent-facts.ts';
import { MERTON_OUTLINE } from '../../data/merton-facts.ts';
import { makeSample } from '../../data/sample.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { openFiles } from '../../src/io/open-files.ts';
import { sampleBytes, sampleRows, sampleScenarios, sampleShapes, sampleText } from './sample-files.ts';

const AREAS = [
  {
    area: 'merton',
    outline: MERTON_OUTLINE,
    blocks: 126,
    packages: 650,
    hours: 8400,
    visits: 14_400,
    without: 19,
    rate: 18.86,
    poundsAYear: 8_300_000,
  },
  {
    area: 'kent',
    outline: KENT_OUTLINE,
    blocks: 938,
    packages: 3270,
    hours: 42_000,
    visits: 72_000,
    without: 197,
    rate: 34.8,
    poundsAYear: 76_000_000,
  },
] as const;

describe.each(AREAS)('the sample of $area', (about) => {
  const { area, outline, blocks, packages, hours, visits, without, rate, poundsAYear } = about;
  const shapes = sampleShapes(area, 'blocks.geojson').features;
  const rows = sampleRows(area, 'packages.csv');
  const providers = sampleRows(area, 'providers.csv');
  const scenarios = sampleScenarios(area);
  const codes = shapes.map(({ properties }) => properties['code']!);

  test('adds up to the published totals', () => {
    const sumOf = (heading: string) => rows.reduce((sum, row) => sum + Number(row[heading]), 0);
    expect([rows.length, sumOf('Hours per week'), sumOf('Visits per week')]).toEqual([
      packages,
      hours,
      visits,
    ]);
    expect(
      rows.filter(({ Status }) => Status === 'Awaiting provider' || Status === 'Handed back'),
    ).toHaveLength(without);
  });

  test('keeps the hours of all carers: visits × length × carers, for each package', () => {
    const wrong = rows.filter(
      (row) =>
        Number(row['Visits per week']) * Number(row['Visit length (mins)']) * Number(row['Carers']) !==
        60 * Number(row['Hours per week']),
    );
    expect(wrong).toEqual([]);
  });

  test('sends two carers to about one package in seven, mostly the larger ones', () => {
    const shareOfTwo = (some: typeof rows) =>
      some.filter(({ Carers }) => Carers === '2').length / some.length;
    const large = rows.filter((row) => Number(row['Hours per week']) > 15);
    expect(shareOfTwo(rows)).toBeGreaterThan(0.12);
    expect(shareOfTwo(rows)).toBeLessThan(0.18);
    expect(shareOfTwo(large)).toBeGreaterThan(0.3);
  });

  test('asks for visits of the usual lengths, most of them half an hour', () => {
    const lengths = rows
      .filter((row) => row['Service type'] !== 'Live-in care')
      .map((row) => Number(row['Visit length (mins)']));
    expect(new Set(lengths)).toEqual(new Set([15, 30, 45, 60]));
    expect(lengths.filter((minutes) => minutes === 30).length / lengths.length).toBeGreaterThan(0.6);
  });

  test('has as many blocks as the area has LSOAs, each with a code of its own', () => {
    expect(codes).toHaveLength(blocks);
    expect(new Set(codes).size).toBe(blocks);
  });

  test('reads without a question and without a note on any row', async () => {
    const { issues, reports } = await openFiles(sampleBytes(area), { name: area, invented: true });
    expect(reports.map(({ file }) => file)).toEqual(sampleBytes(area).map(({ name }) => name));
    expect(reports.flatMap(({ questions }) => questions)).toEqual([]);
    expect(reports.flatMap(({ rows: notes }) => notes)).toEqual([]);
    expect(reports.find(({ use }) => use === 'packages')).toMatchObject({
      used: packages,
      located: packages,
      hoursPerWeek: hours,
    });
    expect(issues).toEqual([]);
  });

  test('has every package in a block and every block in one whole', async () => {
    const { dataset } = await openFiles(sampleBytes(area), { name: area, invented: true });
    const fabric = weaveFabric(dataset!);
    expect([...fabric.blockOfPackage].filter((block) => block < 0)).toEqual([]);
    const { offsets, targets } = fabric.neighbours;
    const reached = new Set([0]);
    for (const block of reached) {
      for (const other of targets.subarray(offsets[block], offsets[block + 1])) reached.add(other);
    }
    expect(reached.size).toBe(blocks);
    for (const { madeWith } of scenarios) expect(madeWith.fingerprint).toBe(dataset!.fingerprint);
  });

  test('covers its outline without gap or overlap', () => {
    const plane = planeAround(outline[0]!);
    const areaOf = (ring: readonly Position[]) =>
      signedArea(ring.map(([lng, lat]) => plane.toPlane([lng!, lat!])));
    const sum = shapes.reduce(
      (all, { geometry }) => all + areaOf(openRing(geometry.coordinates[0] as Position[])),
      0,
    );
    const whole = Math.abs(signedArea(outline.map(plane.toPlane)));
    expect(Math.abs(sum / whole - 1)).toBeLessThan(0.001);

    // Each stretch of border runs once each way, but for the outer edge, which is one closed walk.
    const sides = shapes.flatMap(({ geometry }) => sidesOf(geometry.coordinates[0] as Position[]));
    expect(new Set(sides).size).toBe(sides.length);
    const walked = new Set(sides);
    const outer = sides.filter((side) => !walked.has(side.split('>').reverse().join('>')));
    const next = new Map(outer.map((side) => side.split('>') as [string, string]));
    expect(next.size).toBe(outer.length);
    const start = outer[0]!.split('>')[0]!;
    let steps = 1;
    for (let at = next.get(start)!; at !== start; at = next.get(at)!) steps++;
    expect(steps).toBe(outer.length);
  });

  test('has no borders that cross', () => {
    expect(
      crossingsAmong(shapes.flatMap(({ geometry }) => segmentsOf(geometry.coordinates[0] as Position[]))),
    ).toBe(0);
  });

  test.each(['blocks', area === 'merton' ? 'wards' : 'clusters', 'pcn-zones'])(
    'says that its %s are invented, and winds them as RFC 7946 asks',
    (layer) => {
      const { note, features } = sampleShapes(area, `${layer}.geojson`);
      expect(note).toMatch(/^Invented and schematic:/);
      for (const { geometry } of features) {
        for (const polygon of polygonsOf(geometry)) {
          const areas = polygon.map((ring) => signedArea(openRing(ring) as unknown as Point[]));
          expect(areas.map((each) => each > 0)).toEqual(polygon.map((_, at) => at === 0));
        }
      }
    },
  );

  test('names providers once each, and says that each is fictional', () => {
    const names = providers.map(({ Provider }) => Provider!);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !name.endsWith('(fictional)'))).toEqual([]);
    const known = new Set([...names, '']);
    expect(rows.filter(({ Provider }) => !known.has(Provider!))).toEqual([]);
  });

  test('says of people about what councils say of theirs', () => {
    const shareOf = (heading: string, ...words: string[]) =>
      rows.filter((row) => words.includes(row[heading]!)).length / rows.length;
    expect(shareOf('Age band', '65-74', '75-84', '85+')).toBeGreaterThan(0.75);
    expect(shareOf('Age band', '65-74', '75-84', '85+')).toBeLessThan(0.8);
    expect(shareOf('Primary support reason', 'Personal care')).toBeCloseTo(0.7, 1);
    expect(shareOf('Primary support reason', 'Memory and cognition')).toBeCloseTo(0.12, 1);
    expect(shareOf('Primary support reason', 'Learning disability')).toBeCloseTo(0.08, 1);
    expect(shareOf('Primary support reason', 'Mental health')).toBeCloseTo(0.06, 1);
    expect(shareOf('Ethnic group', '')).toBeLessThan(0.05);
  });

  test('says the same of a person in each of their packages', () => {
    const said = new Map<string, string>();
    for (const row of rows) {
      const all = [row['Age band'], row['Sex'], row['Ethnic group'], row['Primary support reason']].join();
      expect(said.get(row['Client ID']!) ?? all).toBe(all);
      said.set(row['Client ID']!, all);
    }
    expect(said.size).toBeLessThan(rows.length);
  });

  test('costs about what the council pays in a year', () => {
    const paid = rows.filter((row) => row['Hourly rate'] !== '');
    const hoursOf = (some: typeof rows) => some.reduce((sum, row) => sum + Number(row['Hours per week']), 0);
    const pounds = paid.reduce(
      (sum, row) => sum + Number(row['Hours per week']) * Number(row['Hourly rate']),
      0,
    );
    const perHour = pounds / hoursOf(paid);
    expect(perHour).toBeCloseTo(rate, 1);
    expect(Math.abs((perHour * hours * 52) / poundsAYear - 1)).toBeLessThan(0.01);
  });

  test('has blocks of each tenth by deprivation, and neighbours that are more alike than strangers', () => {
    const tenths = shapes.map(({ properties }) => Number(properties['deprivation']));
    expect(new Set(tenths)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    const tenthOfSide = new Map(
      shapes.flatMap(({ geometry }, at) =>
        sidesOf(geometry.coordinates[0] as Position[]).map((side) => [side, tenths[at]!] as const),
      ),
    );
    const differences = [...tenthOfSide].flatMap(([side, tenth]) => {
      const across = tenthOfSide.get(side.split('>').reverse().join('>'));
      return across === undefined ? [] : Math.abs(across - tenth);
    });
    const meanOf = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const ofStrangers = tenths.flatMap((tenth) => tenths.map((other) => Math.abs(other - tenth)));
    expect(meanOf(differences)).toBeLessThan(0.7 * meanOf(ofStrangers));
  });

  test('registers every provider in the area or near it, to about a hundred metres, and by no postcode', () => {
    const [lngs, lats] = [outline.map(([lng]) => lng), outline.map(([, lat]) => lat)];
    const margin = 0.15;
    for (const row of providers) {
      expect(row['Longitude']).toMatch(/^-?\d+\.\d{3}$/);
      expect(row['Latitude']).toMatch(/^\d+\.\d{3}$/);
      expect(Number(row['Longitude'])).toBeGreaterThan(Math.min(...lngs) - margin);
      expect(Number(row['Longitude'])).toBeLessThan(Math.max(...lngs) + margin);
      expect(Number(row['Latitude'])).toBeGreaterThan(Math.min(...lats) - margin);
      expect(Number(row['Latitude'])).toBeLessThan(Math.max(...lats) + margin);
    }
    expect(Object.keys(providers[0]!).filter((heading) => /postcode/i.test(heading))).toEqual([]);
  });

  test('sends two carers only from providers that say they do', () => {
    const says = new Map(providers.map((row) => [row['Provider'], row['Double-handed']]));
    const wrong = rows.filter((row) => row['Carers'] === '2' && says.get(row['Provider']) === 'No');
    expect(wrong).toEqual([]);
    expect(new Set(says.values())).toEqual(new Set(['Yes', 'No']));
  });

  test('gives no provider more hours than it has', () => {
    const given = new Map<string, number>();
    for (const row of rows) {
      given.set(row['Provider']!, (given.get(row['Provider']!) ?? 0) + Number(row['Hours per week']));
    }
    const overfull = providers.filter(
      (row) => given.get(row['Provider']!)! > Number(row['Capacity hours per week']),
    );
    expect(overfull).toEqual([]);
  });

  test('comes with scenarios that give each block to one lot and appoint only providers it has', () => {
    const names = new Set(providers.map(({ Provider }) => Provider!));
    for (const { scenario } of scenarios) {
      expect(scenario.lots.flatMap((lot) => lot.blocks).sort()).toEqual(codes.toSorted());
      const named = [
        ...scenario.lots.flatMap((lot) => lot.appointments.map(({ provider }) => provider)),
        ...scenario.standby.map(({ provider }) => provider),
      ];
      expect(named.filter((name) => !names.has(name))).toEqual([]);
    }
  });

  test('colours no two neighbouring lots alike', () => {
    const alike = scenarios.flatMap(({ scenario }) => {
      const lotOf = new Map(scenario.lots.flatMap((lot) => lot.blocks.map((code) => [code, lot])));
      const lotBySide = new Map(
        shapes.flatMap(({ geometry, properties }) =>
          sidesOf(geometry.coordinates[0] as Position[]).map((side) => [
            side,
            lotOf.get(properties['code']!)!,
          ]),
        ),
      );
      return [...lotBySide].filter(([side, lot]) => {
        const across = lotBySide.get(side.split('>').reverse().join('>'));
        return across !== undefined && across !== lot && across.colour === lot.colour;
      });
    });
    expect(alike).toEqual([]);
  });
});

test('the lots of every Merton scenario, and the districts of Kent, are each in one piece', () => {
  const plans = [
    ...sampleScenarios('merton').map((file) => ({ area: 'merton' as const, file })),
    ...sampleScenarios('kent').flatMap((file) =>
      file.scenario.name.startsWith('Twelve') ? [{ area: 'kent' as const, file }] : [],
    ),
  ];
  expect(plans).toHaveLength(5);
  for (const { area, file } of plans) {
    const shapes = sampleShapes(area, 'blocks.geojson').features;
    const sidesByCode = new Map(
      shapes.map(({ geometry, properties }) => [
        properties['code']!,
        sidesOf(geometry.coordinates[0] as Position[]),
      ]),
    );
    for (const lot of file.scenario.lots)
      expect(piecesAmong(lot.blocks.map((code) => sidesByCode.get(code)!))).toBe(1);
  }
});

test('making Merton again gives the committed files, byte for byte', async () => {
  const files = await makeSample(MERTON, fingerprintSample);
  expect(Object.keys(files)).toHaveLength(9);
  const changed = Object.entries(files).filter(([path, text]) => text !== sampleText('merton', path));
  expect(changed.map(([path]) => path)).toEqual([]);
});

function openRing(ring: readonly Position[]): Position[] {
  return ring.slice(0, -1);
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function segmentsOf(ring: readonly Position[]): [Position, Position][] {
  return ring.slice(1).map((to, at) => [ring[at]!, to]);
}

/** Each side of a ring as `lng,lat>lng,lat`. */
function sidesOf(ring: readonly Position[]): string[] {
  return segmentsOf(ring).map(([from, to]) => `${from}>${to}`);
}

function piecesAmong(blocks: readonly (readonly string[])[]): number {
  const owner = new Map(blocks.flatMap((sides, block) => sides.map((side) => [side, block] as const)));
  const reached = new Set<number>();
  let pieces = 0;
  blocks.forEach((_, start) => {
    if (reached.has(start)) return;
    pieces++;
    const piece = new Set([start]);
    for (const block of piece) {
      reached.add(block);
      for (const side of blocks[block]!) {
        const other = owner.get(side.split('>').reverse().join('>'));
        if (other !== undefined) piece.add(other);
      }
    }
  });
  return pieces;
}

/** How many pairs of segments cross away from their ends. */
function crossingsAmong(segments: [Position, Position][]): number {
  const west = ([a, b]: [Position, Position]) => Math.min(a[0]!, b[0]!);
  const east = ([a, b]: [Position, Position]) => Math.max(a[0]!, b[0]!);
  const ordered = segments.toSorted((a, b) => west(a) - west(b));
  let crossings = 0;
  ordered.forEach((segment, at) => {
    for (let other = at + 1; other < ordered.length && west(ordered[other]!) <= east(segment); other++) {
      if (cross(segment, ordered[other]!)) crossings++;
    }
  });
  return crossings;
}

function cross([a, b]: [Position, Position], [c, d]: [Position, Position]): boolean {
  const turn = (p: Position, q: Position, r: Position) =>
    (q[0]! - p[0]!) * (r[1]! - p[1]!) - (q[1]! - p[1]!) * (r[0]! - p[0]!);
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
