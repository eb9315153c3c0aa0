import { expect, test } from 'vitest';
import { footOfPages } from '../../../src/present/pack/foot-of-pages.ts';

test('the mark and the page number stand at the foot of each page, whatever is in the mark', () => {
  const style = footOfPages('It’s "safe"\n}');
  expect(style).toContain('@bottom-left');
  expect(style).toContain(String.raw`content: "It’s \"safe\" }";`);
  expect(style).toContain("'Page ' counter(page) ' of ' counter(pages);");
});
