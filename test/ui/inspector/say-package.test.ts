import { describe, expect, it } from 'vitest';
import { NO_DAY } from '../../../src/core/dataset/packages.ts';
import type { Unplaced } from '../../../src/core/waiting/explain-unplaced.ts';
import { sayUnplaced, sayWaitingSince } from '../../../src/ui/inspector/say-package.ts';
import { lotId } from '../a-lot.ts';

const dayOf = (day: string) => Date.parse(`${day}T00:00Z`) / 86_400_000;

describe('how long a package waits', () => {
  it('is in days up to the day of the data', () => {
    expect(sayWaitingSince(dayOf('2022-09-01'), dayOf('2022-09-06'))).toBe('5 days, since 1 September 2022');
    expect(sayWaitingSince(dayOf('2022-09-05'), dayOf('2022-09-06'))).toBe('1 day, since 5 September 2022');
  });

  it('is a day alone where the day of the data is not known', () => {
    expect(sayWaitingSince(dayOf('2022-09-01'), null)).toBe('1 September 2022');
    expect(sayWaitingSince(NO_DAY, dayOf('2022-09-06'))).toBeNull();
  });
});

describe('why nobody takes a package', () => {
  const why = (part: Partial<Unplaced>) =>
    sayUnplaced(
      { at: 0, lot: lotId(1), isBought: false, reason: 'in-no-lot', lack: null, roomiest: null, ...part },
      {
        weeklyMinutes: 600,
        service: 'Live-in care',
        clientGroup: 'Children',
        providerName: (position) => ['Alder', 'Birch'][position]!,
        mostKilometres: 5,
      },
    );

  it('is what its lot’s providers lack', () => {
    const lack = (what: Unplaced['lack']) => why({ reason: 'no-eligible-provider', lack: what });
    expect(lack('service')).toBe('No provider of its lot gives Live-in care.');
    expect(lack('client-group')).toBe('No provider of its lot cares for the group Children.');
    expect(lack('double-handed')).toBe('No provider of its lot sends two carers.');
    expect(lack('together')).toBe('No one provider of its lot gives all that it needs.');
    expect(lack('anyone')).toBe('No provider has a seat in its lot or stands behind it.');
  });

  it('is where it lies, or how far the providers are', () => {
    expect(why({})).toBe('It lies in no lot, so no provider is asked.');
    expect(why({ reason: 'too-far' })).toBe(
      'Every provider that gives such care is registered more than 5 km away.',
    );
  });

  it('is too little room, with who has most of it', () => {
    const roomiest = { provider: 1, minutes: 180 };
    expect(why({ reason: 'no-capacity', roomiest })).toBe(
      'The providers that could take it are too full. Birch has most room left, 3 h, and the package is 10 h.',
    );
    expect(why({ reason: 'no-second-provider', roomiest })).toMatch(/^Its lot has one main provider, and/);
  });
});
