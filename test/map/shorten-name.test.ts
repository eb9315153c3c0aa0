import { expect, test } from 'vitest';
import { shortenName } from '../../src/map/shorten-name.ts';

test.each([
  ['North', 'North'],
  ['Tonbridge and Malling Rural', 'Tonbridge and…'],
  ['Llanfairpwllgwyngyllgogerychwyrndrobwll', 'Llanfairpwllgwyngyl…'],
])('%s is written as %s in 20 letters', (name, written) => {
  expect(shortenName(name, 20)).toBe(written);
  expect(shortenName(name, 20).length).toBeLessThanOrEqual(20);
});
