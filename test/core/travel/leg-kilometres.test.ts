import { describe, expect, test } from 'vitest';
import { legKilometres } from '../../../src/core/travel/leg-kilometres.ts';
import { seeded } from '../seeded.ts';
import { meanLeg, placesAtRandom, shortPath } from './a-path.ts';

describe('the leg between two visits', () => {
  test.each([3, 5, 8, 12])('is as long as in short paths through %i random places', (clients) => {
    const samples = clients > 8 ? 300 : 1200;
    const walked = meanLeg(clients, samples, clients);
    expect(walked / Math.sqrt(1 / clients)).toBeGreaterThan(0.735);
    expect(walked / Math.sqrt(1 / clients)).toBeLessThan(0.795);
    expect(legKilometres(1, clients) / walked).toBeCloseTo(1, 1);
  });

  test('is √2 times as long for each of two providers who have the same clients between them', () => {
    const random = seeded(2);
    let [alone, interleaved, split] = [0, 0, 0];
    for (let sample = 0; sample < 300; sample++) {
      const places = placesAtRandom(12, random);
      alone += shortPath(places) / 11;
      interleaved += shortPath(places.slice(0, 6)) / 5;
      const byEast = places.toSorted((a, b) => a[0] - b[0]);
      split += (shortPath(byEast.slice(0, 6)) + shortPath(byEast.slice(6))) / 2 / 5;
    }
    expect(legKilometres(1, 6) / legKilometres(1, 12)).toBeCloseTo(Math.SQRT2, 12);
    expect(interleaved / alone).toBeGreaterThan(1.34);
    expect(interleaved / alone).toBeLessThan(1.48);
    // The same twelve, but each provider has a half of the ground: next to nothing is lost.
    expect(split / alone).toBeLessThan(1.1);
  });

  test('is no longer than between two random places, however few are seen', () => {
    const random = seeded(3);
    const apart = Array.from({ length: 4000 }, () => shortPath(placesAtRandom(2, random)));
    const mean = apart.reduce((sum, metres) => sum + metres, 0) / apart.length;
    expect(legKilometres(1, 0.2) / mean).toBeCloseTo(1, 1);
    expect(legKilometres(1, 0.2)).toBe(legKilometres(1, 2));
  });
});
