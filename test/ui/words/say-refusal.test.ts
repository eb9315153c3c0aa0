import { describe, expect, it } from 'vitest';
import type { RefusalReason } from '../../../src/core/edits/edited.ts';
import { sayRefusal } from '../../../src/ui/words/say-refusal.ts';

const REASONS: Record<RefusalReason, true> = {
  'no-such-lot': true,
  'no-such-block': true,
  'name-is-empty': true,
  'name-is-too-long': true,
  'name-is-taken': true,
  'colour-is-not-a-colour': true,
  'nothing-would-change': true,
  'provider-is-already-appointed': true,
  'provider-is-not-appointed': true,
  'provider-has-a-bid': true,
  'share-is-not-above-zero': true,
  'number-is-out-of-range': true,
  'too-many-lots': true,
  'cannot-merge-a-lot-with-itself': true,
  'lot-is-locked': true,
  'blocks-are-locked': true,
  'line-cuts-no-block': true,
  'line-is-too-tangled': true,
  'line-divides-nothing': true,
  'line-meets-no-border': true,
  'pieces-are-not-of-one-block': true,
  'pieces-do-not-touch': true,
  'text-is-empty': true,
  'text-is-too-long': true,
  'no-such-note': true,
  'no-such-link': true,
  'link-is-there-already': true,
  'band-is-upside-down': true,
  'most-is-under-least': true,
  'no-such-rating': true,
  'list-is-too-long': true,
  'thresholds-are-out-of-order': true,
  'year-is-not-a-financial-year': true,
  'proposal-is-open': true,
  'no-such-entry': true,
  'doing-nothing-stays': true,
  'todays-option-stays': true,
  'date-is-not-a-date': true,
  'months-are-out-of-order': true,
};

describe('refusals in plain English', () => {
  it.each(Object.keys(REASONS) as RefusalReason[])(
    'says %s in whole sentences, with a name and without',
    (refused) => {
      for (const sentence of [sayRefusal({ refused }), sayRefusal({ refused, about: 'North' })]) {
        expect(sentence).toMatch(/^[A-Z‘].*\.$/u);
        expect(sentence).not.toMatch(/ {2}|undefined|null/);
      }
    },
  );

  it('names what a reason is about', () => {
    expect(sayRefusal({ refused: 'name-is-taken', about: 'North' })).toBe(
      'The name ‘North’ is taken. Choose another.',
    );
  });
});
