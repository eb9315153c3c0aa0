import type { Refusal, RefusalReason } from '../../core/edits/edited.ts';

/** Why a change was not made, and what to do, in a sentence or two. */
export function sayRefusal({ refused, about }: Refusal): string {
  return SENTENCES[refused](about === undefined ? null : `‘${about}’`);
}

const SENTENCES: Record<RefusalReason, (about: string | null) => string> = {
  'no-such-lot': (about) => `There is no lot ${about ?? 'like that'} in this scenario.`,
  'no-such-block': (about) => `There is no block ${about ?? 'like that'} in this area.`,
  'name-is-empty': () => 'A name needs at least one letter or number.',
  'name-is-too-long': () => 'A name can have up to 200 letters. Choose a shorter one.',
  'name-is-taken': (about) => `The name ${about ?? ''} is taken. Choose another.`.replace('  ', ' '),
  'colour-is-not-a-colour': (about) => `${about ?? 'That'} is not a colour. Write it like #12436D.`,
  'nothing-would-change': () => 'That is how it is already, so nothing was changed.',
  'provider-is-already-appointed': (about) => `${about ?? 'This provider'} already has a seat in this lot.`,
  'provider-is-not-appointed': (about) => `${about ?? 'This provider'} has no seat in this lot.`,
  'provider-has-a-bid': (about) => `${about ?? 'This provider'} already has a bid for this lot.`,
  'share-is-not-above-zero': () => 'A share must be more than 0.',
  'number-is-out-of-range': (about) => `${about ?? 'That number'} is too small or too large.`,
  'too-many-lots': () => 'There is no room for another lot. Merge or delete one first.',
  'cannot-merge-a-lot-with-itself': () => 'A lot cannot be merged with itself. Choose another lot.',
  'lot-is-locked': (about) => `${about ?? 'That lot'} is locked. Unlock it first, then try again.`,
  'blocks-are-locked': () => 'All of those blocks are locked. Unlock them first, then try again.',
  'line-cuts-no-block': () => 'That line cuts no block in two. Draw right across a block.',
  'line-is-too-tangled': () => 'That line is too tangled to cut along. Draw a simpler one.',
  'line-divides-nothing': () =>
    'That line does not divide the lot. Draw from one edge of the lot to another.',
  'line-meets-no-border': () => 'That line does not begin and end at the border of one pair of lots.',
  'pieces-are-not-of-one-block': () => 'Only pieces of one block can be joined again.',
  'pieces-do-not-touch': () => 'Those pieces do not touch, so they cannot be joined.',
  'text-is-empty': () => 'Write something first.',
  'text-is-too-long': () => 'That is too long. Shorten it to 2,000 letters.',
  'no-such-note': () => 'That note is not there any more.',
  'no-such-link': () => 'That is not there any more.',
  'link-is-there-already': () => 'You have said that of these two blocks already.',
  'proposal-is-open': () => 'Accept or reject what is proposed first.',
  'band-is-upside-down': () => 'The fewest hours must not be more than the most hours.',
  'most-is-under-least': () => 'The most must not be less than the least.',
  'no-such-rating': (about) => `The Care Quality Commission has no rating ${about ?? 'like that'}.`,
  'list-is-too-long': () => 'That list is full. Take something out of it first.',
  'thresholds-are-out-of-order': () => 'Each threshold must be higher than the one before it.',
  'year-is-not-a-financial-year': (about) =>
    `${about ?? 'That'} is not a financial year. Write it like 2025-26.`,
  'no-such-entry': () => 'That is not there any more.',
  'doing-nothing-stays': () => 'Doing nothing is always an option: a panel asks about it.',
  'todays-option-stays': () =>
    'This is the only option for how things are today. A panel asks about it, so it stays.',
  'date-is-not-a-date': (about) => `${about ?? 'That'} is not a date. Write it like 6 September 2026.`,
  'months-are-out-of-order': () => 'The last month must not be before the first.',
};
