import { expect, test } from 'vitest';
import { CONTENT_POLICY } from '../../.build/content-policy.ts';
import { pageWithTiles } from '../../.build/tiles-page.ts';

const PAGE = `<html lang="en-GB"><head><meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" /></head></html>`;

test('the page with map tiles may ask other places for data, says so of itself, and differs in nothing else', () => {
  const withTiles = pageWithTiles(PAGE);
  expect(withTiles).toContain("connect-src 'self' https:;");
  expect(withTiles.replace(' https:;', ';').replace(' data-map-tiles="allowed"', '')).toBe(PAGE);
});

test('a page whose policy is not the one that is known is not widened', () =>
  expect(() => pageWithTiles(PAGE.replace('connect-src', 'img-src'))).toThrow(
    'no policy that could be widened',
  ));
