import { describe, expect, it } from 'vitest';
import { NO_BAND } from '../../../src/core/scenario/rules.ts';
import { endFromText, sayBand, sayBandEdit, textOfEnd } from '../../../src/ui/words/say-band.ts';

describe('the hours a lot should have', () => {
  it('are said with both ends, with one, or not at all', () => {
    expect(sayBand({ leastMinutes: 6000, mostMinutes: 12_000 })).toBe('100 h to 200 h');
    expect(sayBand({ leastMinutes: 6000, mostMinutes: null })).toBe('100 h or more');
    expect(sayBand({ leastMinutes: null, mostMinutes: 12_000 })).toBe('200 h or less');
    expect(sayBand(NO_BAND)).toBeNull();
  });

  it('are set and taken away in a sentence', () => {
    expect(sayBandEdit({ leastMinutes: 6000, mostMinutes: null })).toBe(
      'Ask each lot to have 100 h or more a week',
    );
    expect(sayBandEdit(NO_BAND)).toBe('Set no fewest or most hours for a lot');
  });

  it('come back from a box as they went in, to the minute', () => {
    for (const minutes of [0, 1, 59, 60, 6001, 75_000]) expect(endFromText(textOfEnd(minutes))).toBe(minutes);
    expect(textOfEnd(null)).toBe('');
    expect(endFromText('  ')).toBeNull();
  });
});
