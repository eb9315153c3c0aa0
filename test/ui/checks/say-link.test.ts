import { expect, it } from 'vitest';
import { sayLink } from '../../../src/ui/checks/say-link.ts';

const fabric = {
  codes: ['E1', 'E2/1', 'E2/2'],
  names: ['Abbey', 'Hill', 'Hill'],
  groundCodes: ['E1', 'E2'],
  groundOf: Int32Array.of(0, 1, 1),
};

it('says whether two blocks count as touching', () => {
  expect(sayLink({ kind: 'join', between: ['E1', 'E2/2'] }, fabric)).toBe('Abbey and Hill, piece 2 touch');
  expect(sayLink({ kind: 'sever', between: ['E1', 'E2/1'] }, fabric)).toBe(
    'Abbey and Hill, piece 1 do not touch',
  );
});

it('gives the code of a block that was cut since', () => {
  expect(sayLink({ kind: 'join', between: ['E1', 'E2'] }, fabric)).toBe('Abbey and E2 touch');
});
