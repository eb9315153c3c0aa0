import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/core/comparison/place.ts';
import { findPlaces } from '../../../src/present/show/find-places.ts';

const places = [
  'Lower Morden',
  'Morden Park',
  'St Helier',
  'Figge’s Marsh',
  'Mordenfield',
  'West Barnes',
].map((name, zone): Place => ({ kind: 'zone', layer: 0, zone, name }));
const found = (typed: string, most = 9) => findPlaces(places, typed, most).map(({ name }) => name);

describe('places found by name', () => {
  test('are those that begin with it, then those with a word that does', () => {
    expect(found('mord')).toEqual(['Morden Park', 'Mordenfield', 'Lower Morden']);
    expect(found('field')).toEqual(['Mordenfield']);
  });

  test('need no apostrophe, full stop or capital', () => {
    expect(found('figges m')).toEqual(['Figge’s Marsh']);
    expect(found("FIGGE'S")).toEqual(['Figge’s Marsh']);
    expect(found('st. h')).toEqual(['St Helier']);
  });

  test('have every word typed, in any order', () => {
    expect(found('park mor')).toEqual(['Morden Park']);
    expect(found('park west')).toEqual([]);
  });

  test('are the first of all where nothing is typed, and never more than asked', () => {
    expect(found(' ', 2)).toEqual(['Lower Morden', 'Morden Park']);
    expect(found('m', 1)).toEqual(['Morden Park']);
  });

  test('come at once among tens of thousands', () => {
    const many = Array.from({ length: 40_000 }, (_, block): Place => ({
      kind: 'block',
      block,
      name: `Block ${block}`,
    }));
    const began = performance.now();
    expect(findPlaces(many, '39999', 12)).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
