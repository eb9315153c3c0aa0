import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careSlots, takeSlot, type CareSlots } from '../../../src/core/simulate/care-slots.ts';
import { providerRooms } from '../../../src/core/simulate/provider-rooms.ts';
import {
  clearQueues,
  joinQueue,
  leaveQueue,
  oldestWithin,
  shrinkInQueue,
  waitingQueues,
} from '../../../src/core/simulate/waiting-queues.ts';
import { aCareModel } from './a-care-model.ts';

const ONE_LOT = aCareModel([{ packages: [{ perWeek: 1 }], seats: [{}] }], [100]);

describe('packages that wait', () => {
  test('are found by age and size, as in a plain list, whoever joins, leaves or shrinks', () => {
    const steps = fc.array(
      fc.record({
        does: fc.constantFrom('joins', 'joins', 'leaves', 'shrinks', 'asks'),
        minutes: fc.integer({ min: 1, max: 60 }),
        which: fc.nat(),
      }),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const { waiting, slots } = desk();
        const list: number[] = [];
        const found: number[][] = [];
        for (const { does, minutes, which } of all) {
          const slot = list[which % Math.max(1, list.length)]!;
          if (does === 'joins') {
            list.push(aSlot(slots, minutes));
            joinQueue(waiting, slots, list.at(-1)!);
          } else if (does === 'asks') {
            const oldest = list.find((one) => slots.minutes[one]! <= minutes) ?? -1;
            found.push([oldestWithin(waiting.queues[0]!, minutes), oldest]);
          } else if (list.length > 0 && does === 'leaves') {
            leaveQueue(waiting, slots, slot);
            list.splice(list.indexOf(slot), 1);
          } else if (list.length > 0) {
            slots.minutes[slot] = Math.min(slots.minutes[slot]!, minutes);
            shrinkInQueue(waiting, slots, slot);
          }
        }
        expect(found.filter(([ours, oldest]) => ours !== oldest)).toEqual([]);
      }),
    );
  });

  test('who looks in vain learns what the smallest is, and need not look for less', () => {
    const { waiting, slots } = desk();
    const [queue] = waiting.queues;
    const [small, large] = [aSlot(slots, 10), aSlot(slots, 30)];
    joinQueue(waiting, slots, large);
    joinQueue(waiting, slots, small);
    leaveQueue(waiting, slots, small);
    expect(queue!.smallest).toBe(10);
    expect(oldestWithin(queue!, 20)).toBe(-1);
    expect(queue!.smallest).toBe(30);
    leaveQueue(waiting, slots, large);
    expect(queue!.smallest).toBe(Infinity);
  });

  test('queue by lot and kind of care, and providers know those they could take', () => {
    const model = aCareModel(
      [
        { packages: [{ perWeek: 1 }, { perWeek: 1, kind: 1 }, { perWeek: 2 }], seats: [{}], standby: [1] },
        { packages: [{ perWeek: 1 }], seats: [{ provider: 1 }] },
      ],
      [100, 100],
    );
    model.canTake[1 * 2 + 1] = 0;
    const waiting = waitingQueues(model, providerRooms(model));
    expect([...waiting.queueOf]).toEqual([0, 1, 0, 2]);
    const served = waiting.servedBy.map((queues) => queues.map((queue) => waiting.queues.indexOf(queue)));
    expect(served).toEqual([
      [0, 1],
      [0, 2],
      [0, 1, 2],
    ]);
  });

  test('thousands join and leave from the front, and nothing is lost', () => {
    const { waiting, slots } = desk();
    const [queue] = waiting.queues;
    for (let turn = 0; turn < 5000; turn++) {
      joinQueue(waiting, slots, aSlot(slots, 5));
      if (turn % 3 > 0) leaveQueue(waiting, slots, oldestWithin(queue!, 5));
    }
    expect(queue!.tail - queue!.head).toBe(1667);
    clearQueues(waiting);
    expect(oldestWithin(queue!, 5)).toBe(-1);
  });
});

function desk() {
  return { waiting: waitingQueues(ONE_LOT, providerRooms(ONE_LOT)), slots: careSlots() };
}

function aSlot(slots: CareSlots, minutes: number): number {
  const slot = takeSlot(slots);
  slots.minutes[slot] = minutes;
  return slot;
}
