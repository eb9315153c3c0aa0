import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearHeap, eventHeap, schedule, type EventHeap } from '../../../src/core/simulate/event-heap.ts';

describe('what happens next', () => {
  test('comes in the order of weeks, whatever was put, moved and taken out before', () => {
    const moves = fc.array(
      fc.tuple(fc.nat(300), fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(Infinity))),
      { maxLength: 500 },
    );
    fc.assert(
      fc.property(moves, (puts) => {
        const heap = eventHeap();
        const weekOf = new Map<number, number>();
        for (const [slot, week] of puts) {
          schedule(heap, slot, week);
          weekOf.set(slot, week);
          expect(heap.weeks[0]).toBe(Math.min(Infinity, ...weekOf.values()));
        }
        const left = [...weekOf].filter(([, week]) => week !== Infinity);
        expect(drain(heap).map(([slot, week]) => [week, weekOf.get(slot)])).toEqual(
          left.map(([, week]) => [week, week]).sort(([one], [other]) => one! - other!),
        );
      }),
    );
  });

  test('an empty heap has nothing ahead, also after it was cleared', () => {
    const heap = eventHeap();
    expect(heap.weeks[0]).toBe(Infinity);
    schedule(heap, 3, 5);
    clearHeap(heap);
    expect(heap.weeks[0]).toBe(Infinity);
    schedule(heap, 3, Infinity);
    expect(heap.count).toBe(0);
  });
});

function drain(heap: EventHeap): [number, number][] {
  const order: [number, number][] = [];
  while (heap.count > 0) {
    const slot = heap.slots[0]!;
    order.push([slot, heap.weeks[0]!]);
    schedule(heap, slot, Infinity);
  }
  return order;
}
