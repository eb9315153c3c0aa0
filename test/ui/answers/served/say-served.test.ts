import { describe, expect, it } from 'vitest';
import type { Proof } from '../../../../src/core/allocation/allocation.ts';
import {
  SERVERS,
  SITUATIONS,
  type ServedLoad,
  type Server,
} from '../../../../src/core/figures/served-loads.ts';
import {
  sayAims,
  sayPeople,
  sayProof,
  sayServed,
  serversShown,
} from '../../../../src/ui/answers/served/say-served.ts';
import { part } from '../../a-lot.ts';

function load(hours: Partial<Record<Server, number>>, change: Partial<ServedLoad> = {}): ServedLoad {
  const all = Object.values(hours).reduce((sum, each) => sum + each, 0);
  return {
    packages: 2,
    people: 1,
    carerMinutes: all * 60,
    personMinutes: all * 60,
    weeklyVisits: 14,
    byServer: Object.fromEntries(
      SERVERS.map((key) => [key, part(hours[key] ?? 0)]),
    ) as ServedLoad['byServer'],
    bySituation: Object.fromEntries(SITUATIONS.map((key) => [key, part(0)])) as ServedLoad['bySituation'],
    doubleHanded: part(0),
    small: part(0),
    ...change,
  };
}

const proof: Proof = {
  unmetMinutes: 146 * 60,
  leastUnmetMinutes: 146 * 60,
  outsideMinutes: 300 * 60,
  peopleChanging: 12,
  shareMinutes: 90,
  travelKilometreMinutes: 6000,
  provenAims: 2,
};

describe('who is served, in a sentence', () => {
  it('goes from the lots’ own providers to nobody, and leaves out what there is none of', () => {
    expect(sayServed(load({ lead: 5000, second: 2900, 'back-up': 354, nobody: 146 }))).toBe(
      'Of 8,400 hours a week, 7,900 are with the lots’ own providers, 354 are with back-up providers and 146 are with nobody.',
    );
  });

  it('says that nobody is left with nobody', () => {
    expect(sayServed(load({ lead: 10 }))).toBe(
      'Of 10 hours a week, 10 are with the lots’ own providers and none is with nobody.',
    );
    expect(sayServed(load({}))).toBe('There are no hours of care to place.');
  });

  it('tells hours of people from hours of carers where two go together', () => {
    expect(sayPeople(load({ lead: 10 }))).toBe(
      'That is 2 packages for 1 person, with 14 visits a week. One carer goes to each.',
    );
    const two = load({ lead: 10 }, { doubleHanded: { packages: 1, weeklyMinutes: 480 }, personMinutes: 360 });
    expect(sayPeople(two)).toContain('so people have somebody with them for 6 hours.');
  });
});

describe('how good a placing is', () => {
  it('is said to be the best where its bound is met', () => {
    expect(sayProof(proof)).toBe(
      'No placing with these providers leaves fewer than 146 hours unmet: this one leaves 146.',
    );
  });

  it('says how near to the best it is where that is not proven', () => {
    expect(sayProof({ ...proof, leastUnmetMinutes: 140 * 60 })).toBe(
      'This placing leaves 146 hours unmet. No placing with these providers can leave fewer than 140, so it is within 6 hours of the best.',
    );
  });

  it('needs no proof with nothing unmet, and waits while figures settle', () => {
    expect(sayProof({ ...proof, unmetMinutes: 0, leastUnmetMinutes: 0 })).toMatch(
      /^Every hour has a provider/,
    );
    expect(sayProof(null)).toMatch(/being worked out/);
  });

  it('names the aims in their order, the first of them proven', () => {
    const aims = sayAims(proof);
    expect(aims.map(({ isProven }) => isProven)).toEqual([true, true, false, false, false]);
    expect(aims[2]!.words).toBe('Fewest people who change provider: 12');
  });
});

it('has a column for who seldom serves only where they do', () => {
  expect(serversShown(load({ lead: 1 }))).not.toContain('kept');
  expect(serversShown(load({ kept: 1 }))).toContain('kept');
  expect(serversShown(load({}))).toContain('second');
});
