import { readFile, readdir } from 'node:fs/promises';
import type { NamedBytes } from '../../src/io/formats/file-content.ts';
import { seeded } from '../core/seeded.ts';

const FOLDER = new URL('../../data/kent/', import.meta.url);
/** Degrees either way, about a kilometre, so that copies lie around the packages they are of. */
const SCATTER = 0.01;

/** The files of the Kent sample as they are. */
export async function kentFiles(): Promise<NamedBytes[]> {
  const names = (await readdir(FOLDER)).filter((name) => /\.(csv|geojson)$/.test(name));
  return Promise.all(
    names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(new URL(name, FOLDER))) })),
  );
}

/**
 * The files of the Kent sample with this many packages: copies scattered around those of the sample, and
 * providers with as many times the hours, so that as large a part of them is placed.
 */
export async function multiplyKent(packages: number): Promise<NamedBytes[]> {
  const files = await kentFiles();
  const rowsOf = (name: string) => {
    const { bytes } = files.find((file) => file.name === name)!;
    return new TextDecoder().decode(bytes).trimEnd().split(/\r?\n/);
  };
  const [headings, ...rows] = rowsOf('packages.csv');
  const random = seeded(3);
  const copies = Array.from({ length: packages }, (_, at) => {
    const cells = rows[at % rows.length]!.split(',');
    const turn = Math.floor(at / rows.length);
    if (turn === 0) return cells.join(',');
    const move = (degrees: string) => (Number(degrees) + (random() * 2 - 1) * SCATTER).toFixed(6);
    const [reference, person, lng, lat, ...others] = cells as [string, string, string, string, ...string[]];
    return [`${reference}x${turn}`, `${person}x${turn}`, move(lng), move(lat), ...others].join(',');
  });
  const [providerHeadings, ...providers] = rowsOf('providers.csv');
  const capacity = providerHeadings!.split(',').indexOf('Capacity hours per week');
  const roomier = providers.map((row) =>
    row
      .split(',')
      .map((cell, column) =>
        column === capacity ? String(Math.round((Number(cell) * packages) / rows.length)) : cell,
      )
      .join(','),
  );
  const changed = new Map([
    ['packages.csv', [headings!, ...copies]],
    ['providers.csv', [providerHeadings!, ...roomier]],
  ]);
  return files.map(({ name, bytes }) => {
    const lines = changed.get(name);
    return { name, bytes: lines ? new TextEncoder().encode(`${lines.join('\n')}\n`) : bytes };
  });
}
