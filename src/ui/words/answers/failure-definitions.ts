import type { Definitions } from '../definition.ts';

const FROM_PLAN = 'Worked out from your packages, your providers and this scenario.';

/** Figures of the answer about failure. */
export const FAILURE_DEFINITIONS = {
  displaced: {
    name: 'Displaced',
    meaning: 'What the plan gives to a provider that stops: it needs somebody else from tomorrow.',
    formula: 'The weekly hours of its packages = taken by partners + taken by others + stranded.',
    source: FROM_PLAN,
  },
  byPartners: {
    name: 'Taken by partners',
    meaning: 'Hours that the other providers with a seat in the same lot can take on.',
    formula:
      'The displaced packages are placed again, in the best way found, with the room that is left. Nobody else is moved, and no package is divided.',
    source: FROM_PLAN,
  },
  byOthers: {
    name: 'Taken by others',
    meaning: 'Hours that back-up and specialist providers can take on, after the partners.',
    formula: 'As for partners, with providers that stand behind the lot.',
    source: FROM_PLAN,
  },
  stranded: {
    name: 'Stranded',
    meaning: 'Hours that nobody in the plan can take on. The spot market is not asked.',
    formula: 'Displaced − taken by partners − taken by others.',
    source: FROM_PLAN,
  },
  peopleDisplaced: {
    name: 'People displaced',
    meaning: 'People who would need somebody else from tomorrow.',
    formula: 'People with a displaced package. Each is counted once in each line, and once in the last.',
    source: FROM_PLAN,
  },
  peopleStranded: {
    name: 'People stranded',
    meaning: 'People of whom nobody in the plan could take a package from tomorrow.',
    formula: 'People with a stranded package. Each is counted once in each line, and once in the last.',
    source: FROM_PLAN,
  },
  stepIn: {
    name: 'Could step in',
    meaning: 'What a provider with a seat in another lot could take of the stranded hours, if it were asked.',
    formula:
      'The most of the stranded packages that fit in its room, if it gives such care and is near enough. Each provider is asked by itself, so two may be wanted for the same package.',
    source: FROM_PLAN,
  },
  worstFailure: {
    name: 'Worst single failure',
    meaning: 'The one provider whose failure would strand most hours.',
    formula:
      'Each provider fails by itself. The worst strands most hours; of equals, it displaces most; of those, it is the first by name.',
    source: FROM_PLAN,
  },
  hangsOn: {
    name: 'Hangs on one provider',
    meaning:
      'A lot where half or more of the hours that are cared for would have nobody if one provider failed.',
    formula:
      'Hours stranded in the lot by its worst failure ÷ its hours that have a provider: a half or more.',
    source: FROM_PLAN,
  },
  unplacedHours: {
    name: 'No provider takes',
    meaning: 'Hours that no provider of the plan takes, whether or not they are bought one by one.',
    formula: 'All hours asked for − hours placed with a provider, in the best placing found.',
    source: FROM_PLAN,
  },
  utilisation: {
    name: 'How full',
    meaning: 'How much of what the lot’s own providers can deliver is used, here and in their other lots.',
    formula: 'Hours given to the providers with a seat in the lot ÷ the most they can deliver.',
    source: FROM_PLAN,
  },
} satisfies Definitions;
