import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { YOUNGER_SCRIPT, YOUNGER_STYLE, youngerIn } from './younger-features.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
const saidIn = (ending: RegExp, features: typeof YOUNGER_SCRIPT) =>
  files
    .filter((path) => ending.test(path))
    .flatMap((path) =>
      youngerIn(
        readFileSync(join('src', path), 'utf8'),
        features.filter(({ askedIn }) => askedIn !== path),
      ).map((said) => `${path}: ${said}`),
    );

test('no script and no style of ours asks for more than the oldest browsers promised have', () => {
  expect(saidIn(/\.tsx?$/, YOUNGER_SCRIPT)).toEqual([]);
  expect(saidIn(/\.css$/, YOUNGER_STYLE)).toEqual([]);
});

test('what may be said in one file is asked for there before it is used', () => {
  for (const { askedIn } of YOUNGER_SCRIPT.filter((feature) => feature.askedIn !== undefined))
    expect(readFileSync(join('src', askedIn!), 'utf8')).toMatch(/'\w+' in globalThis/);
});

test('what the build writes is of 2022, which all of them read', () =>
  expect(readFileSync('vite.config.ts', 'utf8')).toContain("target: 'es2022'"));

test.each([
  ['await window.showSaveFilePicker()', 'pickers of files'],
  ['new Map().values().map((one) => one)', 'helpers of iterators'],
  ['bytes.toBase64()', 'bytes to base64 and back'],
  ['using file = open()', 'what is put away at the end of a block'],
  ['/(?i:a)b/', 'flags and names within a pattern'],
])('%s is found', (text, feature) =>
  expect(youngerIn(text, YOUNGER_SCRIPT)).toEqual([expect.stringContaining(feature)]),
);

test.each([
  ['a { position-anchor: --b }', 'places by an anchor'],
  ['p { text-wrap: pretty }', 'lines that are balanced'],
])('%s is found in a style', (text, feature) =>
  expect(youngerIn(text, YOUNGER_STYLE)).toEqual([expect.stringContaining(feature)]),
);

test('what all of them have is welcome', () => {
  expect(
    youngerIn(
      '[...map.values()].map((one) => one).toSorted(); /(?<=a)(?:b)/; new Set().union(other)',
      YOUNGER_SCRIPT,
    ),
  ).toEqual([]);
  expect(
    youngerIn('a:has(b) { color: light-dark(red, color-mix(in srgb, red, blue)) }', YOUNGER_STYLE),
  ).toEqual([]);
});
