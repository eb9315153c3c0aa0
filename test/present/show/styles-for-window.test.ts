import { expect, test } from 'vitest';
import { stylesForWindow } from '../../../src/present/show/styles-for-window.ts';

test('styles copied to a window ask for nothing', () => {
  const sheet = (...rules: string[]) => ({ cssRules: rules.map((cssText) => ({ cssText })) });
  const copied = stylesForWindow([
    sheet('.show-title { color: red; }', '@font-face { font-family: A; src: url("a.woff2"); }'),
    sheet(
      '@import url("b.css");',
      '@media print { .map { background: url(c.png) } }',
      '.note { margin: 0; }',
    ),
  ]);
  expect(copied).toBe('.show-title { color: red; }\n.note { margin: 0; }');
});
