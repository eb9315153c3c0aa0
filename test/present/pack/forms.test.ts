import { describe, expect, test } from 'vitest';
import { PACK_FORMS } from '../../../src/core/paper/paper.ts';
import { buildPack } from '../../../src/present/pack/build-pack.ts';
import { FORMS, headingsOf, PACK_PARTS } from '../../../src/present/pack/forms.ts';
import { aPackInput } from './a-pack-input.ts';

const merton = await aPackInput('merton', {}, ['Current', 'North']);

describe.each(PACK_FORMS)('under the headings of %s', (form) => {
  const own = ['Why now', 'What we ask'];
  const pack = buildPack({
    ...merton,
    paper: { ...merton.paper, pack: { form, ownHeadings: own, words: {}, leftOut: [] } },
  });
  const headings = pack.sections.map(({ heading }) => heading);

  test('each stands once and in order, and none is empty', () => {
    const asked = form === 'own' ? own : FORMS[form].map(({ heading }) => heading);
    expect(headings.slice(0, asked.length)).toEqual(asked);
    expect(new Set(headings).size).toBe(headings.length);
    for (const { parts } of pack.sections) expect(parts.length).toBeGreaterThan(0);
  });

  test('headings leave no level out', () => {
    for (const { parts } of pack.sections) {
      const levels = [0, ...parts.flatMap((part) => (part.kind === 'heading' ? [part.level] : []))];
      levels.slice(1).forEach((level, at) => expect(level - levels[at]!).toBeLessThanOrEqual(1));
    }
  });

  test('no part is lost', () => {
    const placed = headingsOf(form, own).flatMap(({ parts }) => parts);
    expect(placed.toSorted()).toEqual([...PACK_PARTS].toSorted());
  });
});

test('an author’s heading with the name of a part has that part, and all others stand under Figures', () => {
  const own = headingsOf('own', ['Why', 'equality']);
  expect(own.map(({ heading, parts }) => [heading, parts.length])).toEqual([
    ['Why', 0],
    ['equality', 1],
    ['Figures', PACK_PARTS.length - 3],
    ['A page for each lot', 1],
    ['Data protection note', 1],
  ]);
  const figures = headingsOf('own', ['Figures', 'Why']);
  expect(figures.map(({ heading }) => heading)).toEqual([
    'Figures',
    'Why',
    'A page for each lot',
    'Data protection note',
  ]);
});
