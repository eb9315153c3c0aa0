import { describe, expect, test } from 'vitest';
import { caresForGroup, givesService, hasHandsFor } from '../../../src/core/allocation/gives-care.ts';
import { aDataset, type ProviderWords } from '../a-dataset.ts';

const provider = (words: Partial<ProviderWords> = {}) =>
  aDataset({ blocks: 'A', providers: [{ name: 'Alder', hours: 1, ...words }] }).providers[0]!;

describe('a provider', () => {
  test('that names services gives those alone; one that names none gives all', () => {
    expect(givesService(provider(), 'Night sitting')).toBe(true);
    expect(givesService(provider({ services: ['Home care'] }), 'Home care')).toBe(true);
    expect(givesService(provider({ services: ['Home care'] }), 'Night sitting')).toBe(false);
  });

  test('that names groups cares for those alone, and for people of whom no group is said', () => {
    const minds = provider({ clientGroups: ['Mental health'] });
    expect(['Mental health', 'Older people', null].map((group) => caresForGroup(minds, group))).toEqual([
      true,
      false,
      true,
    ]);
    expect(caresForGroup(provider(), 'Older people')).toBe(true);
  });

  test('sends two carers unless its file says that it does not', () => {
    const single = provider({ doubleHanded: false });
    expect([hasHandsFor(single, true), hasHandsFor(single, false)]).toEqual([false, true]);
    expect(hasHandsFor(provider(), true)).toBe(true);
  });
});
