import { expect, it } from 'vitest';
import { sayPin } from '../../../src/ui/notes/say-pin.ts';
import { lotId, scenarioWith } from '../a-lot.ts';

const fabric = {
  codes: ['E1', 'E2/1', 'E2/2'],
  names: ['Abbey', 'Hill', 'Hill'],
  groundCodes: ['E1', 'E2'],
  groundOf: Int32Array.of(0, 1, 1),
};
const scenario = scenarioWith(['North']);
const say = (pin: Parameters<typeof sayPin>[0]) => sayPin(pin, scenario, fabric);

it('says what a note is about', () => {
  expect(say({ kind: 'place', position: [-0.1, 51.4] })).toBe('a place on the map');
  expect(say({ kind: 'lot', lot: lotId(1) })).toBe('the lot North');
  expect(say({ kind: 'block', block: 'E1' })).toBe('the block Abbey');
  expect(say({ kind: 'block', block: 'E2/2' })).toBe('the block Hill, piece 2');
});

it('still says what it was about when that is cut or gone', () => {
  expect(say({ kind: 'block', block: 'E2' })).toBe('the block E2, now cut');
  expect(say({ kind: 'block', block: 'E2/9' })).toBe('the block E2/9');
  expect(say({ kind: 'lot', lot: lotId(7) })).toBe('the lot that was deleted');
});
