import { describe, expect, it } from 'vitest';
import { NO_BAND } from '../../../src/core/scenario/rules.ts';
import { sayBand, sayBandEdit } from '../../../src/ui/words/say-band.ts';

describe('the hours a lot should have', () => {
  it('are said with both ends, with one, or not at all', () => {
    expect(sayBand({ leastMinutes: 6000, mostMinutes: 12_000 })).toBe('100 h to 200 h');
    expect(sayBand({ leastMinutes: 6000, mostMinutes: null })).toBe('100 h or more');
    expect(sayBand({ leastMinutes: null, mostMinutes: 12_000 })).toBe('200 h or less');
    expect(sayBand(NO_BAND)).toBeNull();
  });

  it('are set and taken away in a sentence', () => {
    expect(sayBandEdit({ leastMinutes: 6000, mostMinutes: null }, 'each lot')).toBe(
      'Ask each lot to have 100 h or more a week',
    );
    expect(sayBandEdit(NO_BAND, 'each provider')).toBe('Set no fewest or most hours for each provider');
  });
});
