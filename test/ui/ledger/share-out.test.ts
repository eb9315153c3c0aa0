import { describe, expect, it } from 'vitest';
import { percentsOf, shareOut } from '../../../src/ui/ledger/share-out.ts';
import { appointment, provider } from '../a-lot.ts';

const seats = [
  { ...appointment(1, 'Alder'), share: 7 },
  { ...appointment(1, 'Birch'), share: 3 },
  appointment(1, 'Cedar', 'supplementary'),
];
const percents = (list: readonly { percent: number }[]) => list.map(({ percent }) => percent);

describe('shares of a lot', () => {
  it('are per cent of those of the same role', () => {
    expect(percents(percentsOf(seats, 'primary'))).toEqual([70, 30]);
    expect(percents(percentsOf(seats, 'supplementary'))).toEqual([100]);
  });

  it('leave the rest to the other where one of two is set', () => {
    expect(shareOut(seats, 'primary', provider('Birch'), 40)).toEqual([
      { provider: 'Alder', percent: 60 },
      { provider: 'Birch', percent: 40 },
    ]);
  });

  it('keep what the others have to one another, and add up to 100', () => {
    const three = [...seats, { ...appointment(1, 'Dale'), share: 10 }];
    const shared = percents(shareOut(three, 'primary', provider('Dale'), 20));
    expect(shared).toEqual([56, 24, 20]);
  });
});
