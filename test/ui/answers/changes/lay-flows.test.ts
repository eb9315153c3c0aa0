import { describe, expect, test } from 'vitest';
import { SPOT, UNMET } from '../../../../src/core/allocation/allocation.ts';
import type { Move } from '../../../../src/core/continuity/read-continuity.ts';
import { NOBODY_TODAY } from '../../../../src/core/continuity/trace-people.ts';
import { layFlows, OTHERS, type FlowEnd } from '../../../../src/ui/answers/changes/lay-flows.ts';

const move = (from: number, to: number, people: number): Move => ({
  from,
  to,
  people,
  packages: people,
  weeklyMinutes: people * 60,
});
const byPeople = ({ people }: Move) => people;
const keys = (ends: readonly FlowEnd[]) => ends.map(({ key }) => key);

describe('a picture of moves', () => {
  const moves = [
    move(0, 0, 10),
    move(0, 1, 30),
    move(1, 0, 5),
    move(1, UNMET, 2),
    move(1, SPOT, 1),
    move(NOBODY_TODAY, 0, 2),
  ];
  const { left, right, bands, height } = layFlows(moves, byPeople);

  test('has the largest first, and those who are none last', () => {
    expect(keys(left)).toEqual([0, 1, NOBODY_TODAY]);
    expect(keys(right)).toEqual([0, 1, SPOT, UNMET]);
  });

  test('puts a newcomer beside those it takes most from', () => {
    const newcomer = [...moves, move(0, 2, 4), move(1, 1, 9)];
    expect(keys(layFlows(newcomer, byPeople).right)).toEqual([0, 2, 1, SPOT, UNMET]);
  });

  test('tells what stays, moves, is left and is new', () => {
    expect(bands.map(({ kind }) => kind)).toEqual(['kept', 'moved', 'moved', 'left', 'moved', 'new']);
  });

  test('has every band within its ends, on both sides, and none over another', () => {
    for (const [ends, side, top] of [
      [left, 'from', 'leftTop'],
      [right, 'to', 'rightTop'],
    ] as const) {
      for (const end of ends) {
        const own = bands.filter((band) => band[side] === end.key).toSorted((a, b) => a[top] - b[top]);
        let next = end.top;
        for (const band of own) {
          expect(band[top]).toBeCloseTo(next);
          next += band.height;
        }
        expect(next).toBeCloseTo(end.top + end.height);
        expect(next).toBeLessThan(height);
      }
    }
  });

  test('is empty of nothing', () => {
    expect(layFlows([move(0, 1, 0)], byPeople)).toMatchObject({ left: [], right: [], bands: [] });
  });
});

describe('a picture of many providers', () => {
  const moves = Array.from({ length: 30 }, (_, at) => move(at, at, 100 - at));

  test('gathers those that hold least, and says how many they are', () => {
    const { left, bands } = layFlows(moves, byPeople);
    expect(keys(left)).toEqual([...Array(12).keys(), OTHERS]);
    expect(left.at(-1)).toMatchObject({
      providers: 18,
      amount: moves.slice(12).reduce((n, m) => n + m.people, 0),
    });
    expect(bands.at(-1)).toMatchObject({ from: OTHERS, to: OTHERS, kind: 'kept' });
  });

  test('draws those that something moves from or to before larger ones that stay', () => {
    const { left, right } = layFlows([...moves, move(28, 29, 1)], byPeople);
    expect(keys(left)).toEqual([...Array(10).keys(), 28, 29, OTHERS]);
    expect(keys(right)).toEqual(keys(left));
  });

  test('does not gather one alone', () => {
    expect(keys(layFlows(moves.slice(0, 13), byPeople).left)).not.toContain(OTHERS);
  });
});
