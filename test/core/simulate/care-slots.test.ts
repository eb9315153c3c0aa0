import { describe, expect, test } from 'vitest';
import { careSlots, clearSlots, freeSlot, NOBODY, takeSlot } from '../../../src/core/simulate/care-slots.ts';

describe('slots of packages', () => {
  test('are used again, and nobody has a package that is gone', () => {
    const slots = careSlots();
    const [first, second] = [takeSlot(slots), takeSlot(slots)];
    slots.taker[first] = 3;
    freeSlot(slots, first);
    expect(slots.taker[first]).toBe(NOBODY);
    expect(takeSlot(slots)).toBe(first);
    expect(takeSlot(slots)).toBe(second + 1);
  });

  test('grow with all that is written in them', () => {
    const slots = careSlots();
    const before = slots.template.length;
    for (let count = 0; count < before; count++) {
      const slot = takeSlot(slots);
      slots.minutes[slot] = 10 * slot;
      slots.endAt[slot] = slot / 2;
    }
    freeSlot(slots, 7);
    takeSlot(slots);
    const slot = takeSlot(slots);
    expect(slot).toBe(before);
    expect(slots.template.length).toBeGreaterThan(before);
    expect([slots.minutes[before - 1], slots.endAt[before - 1]]).toEqual([
      10 * before - 10,
      before / 2 - 0.5,
    ]);
    expect([slots.count, slots.freeCount]).toEqual([before + 1, 0]);
    clearSlots(slots);
    expect(takeSlot(slots)).toBe(0);
  });
});
