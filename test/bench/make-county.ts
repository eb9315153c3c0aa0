import type { Position } from 'geojson';
import type { NamedBytes } from '../../src/io/formats/file-content.ts';
import { seeded } from '../core/seeded.ts';

/** How large an invented county is. */
export interface CountySize {
  readonly columns: number;
  readonly rows: number;
  /** Corners on each of the four sides of a block; neighbours share them. */
  readonly cornersOfSide: number;
  readonly packages: number;
  /** Letters of free text in each row, which are read and dropped. */
  readonly noteLetters: number;
  /** Degrees: `[west, south, east, north]`. */
  readonly box: readonly [number, number, number, number];
}

/** A large county's packages thirty times over, the same in a file of 50 MB, and all of England in small areas. */
export const COUNTY_SIZES: Readonly<Record<string, CountySize>> = {
  county: {
    columns: 67,
    rows: 14,
    cornersOfSide: 12,
    packages: 100_000,
    noteLetters: 0,
    box: [0.04, 50.95, 1.44, 51.45],
  },
  wordy: {
    columns: 67,
    rows: 14,
    cornersOfSide: 12,
    packages: 100_000,
    noteLetters: 380,
    box: [0.04, 50.95, 1.44, 51.45],
  },
  england: {
    columns: 200,
    rows: 180,
    cornersOfSide: 5,
    packages: 1_000_000,
    noteLetters: 0,
    box: [-4.5, 50.5, 1.5, 54.5],
  },
};

const PROVIDERS = 70;

/** Files of an invented county, as a council would drop them: packages, blocks and providers. */
export function makeCounty(size: CountySize): {
  packages: NamedBytes;
  blocks: NamedBytes;
  providers: NamedBytes;
} {
  return {
    packages: inBytes('packages.csv', packageLines(size)),
    blocks: inBytes('blocks.geojson', blockLines(size)),
    providers: inBytes('providers.csv', providerLines(size)),
  };
}

function* packageLines({ packages, columns, rows, box, noteLetters }: CountySize): Generator<string> {
  const random = seeded(1);
  // The outer sides are bent, so the places keep a fifth of a block away from them.
  const [margin, marginUp] = [(box[2] - box[0]) / columns / 5, (box[3] - box[1]) / rows / 5];
  const [west, south, east, north] = [box[0] + margin, box[1] + marginUp, box[2] - margin, box[3] - marginUp];
  yield 'Package ID,Client ID,Latitude,Longitude,Hours per week,Visits per week,Visit length (mins),Carers,Service type,Status,Waiting since,Start date,Provider,Contract type,Hourly rate,Age band,Sex,Notes';
  const note = 'Likes tea at four. '.repeat(30).slice(0, noteLetters);
  for (let at = 0; at < packages; at++) {
    const [lng, lat] = [west + random() * (east - west), south + random() * (north - south)];
    const visits = 7 * (1 + Math.floor(random() * 4));
    const isWaiting = random() < 0.02;
    const provider = Math.floor(random() * PROVIDERS);
    const status = isWaiting
      ? 'Awaiting provider,01/03/2024,,,'
      : `Active,,09/08/2022,${nameOf(provider)},Lot`;
    yield `POC${100_000 + at},C${Math.floor(at * 0.9)},${lat.toFixed(6)},${lng.toFixed(6)},${visits / 2},${visits},30,1,Home care,${status},£24.40,85+,Female,${note}`;
  }
}

function* providerLines({ packages }: CountySize): Generator<string> {
  yield 'Provider,Role,Lots,Capacity hours per week';
  for (let at = 0; at < PROVIDERS; at++)
    yield `${nameOf(at)},Lot,Lot ${at % 12},${Math.round((packages * 8) / PROVIDERS)}`;
}

function nameOf(provider: number): string {
  return `Provider ${provider} Homecare (invented)`;
}

function* blockLines(size: CountySize): Generator<string> {
  yield '{"type":"FeatureCollection","features":[';
  const total = size.columns * size.rows;
  for (let at = 0; at < total; at++) {
    const ring = outlineOf(size, at % size.columns, Math.floor(at / size.columns));
    const properties = { LSOA21CD: `E01${String(at).padStart(6, '0')}`, LSOA21NM: `Place ${at}` };
    const feature = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
    yield JSON.stringify(feature) + (at + 1 < total ? ',' : ']}');
  }
}

/** A block of the grid, its sides bent; two neighbours bend the side between them alike. */
function outlineOf(size: CountySize, column: number, row: number): Position[] {
  const side = (fromX: number, fromY: number, toX: number, toY: number): Position[] => {
    return Array.from({ length: size.cornersOfSide }, (_, at) => {
      const along = at / size.cornersOfSide;
      const [x, y] = [fromX + (toX - fromX) * along, fromY + (toY - fromY) * along];
      const across = at === 0 ? 0 : 0.08 * Math.sin((x * 5.1 + y * 7.3) * 3);
      return fromY === toY ? [x, y + across] : [x + across, y];
    });
  };
  const ring = [
    ...side(column, row, column + 1, row),
    ...side(column + 1, row, column + 1, row + 1),
    ...side(column + 1, row + 1, column, row + 1),
    ...side(column, row + 1, column, row),
  ];
  const [west, south, east, north] = size.box;
  const onGround = ring.map(([x, y]) => [
    round(west + (x! / size.columns) * (east - west)),
    round(south + (y! / size.rows) * (north - south)),
  ]);
  return [...onGround, onGround[0]!];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function inBytes(name: string, lines: Iterable<string>): NamedBytes {
  const pieces: Uint8Array[] = [];
  let pending: string[] = [];
  const flush = () => {
    pieces.push(new TextEncoder().encode(`${pending.join('\n')}\n`));
    pending = [];
  };
  for (const line of lines) if (pending.push(line) === 10_000) flush();
  flush();
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { name, bytes };
}
