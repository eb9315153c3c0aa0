import { expect, test } from 'vitest';
import type { TermKind } from '../../../src/core/districting/lot-task.ts';
import { measureTerm } from '../../../src/core/districting/measure-term.ts';
import { rowsOf } from '../../../src/core/fabric/compressed-rows.ts';
import { aGridTask, plan } from './a-lot-task.ts';

const task = aGridTask(3, 2, 2);
const HALVES = plan('001 001');

test.each<[string, TermKind, number]>([
  ['inertia is about the centre of weight', { kind: 'inertia' }, 4 * 0.5 + 2 * 0.25],
  ['or about the best block of the lot', { kind: 'inertia-about-block' }, 0 + 1 + 1 + 2 + 1],
  ['borders between lots count once', { kind: 'border' }, 2],
  ['evenness is what would have to move', { kind: 'evenness' }, 1],
  [
    'zones count what is outside the lot that has most of them',
    {
      kind: 'zones',
      zoneCount: 1,
      rows: rowsOf([[], [0], [0], [], [0], [0]]),
      minutes: Float64Array.of(1, 2, 3, 4),
    },
    4,
  ],
  [
    'each block costs in its lot',
    { kind: 'lot-cost', cost: Float64Array.from({ length: 12 }, (_, at) => at) },
    0 + 2 + 5 + 6 + 8 + 11,
  ],
  [
    'spread is by the root of area and visits',
    { kind: 'spread', area: new Float64Array(6).fill(2), visits: new Float64Array(6).fill(8) },
    16 + 8,
  ],
  ['mix is what would have to move', { kind: 'mix', part: Float64Array.of(1, 1, 0, 1, 0, 0) }, 1],
  ['room is what is above it', { kind: 'room', room: Float64Array.of(3, 5) }, 1],
])('%s', (_, term, value) => expect(measureTerm(task, term, HALVES)).toBeCloseTo(value, 12));

test('minutes of a zone that are held outside its lot do not count', () => {
  const held = Uint8Array.of(0, 0, 1, 0, 0, 0);
  const rows = rowsOf([[0], [0], [0], [], [], [0]]);
  const term: TermKind = { kind: 'zones', zoneCount: 1, rows, minutes: Float64Array.of(9, 9, 5, 7) };
  expect(measureTerm({ ...task, held, current: HALVES }, term, HALVES)).toBe(7);
});

test('lots that weigh nothing have no inertia', () => {
  const still = { ...task, weight: new Float64Array(6) };
  expect(measureTerm(still, { kind: 'inertia' }, HALVES)).toBe(0);
  expect(measureTerm(still, { kind: 'inertia-about-block' }, HALVES)).toBe(0);
});
