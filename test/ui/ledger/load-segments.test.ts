import { describe, expect, it } from 'vitest';
import { loadSegments, saySegments } from '../../../src/ui/ledger/load-segments.ts';
import { lotFigures, part, seat } from '../a-lot.ts';

const figures = lotFigures(1, 100, {
  seats: [seat('Alder', 50, 50, 60), seat('Birch', 0, 0, 60), seat('Cedar', 20, 20, 60)],
  placement: { own: part(70), backUp: part(15), spot: part(10), unmet: part(5) },
});

describe('stretches of a lot’s bar', () => {
  it('add up to the lot’s hours', () => {
    const total = loadSegments(figures).reduce((sum, segment) => sum + segment.minutes, 0);
    expect(total).toBe(figures.load.weeklyMinutes);
  });

  it('leave out whoever takes nothing, and keep each provider’s own place', () => {
    expect(loadSegments(figures).map(({ name, seat: place }) => [name, place])).toEqual([
      ['Alder', 0],
      ['Cedar', 2],
      ['back-ups', 0],
      ['bought one by one', 0],
      ['nobody', 0],
    ]);
  });

  it('can be said in a sentence', () => {
    expect(saySegments(loadSegments(figures))).toBe(
      '50 h with Alder, 20 h with Cedar, 15 h with back-ups, 10 h bought one by one and 5 h with nobody.',
    );
    expect(saySegments([])).toBe('No hours of care here.');
  });
});
