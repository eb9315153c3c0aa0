import { expect, test } from 'vitest';
import { bidsFromToday } from '../../../src/core/awards/bids-from-today.ts';
import { aBid, aTender } from './a-tender.ts';

test('providers bid all they can deliver, at their rate or the assumed one, where they could care for anybody', () => {
  const read = aTender(
    {
      blocks: 'AB',
      packages: [
        { block: 'A', hours: 10 },
        { block: 'B', hours: 5, service: 'Night care' },
      ],
      providers: [
        { name: 'Alder', hours: 100, rate: 20.25 },
        { name: 'Birch', hours: 50, services: ['Home care'] },
        { name: 'Cedar', hours: 0 },
        { name: 'Dogwood', hours: 9 },
        { name: 'Elm', hours: 8 },
      ],
    },
    (plan) =>
      plan.withLot('North', 'A').withLot('South', 'B').withBackUp('Dogwood').withStandby('Elm', 'back-up', 2),
    [],
  );
  expect(bidsFromToday(read)).toEqual(
    ['1 Alder 100 20.25', '1 Birch 50 24.1', '1 Elm 8 24.1', '2 Alder 100 20.25'].map(aBid),
  );
});
