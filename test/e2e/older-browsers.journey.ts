import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ASKED_FOR_FIRST, YOUNGER_SCRIPT, YOUNGER_STYLE, youngerIn } from '../younger-features.ts';

it('the built app, libraries and all, asks for no more than the oldest browsers promised have', () => {
  const files = readdirSync('dist/assets').filter((file) => /\.(m?js|css)$/.test(file));
  expect(files.length).toBeGreaterThan(5);
  const said = files.flatMap((file) => {
    const text = ASKED_FOR_FIRST.reduce(
      (left, asked) => left.replace(asked, ''),
      readFileSync(join('dist/assets', file), 'utf8'),
    );
    return youngerIn(text, file.endsWith('.css') ? YOUNGER_STYLE : YOUNGER_SCRIPT).map(
      (one) => `${file}: ${one}`,
    );
  });
  expect(said).toEqual([]);
});
