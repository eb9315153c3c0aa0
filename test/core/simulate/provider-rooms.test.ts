import { describe, expect, test } from 'vitest';
import {
  clearRooms,
  NO_SEAT,
  providerRooms,
  roomFor,
  seatOf,
} from '../../../src/core/simulate/provider-rooms.ts';
import { aCareModel } from './a-care-model.ts';

describe('room of providers', () => {
  const model = aCareModel(
    [
      {
        seats: [
          { provider: 2, isPrimary: false },
          { provider: 0, capMinutes: 50 },
        ],
        standby: [0, 1],
      },
      { seats: [{ provider: 0 }] },
    ],
    [100, 80, 60],
    { spotMinutes: 30, routing: ['best-fit', 'random'] },
  );
  const rooms = providerRooms(model);
  clearRooms(rooms, model);

  test('primary seats come first in a lot, each with its holder', () => {
    expect([...rooms.holder]).toEqual([0, 2, 0]);
    expect([...rooms.firstOther]).toEqual([1, 3]);
    expect([seatOf(rooms, 0, 2), seatOf(rooms, 1, 0), seatOf(rooms, 1, 2)]).toEqual([1, 2, NO_SEAT]);
  });

  test('who has a seat in a lot does not stand behind it', () =>
    expect(rooms.standby.map((behind) => [...behind])).toEqual([[1], []]));

  test('room is what is not used, and in a lot no more than the seat has left', () => {
    rooms.used.set([70, 0, 0, 10]);
    rooms.taken.set([45, 0, 25]);
    expect(roomFor(rooms, 0, 0)).toBe(5);
    expect(roomFor(rooms, 0, 1)).toBe(30);
    expect(roomFor(rooms, 1, 0)).toBe(80);
    expect(roomFor(rooms, rooms.spot, 1)).toBe(20);
    clearRooms(rooms, model);
    expect(roomFor(rooms, 0, 0)).toBe(50);
  });

  test('a routing may be for all lots', () => {
    const all = providerRooms(aCareModel([{}, {}], [], { routing: 'best-fit' }));
    expect(all.routing[0]).toBe(all.routing[1]);
    expect(rooms.routing[0]).toBe(all.routing[0]);
    expect(rooms.routing[1]).not.toBe(all.routing[1]);
  });
});
