import type { Refusal, RefusalReason } from '../../core/edits/edited.ts';

/** Why a change was not made, and what to do, in a sentence or two. */
export function sayRefusal({ refused, about }: Refusal): string {
  return SENTENCES[refused](about === undefined ? null : `‘${about}’`);
}

const SENTENCES: Record<RefusalReason, (about: string | null) => string> = {
  'no-such-lot': (about) => `There is no lot ${about ?? 'like that'} in this scenario.`,
  'no-such-block': (about) => `There is no block ${about ?? 'like that'} in this area.`,
  'name-is-empty': () => 'A name needs at least one letter or number.',
  'name-is-too-long': () => 'A name can have up to 200 letters. Please choose a shorter one.',
  'name-is-taken': (about) => `The name ${about ?? ''} is taken. Please choose another.`.replace('  ', ' '),
  'colour-is-not-a-colour': (about) => `${about ?? 'That'} is not a colour. Write it like #12436D.`,
  'nothing-would-change': () => 'That is how it is already, so nothing was changed.',
  'provider-is-already-appointed': (about) => `${about ?? 'This provider'} already has a seat in this lot.`,
  'provider-is-not-appointed': (about) => `${about ?? 'This provider'} has no seat in this lot.`,
  'share-is-not-above-zero': () => 'A share must be more than 0.',
  'number-is-out-of-range': (about) => `${about ?? 'That number'} is too small or too large.`,
  'too-many-lots': () => 'There is no room for another lot. Merge or delete one first.',
  'cannot-merge-a-lot-with-itself': () => 'A lot cannot be merged with itself. Choose another lot.',
};
