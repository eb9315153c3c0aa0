import { describe, expect, it } from 'vitest';
import { sayHowFull, saySeatLoad, saySeatTerms } from '../../../src/ui/ledger/say-seat.ts';
import { seat } from '../a-lot.ts';

describe('a seat in words', () => {
  it('says what it has here and what its provider has in all', () => {
    const figures = seat('Alder', 30, 96, 100);
    expect(saySeatLoad(figures, null)).toBe('30 h a week here; in all 96 h of the 100 h it can deliver');
    expect(saySeatLoad(figures, 40 * 60)).toBe(
      '30 h a week here of 40 h at most; in all 96 h of the 100 h it can deliver',
    );
  });

  it('says how full a provider is, and nothing of one that can deliver nothing', () => {
    expect(sayHowFull(seat('Alder', 30, 96, 100))).toBe('96%');
    expect(sayHowFull(seat('Alder', 0, 0, 0))).toBe('–');
  });

  it('says its share and its limit, where there are any', () => {
    expect(saySeatTerms(70, 400 * 60)).toBe('70% of this lot, at most 400 h');
    expect(saySeatTerms(100 / 3, null)).toBe('33.33% of this lot');
    expect(saySeatTerms(null, 60)).toBe('At most 1 h');
    expect(saySeatTerms(null, null)).toBeNull();
  });
});
