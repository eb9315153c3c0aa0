import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Ways to speak a browser's own language, with what to say instead. */
const WAYS: readonly { readonly way: RegExp; readonly instead: string }[] = [
  {
    way: /\bnew Intl\.\w+\((?!'en-GB')|\bIntl\.\w+\.supportedLocalesOf/g,
    instead: "give 'en-GB' first",
  },
  { way: /\.toLocale(String|DateString|TimeString)\((?!\s*'en-GB')/g, instead: "give 'en-GB' first" },
  { way: /\.toLocale(Lower|Upper)Case\(/g, instead: 'toLowerCase or toUpperCase' },
  {
    way: /\.localeCompare\((?!([^()]|\([^()]*\))*, 'en-GB'[,)])/g,
    instead: "give 'en-GB' after what is compared",
  },
  {
    way: /\bnavigator\.languages?\b|\bgetTimezoneOffset\b|\.to(Date|Time|GMT|UTC)String\(/g,
    instead: 'src/ui/words/say-date.ts',
  },
  {
    way: /\btype[=:] ?["'](date|time|month|week|datetime-local)["']/g,
    instead: 'src/ui/paper/day-field.tsx',
  },
];

describe('numbers, dates and orders of names are British in every browser', () => {
  test('no file of src leaves it to the browser', () => {
    const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.tsx?$/.test(path),
    );
    expect(paths.length).toBeGreaterThan(500);
    expect(
      paths.flatMap((path) =>
        waysIn(readFileSync(join('src', path), 'utf8')).map((way) => `${path}: ${way}`),
      ),
    ).toEqual([]);
  });

  test.each([
    'new Intl.NumberFormat()',
    "new Intl.DateTimeFormat('en', {})",
    'count.toLocaleString()',
    "date.toLocaleDateString('en-US')",
    'name.toLocaleUpperCase()',
    'one.localeCompare(other)',
    "name(one).localeCompare(name(other), 'en', { numeric: true })",
    'navigator.language',
    'new Date().toDateString()',
    '<input type="date" />',
  ])('%s is found', (text) => expect(waysIn(text)).toHaveLength(1));

  test.each([
    "new Intl.NumberFormat('en-GB', {})",
    "date.toLocaleString('en-GB')",
    "one.localeCompare(other, 'en-GB')",
    "one.localeCompare(name(other), 'en-GB', { numeric: true })",
    '<input type="text" />',
  ])('%s is welcome', (text) => expect(waysIn(text)).toEqual([]));
});

function waysIn(text: string): string[] {
  return WAYS.flatMap(({ way, instead }) => (text.match(way) ?? []).map((found) => `${found} → ${instead}`));
}
