import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const TABLE = /<table\b([^>]*)>(.*?)<\/table>/gs;

test('every table has a name of its own, by which a screen reader lists and announces it', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const tables = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(TABLE)].map(([, head, body]) => ({
        file,
        head,
        body,
      })),
    );
  expect(tables.length).toBeGreaterThan(50);
  const nameless = tables.filter(
    ({ head, body }) => !head!.includes('aria-label') && !/<(caption|AskedCaption)/.test(body!),
  );
  expect(nameless.map(({ file }) => file)).toEqual([]);
});
