import { expect, test } from 'vitest';
import { plainCredit } from '../../../src/io/basemap/plain-credit.ts';

test.each([
  [
    '<a href="https://x.example" onclick="bad()">&copy; OpenStreetMap</a> &amp; others',
    '© OpenStreetMap & others',
  ],
  ['&#169; Somebody', '© Somebody'],
  ['<script>alert(1)</script>', 'alert(1)'],
  ['&#0;&unknown; &#9999999;', '&#0;&unknown; &#9999999;'],
  [undefined, ''],
  [{ html: 'x' }, ''],
])('%s is said as %s', (given, said) => expect(plainCredit(given)).toBe(said));

test('no credit is so long that it covers the map', () =>
  expect(plainCredit('x'.repeat(5000))).toHaveLength(200));
