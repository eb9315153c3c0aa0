import { describe, expect, test } from 'vitest';
import type { LotId } from '../../../../src/core/scenario/scenario.ts';
import {
  saySmallAndLarge,
  saySpare,
  sayShortLots,
  type EstimateRow,
} from '../../../../src/ui/futures/years/say-spare.ts';

const lot = (name: string, loadHours: number, atOnce: number, sparePart: number): EstimateRow => {
  const loadMinutes = loadHours * 60;
  const needed = { minutes: loadMinutes * (1 + sparePart), spare: sparePart };
  const base = { lot: 1 as LotId, loadMinutes, roomMinutes: loadMinutes };
  return { name, estimate: { ...base, atOnce }, spare: { ...base, needed, neededIfWaiting: needed } };
};

test('spare hours are said with their part of the load, with a true minus sign', () => {
  expect(saySpare(6000, 60_000)).toBe('100 h (10%)');
  expect(saySpare(-6000, 60_000)).toBe('−100 h (−10%)');
  expect(saySpare(600, 0)).toBe('10 h');
});

describe('lots that fall short of a level of service', () => {
  test('are named, the worst first', () => {
    const rows = [lot('North', 900, 0.94, 0.2), lot('South', 900, 0.37, 0.2), lot('West', 900, 0.97, 0.2)];
    expect(sayShortLots(rows, 0.95)).toBe(
      'Fewer than 95 in 100 new packages would find room at once in South (37%) and North (94%).',
    );
    expect(sayShortLots(rows, 0.3)).toBe(
      'In every lot, 30 in 100 new packages or more would find room at once.',
    );
  });

  test('are counted where there are many, and do not have lots where nobody asks among them', () => {
    const rows = [...'abcdef'].map((name, at) => lot(name, 900, at / 10, 0.2));
    expect(sayShortLots([...rows, lot('empty', 0, 0, 0)], 0.95)).toMatch(
      /in a \(0%\), b \(10%\), c \(20%\) and 3 other lots\.$/,
    );
  });
});

test('the smallest and the largest lot are set side by side where the small one needs more', () => {
  expect(saySmallAndLarge([lot('Large', 9000, 1, 0.08), lot('Small', 300, 1, 0.4)])).toBe(
    'If people wait, Small, the smallest, needs 40% spare, and Large, the largest, 8%.',
  );
  expect(saySmallAndLarge([lot('One', 900, 1, 0.2), lot('Other', 901, 1, 0.2)])).toBe('');
  expect(saySmallAndLarge([])).toBe('');
});
