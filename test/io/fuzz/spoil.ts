import { strToU8, zipSync } from 'fflate';
import type { NamedBytes } from '../../../src/io/formats/file-content.ts';
import { LOT_HEADINGS, PACKAGE_HEADINGS, PROVIDER_HEADINGS } from '../../../src/io/tables/columns.ts';
import type { SeedFile } from './seed-files.ts';

/** A number from 0 up to 1. */
export type Random = () => number;

/** What people and exports put where a name or a number should be, and what means harm. */
export const HOSTILE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"polluted":1}}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://example.org")',
  '@SUM(1)',
  "'; DROP TABLE packages; --",
  '../../etc/passwd',
  '%00',
  '\u0000',
  '\uFFFD',
  '\uD800',
  '\u202Egnp.exe',
  '\uFEFF',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '-1e-999',
  '0x7fffffff',
  '9007199254740993',
  '-0',
  '٣',
  '½',
  '１２',
  '',
  ' ',
  ',',
  ';',
  '\t',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  '|',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '99:99',
  '31/02/2024',
  '2024-13-45',
  'SW1A',
  'ZZ99 3VZ',
  'a'.repeat(5000),
  '('.repeat(300),
  '9'.repeat(400),
  '&a;&a;&a;',
];
const HEADINGS = [PACKAGE_HEADINGS, PROVIDER_HEADINGS, LOT_HEADINGS].flatMap((all) =>
  Object.values<readonly string[]>(all).flat(),
);

/** One of many, by chance. */
export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

/** A file of the seeds with damage done to it, inside its zip where it is one; now and then left whole. */
export function spoil(random: Random, seed: SeedFile, others: readonly SeedFile[]): NamedBytes {
  const name =
    random() < 0.05
      ? pick(random, [pick(random, others).name, pick(random, HOSTILE), `x.${pick(random, HOSTILE)}`])
      : seed.name;
  const kind = random();
  if (seed.parts === null)
    return { name, bytes: kind < 0.1 ? seed.bytes : damage(random, seed.bytes, others) };
  const paths = Object.keys(seed.parts);
  const hit = pick(random, paths);
  const parts = kind < 0.1 ? seed.parts : { ...seed.parts, [hit]: damage(random, seed.parts[hit]!, others) };
  const bytes = zipSync(parts, { level: 0 });
  return { name, bytes: kind > 0.7 ? damage(random, bytes, others) : bytes };
}

/** A table of random headings over random cells. */
export function randomTable(random: Random): NamedBytes {
  const width = 1 + Math.floor(random() * 12);
  const cell = () => {
    const kind = random();
    if (kind < 0.3) return pick(random, HOSTILE);
    return kind < 0.7
      ? String((random() - 0.3) * 10 ** Math.floor(random() * 7))
      : pick(random, ['SW19 4DL', 'A', 'Alder', '03/04/2024', '10:30', 'Active', '9434765919']);
  };
  const heading = () => (random() < 0.85 ? pick(random, HEADINGS) : cell());
  const mark = pick(random, [',', ',', ',', ';', '\t', '|']);
  const quote = (text: string) => (random() < 0.5 ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (make: () => string) => Array.from({ length: width }, () => quote(make())).join(mark);
  const rows = Array.from({ length: Math.floor(random() * 12) }, () => line(cell));
  return {
    name: pick(random, ['packages.csv', 'providers.csv', 'table.txt']),
    bytes: strToU8([line(heading), ...rows].join(pick(random, ['\n', '\r\n', '\r']))),
  };
}

/** A map with one or more of its values, anywhere inside it, made into something else. */
export function hostileJson(random: Random, seed: SeedFile): NamedBytes {
  let text = new TextDecoder().decode(seed.bytes);
  for (let changes = 1 + Math.floor(random() * 4); changes > 0; changes--) {
    const values = [...text.matchAll(/-?\d+(\.\d+)?|"[^"]*"|null|\[\]/g)];
    if (values.length === 0) break;
    const hit = pick(random, values);
    const value = pick(random, [
      JSON.stringify(pick(random, HOSTILE)),
      '1e308',
      '-1e308',
      'null',
      '[]',
      '{}',
      '[[[[]]]]',
      '[null]',
      '{"__proto__":{"polluted":true}}',
      '180.0000001',
      '1e400',
      'true',
    ]);
    text = text.slice(0, hit.index) + value + text.slice(hit.index + hit[0].length);
  }
  return { name: seed.name, bytes: strToU8(text) };
}

/** Bytes with a few of them changed, left out, said twice, or with something hostile between them. */
export function damage(random: Random, whole: Uint8Array, others: readonly SeedFile[]): Uint8Array {
  let bytes = whole;
  for (let changes = 1 + Math.floor(random() * 6); changes > 0; changes--)
    bytes = damageOnce(random, bytes, others);
  return bytes;
}

function damageOnce(random: Random, bytes: Uint8Array, others: readonly SeedFile[]): Uint8Array {
  const place = Math.floor(random() * bytes.length);
  const length = Math.floor(random() ** 3 * 400);
  const splice = (piece: Uint8Array, left: number) => {
    const result = new Uint8Array(place + piece.length + Math.max(0, bytes.length - place - left));
    result.set(bytes.subarray(0, place));
    result.set(piece, place);
    result.set(bytes.subarray(Math.min(bytes.length, place + left)), place + piece.length);
    return result;
  };
  const kind = random();
  if (kind < 0.35) return splice(Uint8Array.of(Math.floor(random() * 256)), 1);
  if (kind < 0.45) return splice(Uint8Array.of((bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8))), 1);
  if (kind < 0.55) return splice(new Uint8Array(), length);
  if (kind < 0.65) return splice(bytes.slice(place, place + length), 0);
  if (kind < 0.85) return splice(strToU8(pick(random, HOSTILE)), Math.floor(random() * 8));
  if (kind < 0.92 && others.length > 0) return splice(pick(random, others).bytes.subarray(0, length), 0);
  return bytes.subarray(0, place);
}
