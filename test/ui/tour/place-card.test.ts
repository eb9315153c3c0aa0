import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../src/ui/tour/place-card.ts';

const WINDOW = { width: 1280, height: 800 };
const CARD = { width: 360, height: 200 };

describe('the card of the tour', () => {
  test('stands to the right of what it points at, where there is room', () => {
    const ledger = { left: 0, top: 260, width: 400, height: 220 };
    expect(placeCard(ledger, CARD, WINDOW)).toEqual({ left: 412, top: 260 });
  });

  test('stands below what lies along the top, inside the window', () => {
    const bar = { left: 1000, top: 0, width: 280, height: 48 };
    expect(placeCard(bar, CARD, WINDOW)).toEqual({ left: 908, top: 60 });
  });

  test('stands at the foot of the window where there is no room beside', () => {
    const all = { left: 0, top: 0, width: 390, height: 800 };
    expect(placeCard(all, CARD, { width: 390, height: 800 })).toEqual({ left: 12, top: 588 });
  });

  test('is never out of sight', () => {
    const length = fc.integer({ min: 0, max: 2000 });
    const box = fc.record({ left: length, top: length, width: length, height: length });
    fc.assert(
      fc.property(box, (target) => {
        const { left, top } = placeCard(target, CARD, WINDOW);
        expect(left >= 0 && left + CARD.width <= WINDOW.width).toBe(true);
        expect(top >= 0 && top + CARD.height <= WINDOW.height).toBe(true);
      }),
    );
  });
});
