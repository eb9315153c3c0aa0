import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, withChange } from '../../src/store/kept-change.ts';

/** Kept by the browser and read again: nothing in it is the same object as before. */
const kept = (change: unknown) => structuredClone(change) as ReturnType<typeof changeBetween>;

describe('what separates two states', () => {
  test('gives the second from a copy of the first, whatever they are', () => {
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<unknown>(null, true, 'North', 1.5, undefined),
        fc.int16Array({ maxLength: 3 }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'entries'), tie('value'), { noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(value, value, (before, other) => {
        // Something new, beside parts of what was there, and the same again.
        const after = { other, before, list: [before, other, before] };
        for (const from of [before, { before }, { list: [before, other] }]) {
          const change = kept(changeBetween(from, after));
          expect(withChange(structuredClone(from), change)).toEqual(after);
        }
      }),
    );
  });

  test('is as small as the change, however long the list is', () => {
    const entries = Array.from({ length: 500 }, (_, at) => ({ label: `Stroke ${at}` }));
    const before = {
      plans: [
        { name: 'One', entries },
        { name: 'Two', entries: [] },
      ],
    };
    const [one, two] = before.plans;
    const after = { plans: [{ ...one!, entries: [...entries, { label: 'New' }] }, two!] };
    const change = changeBetween(before, after);
    expect(JSON.stringify(change).length).toBeLessThan(250);
    expect(JSON.stringify(change)).not.toContain('Stroke');
    expect(withChange(before, change)).toEqual(after);
  });

  test('points at what it shares with the whole before, so that it is shared again', () => {
    const cuts = [{ outline: Array.from({ length: 1000 }, (_, at) => [at, at]) }];
    const before = { scenario: { name: 'A', cuts }, entries: [] as unknown[] };
    const after = { scenario: { name: 'B', cuts }, entries: [{ before: { name: 'A', cuts } }] };
    const change = changeBetween(before, after);
    expect(JSON.stringify(change).length).toBeLessThan(400);
    const made = withChange(before, kept(change)) as typeof after;
    expect(made).toEqual(after);
    expect((made.entries[0] as { before: { cuts: unknown } }).before.cuts).toBe(made.scenario.cuts);
  });

  test('is nothing where nothing changed', () => {
    const state = { plans: [1, 2] };
    expect(changeBetween(state, state)).toBeNull();
    expect(withChange(state, null)).toBe(state);
  });

  test('forgets what is gone: fields and items', () => {
    const before = { name: 'A', reason: 'B', items: [1, 2, 3, 4] };
    const after = { name: 'A', items: [1, 4] };
    expect(withChange(before, changeBetween(before, after))).toEqual(after);
  });

  test('of another list is no change of this one', () => {
    const change = changeBetween([1, 2, 3, 4, 5], [1, 2, 9, 4, 5]);
    expect(() => withChange([1, 2], change)).toThrow('another list');
  });
});
