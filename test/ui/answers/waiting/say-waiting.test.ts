import { describe, expect, test } from 'vitest';
import type { Cause } from '../../../../src/core/waiting/find-causes.ts';
import type { LotId } from '../../../../src/core/scenario/scenario.ts';
import {
  sayCause,
  sayFate,
  sayTotal,
  sayWait,
  type CausePlace,
} from '../../../../src/ui/answers/waiting/say-waiting.ts';

const load = (packages: number, hours: number) => ({ packages, people: packages, weeklyMinutes: hours * 60 });
const nothing = load(0, 0);

const place: CausePlace = {
  lotName: 'North',
  asked: 2,
  providerName: (position) => ['Alder', 'Birch'][position]!,
  mostKilometres: 20,
  isFailure: false,
};
const cause = (words: Partial<Cause>): Cause => ({
  lot: 1 as LotId,
  reason: 'no-capacity',
  lack: null,
  subject: null,
  load: load(3, 41),
  smallestMinutes: 600,
  largestMinutes: 900,
  roomiest: null,
  ...words,
});

describe('why people of a lot have nobody is said', () => {
  test.each<[Partial<Cause>, Partial<CausePlace>, string]>([
    [
      { reason: 'no-eligible-provider', lack: 'double-handed' },
      {},
      'all need two carers, and neither provider sends two.',
    ],
    [
      { reason: 'no-eligible-provider', lack: 'service', subject: 'Night sitting' },
      { asked: 1 },
      'all need Night sitting, and its one provider does not.',
    ],
    [
      { reason: 'no-eligible-provider', lack: 'client-group', subject: 'Mental health' },
      { asked: 5 },
      'all need care for the group Mental health, and none of its 5 providers gives that.',
    ],
    [
      { reason: 'no-eligible-provider', lack: 'together' },
      {},
      'no one provider there gives all that they need.',
    ],
    [
      { reason: 'no-eligible-provider', lack: 'anyone' },
      { asked: 0 },
      'no provider has a seat there or stands behind it.',
    ],
    [
      { reason: 'no-eligible-provider', lack: 'anyone' },
      { asked: 0, isFailure: true },
      'there is no other provider to ask.',
    ],
    [{ reason: 'too-far' }, {}, 'every provider that gives such care is registered more than 20 km away.'],
    [
      { reason: 'no-second-provider', roomiest: { provider: 1, minutes: 120 } },
      {},
      'the lot’s one main provider is full. Birch has most room left, 2 h, and the packages are 10 h to 15 h.',
    ],
    [
      { roomiest: { provider: 0, minutes: 0 }, largestMinutes: 600 },
      {},
      'the providers that could are too full. None of them has any room left, and the packages are 10 h each.',
    ],
  ])('%j', (words, where, because) => {
    expect(sayCause(cause(words), { ...place, ...where })).toBe(
      `In North, 3 people (41 h a week) have nobody: ${because}`,
    );
  });

  test('for one person, and for people in no lot', () => {
    expect(sayCause(cause({ reason: 'too-far', load: load(1, 5) }), place)).toMatch(
      /^In North, 1 person \(5 h a week\) has nobody: /,
    );
    expect(sayCause(cause({ lot: 0 as LotId, reason: 'in-no-lot' }), place)).toBe(
      '3 people (41 h a week) have nobody, as their homes are in no lot.',
    );
  });
});

test('whom the plan leaves waiting is said in all, with what is bought apart', () => {
  expect(sayTotal({ nobody: load(3, 41), bought: nothing })).toEqual([
    '3 people (41 h a week) would have nobody under this plan.',
  ]);
  expect(sayTotal({ nobody: nothing, bought: load(2, 8) })).toEqual([
    'Nobody is left waiting under this plan.',
    'Care for 2 people (8 h a week) is bought one by one, on the spot market.',
  ]);
});

test('who waits today is said, for how long as far as it is known, and what becomes of them', () => {
  const wait = { load: load(4, 20), bands: [], medianDays: 3, ninetiethDays: 9, longestDays: 9 };
  expect(sayWait(wait)).toBe(
    '4 packages for 4 people wait for a provider today, 20 h a week. Half have waited 3 days or less, and the longest 9 days.',
  );
  expect(sayWait({ ...wait, load: load(1, 5), medianDays: 9 })).toBe(
    '1 package for 1 person waits for a provider today, 5 h a week. It has waited 9 days.',
  );
  expect(sayWait({ ...wait, medianDays: null, longestDays: null })).toMatch(/How long is not known\.$/);
  expect(sayWait({ ...wait, load: nothing })).toBe('No package waits for a provider today.');
  expect(sayFate({ withProvider: load(2, 9), bought: nothing, nobody: load(1, 4), ended: load(1, 7) })).toBe(
    'Under this plan 2 would have a provider, 1 would still have nobody and 1 is taken to have ended.',
  );
  expect(sayFate({ withProvider: nothing, bought: nothing, nobody: nothing, ended: nothing })).toBe('');
});
